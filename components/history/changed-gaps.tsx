'use client';

import type { HistoryWords } from '@/content/types/history-words';
import type { Comparison, GapChange } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';

interface ChangedGapsProps {
  readonly gaps: Comparison['gaps'];
  readonly between: HistoryWords['sheet']['between']['one-case'];
}

/** The findings that stand differently: gaps that were closed, gaps that opened, and the rest. */
export function ChangedGaps({ gaps, between }: ChangedGapsProps) {
  return (['closed', 'opened', 'other'] as const).map((group) => (
    <Group key={group} group={group} changes={gaps[group]} between={between} />
  ));
}

interface GroupProps {
  readonly group: 'closed' | 'opened' | 'other';
  readonly changes: readonly GapChange[];
  readonly between: ChangedGapsProps['between'];
}

function Group({ group, changes, between }: GroupProps) {
  if (changes.length === 0) return null;
  return (
    <section className="grid gap-2 print:block" data-changed={group}>
      <h4 className="text-lg">{between[group](changes.length)}</h4>
      <ul className="list-disc space-y-0.5 pl-6">
        {changes.map((change) => (
          <li key={change.id} className="wrap-anywhere" data-changed-gap={change.id}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeLine({ change }: { readonly change: GapChange }) {
  const { words, locale } = useOpenWorkplace();
  const { sheet: say } = useHistoryWords(locale);
  const named = (standing: GapChange['from']) => standing?.standingName ?? say.notAsked;
  const { title, category, level, from, to } = change;
  const place = [title, category, level].filter(Boolean).join(' · ');
  return `${place}${words.ui.product.colon}${say.move({ from: named(from), to: named(to) })}`;
}
