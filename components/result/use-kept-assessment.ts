'use client';

import { useEffect } from 'react';
import { withAssessment } from '@/cases';
import { assess, rulesVersion, targetId } from '@/rules';
import { targetsOf } from '@/rules';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';

/** Keeps the outcome of every finding in the case, to compare with when the rules change. */
export function useKeptAssessment(): void {
  const { workplace, file } = useOpenCase();
  const { scheme, session } = workplace;
  useEffect(() => {
    const asOf = today();
    const outcomes = Object.fromEntries(
      assess(scheme, targetsOf(file.targets, scheme), file.answers, asOf).map((one) => [
        targetId(one.target),
        Object.fromEntries(
          one.findings.map(({ requirement, outcome }) => [requirement.id, outcome]),
        ),
      ]),
    );
    const assessed = { rulesVersion, asOf, outcomes };
    session.edit((now) =>
      JSON.stringify(now.assessed) === JSON.stringify(assessed)
        ? now
        : withAssessment(now, assessed),
    );
  }, [scheme, session, file.targets, file.answers]);
}
