'use client';

import type { Actions } from '@/cases';
import { actionAddress } from '@/cases';
import type { Drafts } from '@/cases/store';
import type { ClosedAction } from '@/report';
import { actionAt } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useActionsWords } from '../session/words/actions-words';
import { draftsOf } from './drafts-of';
import { GapAction } from './gap-action';

interface ClosedActionsProps {
  readonly closed: readonly ClosedAction[];
  readonly actions: Actions;
  readonly drafts: Drafts;
  readonly workplace: Workplace;
  /** The gap that is looked for; where it is one of these, they are unfolded. */
  readonly sought: string | undefined;
}

/** What was planned about gaps that are none any more: folded away, and kept. */
export function ClosedActions({ closed, actions, drafts, workplace, sought }: ClosedActionsProps) {
  const say = useActionsWords(workplace.locale);
  if (closed.length === 0) return null;
  return (
    <details
      className="no-print"
      open={closed.some(({ gap }) => gap === sought) || undefined}
      data-closed-actions
    >
      <summary className="text-xl font-semibold">
        <h2 className="inline text-xl">{say.closedHeading(closed.length)}</h2>
      </summary>
      <p className="measure my-3 text-muted">{say.closedSays}</p>
      <ul className="grid gap-4">
        {closed.map(({ gap, title, category, because }) => (
          <GapAction
            key={gap}
            gap={gap}
            title={title}
            where={category ?? ''}
            lines={[say.because[because]]}
            isClosed
            action={actionAt(actions, gap)}
            drafts={draftsOf(drafts, actionAddress(gap))}
            workplace={workplace}
          />
        ))}
      </ul>
    </details>
  );
}
