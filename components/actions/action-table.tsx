'use client';

import type { Actions } from '@/cases';
import type { GapPlace } from '@/report';
import { actionAt, isOverdue, statusOf } from '@/report';
import { today } from '../session/today';
import type { Workplace } from '../session/session-provider';
import { useActionsWords } from '../session/words-part';

interface ActionTableProps {
  readonly gaps: readonly Pick<GapPlace, 'gap' | 'title' | 'category' | 'targets'>[];
  readonly actions: Actions;
  readonly workplace: Workplace;
}

/** The action plan on paper: one line a gap. */
export function ActionTable({ gaps, actions, workplace }: ActionTableProps) {
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
    <table className="w-full table-fixed border-collapse text-left" data-action-table>
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
        {gaps.map(({ gap, title, category, targets }) => {
          const action = actionAt(actions, gap);
          const status = statusOf(action);
          return (
            <tr key={gap} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-4 font-normal wrap-anywhere">
                {category === undefined ? title : `${category} · ${title}`}
                <span className="block text-muted">{words.list(targets)}</span>
              </th>
              <td className="py-1 pr-4 wrap-anywhere">{action?.owner}</td>
              <td className="py-1 pr-4 print:break-keep">
                {action?.due === undefined ? '' : words.dates.day(action.due)}
                {isOverdue(action, today()) ? (
                  <strong className="block">{say.overdue}</strong>
                ) : null}
              </td>
              <td className="py-1 pr-4">{action ? say.statuses[status] : ''}</td>
              <td className="py-1 wrap-anywhere whitespace-pre-line">{action?.note}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
