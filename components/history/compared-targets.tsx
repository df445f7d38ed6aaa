'use client';

import type { HistoryWords } from '@/content/types/history-words';
import type { ComparedTarget } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { StatusMark } from '../ui/status-mark';
import { Cell } from '../ui/cell';
import { TableHead } from '../ui/table-head';

interface ComparedTargetsProps {
  readonly targets: readonly ComparedTarget[];
  readonly between: HistoryWords['sheet']['between']['one-case'];
}

/** Every target of both sides: its verdict, its ready date and its gaps, before and after. */
export function ComparedTargets({ targets, between }: ComparedTargetsProps) {
  const { sheet: say } = useHistoryWords(useOpenWorkplace().locale);
  if (targets.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h4 className="text-lg">{say.targets}</h4>
      <table
        role="table"
        aria-label={say.targets}
        className="compared ruled stacks"
        data-compared-targets
      >
        <TableHead headings={[say.target, say.verdict, say.ready, say.gaps]} />
        <tbody role="rowgroup">
          {targets.map(({ id, name, verdict: { from, to }, ready, gaps }) => (
            <tr key={id} role="row" data-compared-target={id}>
              <th role="rowheader" scope="row">
                {name}
              </th>
              <Cell label={say.verdict}>
                <span className="inline-flex items-start gap-1 align-top">
                  <StatusMark of={to.verdict} />
                  <span>
                    {from.verdict === to.verdict
                      ? to.says
                      : say.move({ from: from.says, to: to.says })}
                  </span>
                </span>
              </Cell>
              <Cell label={say.ready}>{ready.from === ready.to ? ready.to : say.move(ready)}</Cell>
              <Cell label={say.gaps}>{between.counts(gaps)}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
