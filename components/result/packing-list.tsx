'use client';

import type { PackingList as Packing } from '@/report';
import { useOpenCase } from '../session/with-case';
import { PackingItem } from './packing-item';

interface PackingListProps {
  readonly list: Packing;
  /** Said at every field that takes free text. */
  readonly warning?: string | undefined;
}

/** What to take along, once for all targets, and how far it is; on paper a list to tick off. */
export function PackingList({ list, warning }: PackingListProps) {
  const { packing: say } = useOpenCase().workplace.words;
  if (list.groups.length === 0) return null;
  return (
    <section className="space-y-6" data-packing>
      <div className="space-y-2">
        <h2 className="text-xl">{say.heading}</h2>
        <p className="measure text-muted">{say.explains}</p>
        <p role="status" className="font-semibold">
          {say.progress(list)}
        </p>
      </div>
      {list.groups.map(({ origin, name, items }) => (
        <div key={origin} className="space-y-3">
          <h3 className="text-lg">{name}</h3>
          <ul className="space-y-3">
            {items.map((item) => (
              <PackingItem key={item.id} item={item} warning={warning} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
