'use client';

import { useEffect } from 'react';
import type { PackingGroup, PackingList as Packing } from '@/report';
import { useFragment } from '../session/fragment';
import { useOpenWorkplace } from '../session/with-case';
import { PackingItem } from './packing-item';

interface PackingListProps {
  readonly list: Packing;
  /** Said at every field that takes free text. */
  readonly warning?: string | undefined;
}

/** What to take along, once for all targets, folded by where it is fetched, and how far it is. */
export function PackingList({ list, warning }: PackingListProps) {
  const { packing: say } = useOpenWorkplace().words;
  const { piece } = useFragment();
  useEffect(() => {
    if (piece !== undefined) showPiece(piece);
  }, [piece]);
  if (list.groups.length === 0) return null;
  return (
    <section className="grid gap-4" data-packing>
      <div className="grid gap-2">
        <h2 className="text-xl">{say.heading}</h2>
        <p className="measure text-muted">{say.explains}</p>
        <p role="status" className="font-semibold">
          {say.progress(list)}
        </p>
      </div>
      {list.groups.map((group) => (
        <Group key={group.origin} group={group} warning={warning} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: PackingGroup;
  readonly warning?: string | undefined;
}

function Group({ group: { name, items, ready, wanted }, warning }: GroupProps) {
  const { packing: say } = useOpenWorkplace().words;
  return (
    <details className="sheet">
      <summary>
        <h3 className="inline text-lg">{name}</h3>{' '}
        <span className="text-muted">{say.progress({ ready, wanted })}</span>
      </summary>
      <ul className="mt-2">
        {items.map((item) => (
          <PackingItem key={item.id} item={item} warning={warning} />
        ))}
      </ul>
    </details>
  );
}

/** Unfolds what the piece lies in and goes to how far it is. */
function showPiece(id: string): void {
  const piece = document.querySelector(`[data-packing] [data-evidence="${CSS.escape(id)}"]`);
  const group = piece?.closest('details');
  if (group) group.open = true;
  piece?.querySelector('select')?.focus();
}
