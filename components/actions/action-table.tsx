'use client';

import type { ActionLine } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useActionsWords } from '../session/words/actions-words';

interface ActionTableProps {
  readonly lines: readonly ActionLine[];
  readonly workplace: Workplace;
}

/** The action plan on paper: one line a gap. */
export function ActionTable({ lines, workplace }: ActionTableProps) {
  const { words, locale } = workplace;
  const say = useActionsWords(locale);
  const columns = [
    { name: say.gap, width: 'w-[31%]' },
    { name: say.owner, width: 'w-[13%]' },
    { name: say.due, width: 'w-[21%]' },
    { name: say.status, width: 'w-[12%]' },
    { name: say.note, width: '' },
  ];
  return (
    <table
      aria-label={words.ui.pages.actions}
      className="w-full table-fixed border-collapse text-left"
      data-action-table
    >
      <thead>
        <tr className="border-b-2 border-line">
          {columns.map(({ name, width }) => (
            <th key={name} scope="col" className={`${width} py-1 pr-4`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ gap, name, targets, owner, dueSays, isOverdue, status, note }) => (
          <tr key={gap} className="border-b border-line align-top">
            <th scope="row" className="py-1 pr-4 font-normal wrap-anywhere">
              {name}
              <span className="block text-muted">{words.list(targets)}</span>
            </th>
            <td className="py-1 pr-4 wrap-anywhere">{owner}</td>
            <td className="py-1 pr-4 print:break-keep">
              {dueSays}
              {isOverdue ? <strong className="block">{say.overdue}</strong> : null}
            </td>
            <td className="py-1 pr-4">{status === 'unplanned' ? '' : say.statuses[status]}</td>
            <td className="py-1 wrap-anywhere whitespace-pre-line">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
