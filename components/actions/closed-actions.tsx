'use client';

import { useState } from 'react';
import type { Actions } from '@/cases';
import { actionAddress } from '@/cases';
import type { Drafts } from '@/cases/store';
import type { ClosedAction, GapPlace } from '@/report';
import { actionAt } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useActionsWords } from '../session/words/actions-words';
import { draftsOf } from './drafts-of';
import { GapAction } from './gap-action';

interface ClosedActionsProps {
  readonly closed: readonly ClosedAction[];
  readonly gaps: readonly Pick<GapPlace, 'gap'>[];
  readonly actions: Actions;
  readonly drafts: Drafts;
  readonly workplace: Workplace;
  /** The gap that is looked for; where it is one of these, they are unfolded. */
  readonly sought: string | undefined;
}

/** What was planned about gaps that are none any more: folded away, and kept. */
export function ClosedActions(props: ClosedActionsProps) {
  const { closed, gaps, actions, drafts, workplace, sought } = props;
  const say = useActionsWords(workplace.locale);
  const shown = useKept(closed).filter(({ gap }) => gaps.every((one) => one.gap !== gap));
  if (shown.length === 0) return null;
  return (
    <details
      className="no-print"
      open={shown.some(({ gap }) => gap === sought) || undefined}
      data-closed-actions
    >
      <summary className="text-xl font-semibold">
        <h2 className="inline text-xl">{say.closedHeading(shown.length)}</h2>
      </summary>
      <p className="measure my-3 text-muted">{say.closedSays}</p>
      <ul className="grid gap-4">
        {shown.map(({ gap, title, category, because }) => (
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

/** One that is emptied while it is edited stays to be filled again: nothing vanishes under anybody's hands. */
function useKept(closed: readonly ClosedAction[]): readonly ClosedAction[] {
  const [first] = useState(closed);
  const kept = first.map((one) => closed.find(({ gap }) => gap === one.gap) ?? one);
  return [...kept, ...closed.filter((one) => first.every(({ gap }) => gap !== one.gap))];
}
