'use client';

import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { CaseFile } from '@/cases';
import { answersWith, consultantAddress, consultantAnswerTo, decidingAnswers } from '@/cases';
import type { Asked } from '@/rules';
import { AsConsultant } from '../session/as-consultant';
import type { Shown } from '../session/consultant-session';
import { useTrying } from '../session/trial';
import { useOpenCase } from '../session/with-case';

interface ByWhomItIsJudgedProps {
  readonly asked: readonly Asked[];
  readonly children: ReactNode;
}

/**
 * Its children change the answers by which the case is judged: where the consultant's decide, a
 * trial of the client's would move nothing.
 */
export function ByWhomItIsJudged({ asked, children }: ByWhomItIsJudgedProps) {
  const { consultant } = useOpenCase().file;
  const stored = useTrying().stored.file;
  const shown = useMemo(() => triedAnswers(stored, asked), [stored, asked]);
  if (!consultant.decides) return children;
  return (
    <AsConsultant asked={asked} shown={shown}>
      {children}
    </AsConsultant>
  );
}

/** The deciding answers; one that was changed in the trial is the consultant's, be it none so far. */
const triedAnswers =
  (stored: CaseFile, asked: readonly Asked[]): Shown =>
  (tried) =>
    asked
      .filter((one) => {
        const address = consultantAddress(one);
        return tried.changed[address] !== stored.changed[address];
      })
      .reduce(
        (answers, one) => answersWith(answers, one, consultantAnswerTo(tried, one)),
        decidingAnswers(tried),
      );
