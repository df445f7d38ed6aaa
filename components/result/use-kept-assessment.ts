'use client';

import { useCallback, useEffect, useMemo } from 'react';
import type { LastAssessment } from '@/cases';
import { decidingAnswers, withAssessment } from '@/cases';
import type { TargetChanges } from '@/report';
import { rulesChanges } from '@/report';
import type { Assessment } from '@/rules';
import { assess, rulesVersion, targetId, targetsOf } from '@/rules';
import type { OpenCase } from '../session/session-provider';
import { today } from '../session/today';

interface KeptAssessment {
  /** What comes out differently since other rules judged last; empty where nothing does. */
  readonly changes: readonly TargetChanges[];
  /** The user has seen it: from now on the present outcomes are those to compare with. */
  readonly note: () => void;
}

/**
 * Keeps the outcome of every finding in the case, to compare with when the rules change. While such
 * a change has not been noted the old outcomes stay.
 */
export function useKeptAssessment({ workplace, file, schemes }: OpenCase): KeptAssessment {
  const { session } = workplace;
  const { id, targets, answers, consultant, assessed } = file;
  const asOf = today();
  const assessments = useMemo(
    () =>
      schemes.flatMap(({ scheme }) =>
        assess(scheme, targetsOf(targets, scheme), decidingAnswers({ answers, consultant }), asOf),
      ),
    [schemes, targets, answers, consultant, asOf],
  );
  const changes = useMemo(
    () =>
      rulesChanges(
        assessed,
        assessments,
        schemes.map(({ scheme }) => scheme),
      ),
    [assessed, assessments, schemes],
  );
  const keep = useCallback(() => {
    const present = { rulesVersion, asOf, outcomes: outcomesOf(assessments) };
    void afterHistory(session).then(() => {
      session.edit((now) =>
        now.id !== id || JSON.stringify(now.assessed) === JSON.stringify(present)
          ? now
          : withAssessment(now, present),
      );
    });
  }, [session, id, asOf, assessments]);
  const isNoted = changes.length === 0;
  useEffect(() => {
    if (isNoted) keep();
    else void afterHistory(session);
  }, [isNoted, keep, session]);
  return { changes, note: keep };
}

/** Resolves once the case is in the history as it was when other rules judged it; at once if none did. */
async function afterHistory({ snapshot }: OpenCase['workplace']['session']): Promise<void> {
  const { file } = snapshot();
  if (!file?.assessed || file.assessed.rulesVersion === rulesVersion) return;
  const { assessed } = file;
  await import('../session/keep-before-rules-change').then(
    ({ keepBeforeRulesChange }) => keepBeforeRulesChange(file, assessed),
    () => undefined,
  );
}

const outcomesOf = (assessments: readonly Assessment[]): LastAssessment['outcomes'] =>
  Object.fromEntries(
    assessments.map(({ target, findings }) => [
      targetId(target),
      Object.fromEntries(findings.map(({ requirement, outcome }) => [requirement.id, outcome])),
    ]),
  );
