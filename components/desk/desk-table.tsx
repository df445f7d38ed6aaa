'use client';

import type { StoredCase } from '@/cases/store';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words/desk-words';
import type { DeskLines } from './desk-case';
import { savingOf } from './desk-case';
import { DeskRow } from './desk-row';
import type { useDesk } from './use-desk';
import { TableHead } from '../ui/table-head';

interface DeskTableProps {
  readonly cases: readonly StoredCase[];
  readonly lines: DeskLines;
  readonly showsAll: boolean;
  readonly desk: ReturnType<typeof useDesk>;
  readonly workplace: Workplace;
}

/** One row a case. */
export function DeskTable({ cases, lines, showsAll, desk, workplace }: DeskTableProps) {
  const say = useDeskWords(workplace.locale);
  const { duplicate, remove, archive } = desk;
  return (
    <table role="table" aria-label={say.heading} className="desk ruled stacks">
      <TableHead
        headings={[say.client, say.targets, say.progress, say.next, say.changed, say.actions]}
      />
      <tbody role="rowgroup">
        {cases.map((one) => (
          <DeskRow
            key={one.file.id}
            stored={one}
            line={lines.get(savingOf(one))}
            workplace={workplace}
            showsAll={showsAll}
            duplicate={duplicate}
            remove={remove}
            archive={archive}
          />
        ))}
      </tbody>
    </table>
  );
}
