'use client';

import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Action } from '@/cases';
import { isOverdue } from '@/report';
import { today } from '../session/today';
import { useActionsWords } from '../session/words/actions-words';
import type { ActionFieldsProps } from './action-fields';
import { ActionFields } from './action-fields';

interface GapActionProps extends ActionFieldsProps {
  readonly title: string;
  /** Beside the title: area, category. */
  readonly where: string;
  /** One under the other: the targets, what to do; or why it is no gap. */
  readonly lines: readonly string[];
  readonly isClosed?: boolean;
}

/** One gap and what is planned about it; rendered anew only for what is its own. */
export const GapAction = memo(function GapAction(props: GapActionProps) {
  const { gap, title, where, lines, action, isClosed = false, workplace } = props;
  const say = useActionsWords(workplace.locale);
  const status = action?.status;
  return (
    <li
      className="action sheet"
      data-gap={gap}
      data-status={status ?? (action ? 'to-do' : undefined)}
    >
      <div className="grid content-start gap-1">
        <h3 tabIndex={-1} className="text-lg outline-offset-4">
          {title}
        </h3>
        <p className="text-muted">
          {where}
          {isClosed ? null : <Overdue action={action}>{say.overdue}</Overdue>}
        </p>
        {lines.map((line) => (
          <p key={line} className="measure wrap-anywhere">
            {line}
          </p>
        ))}
      </div>
      <fieldset className="min-w-0">
        <legend className="sr-only">{say.about(title)}</legend>
        <ActionFields {...props} />
      </fieldset>
    </li>
  );
}, isSame);

interface OverdueProps {
  readonly action: Action | undefined;
  readonly children: ReactNode;
}

const Overdue = ({ action, children }: OverdueProps) =>
  isOverdue(action, today()) ? (
    <strong className="ml-2 text-unmet" data-overdue>
      {children}
    </strong>
  ) : null;

/** Drafts and lines are put together anew each time; it is what they say that counts. */
function isSame(before: GapActionProps, now: GapActionProps): boolean {
  const { lines, drafts, ...rest } = now;
  return (
    JSON.stringify([lines, drafts]) === JSON.stringify([before.lines, before.drafts]) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => before[key] === now[key])
  );
}
