'use client';

import type { TargetReport } from '@/report';
import { questionsRead } from '@/rules';
import { useOpenCase } from '../session/with-case';
import { addressOfStop, stopsOf } from '../wizard/way';

/** Where the questions behind a requirement are answered; the way back leads to the review. */
export function useAnswering(target: TargetReport): (requirementId: string) => string | undefined {
  const { workplace, file, schemes } = useOpenCase();
  const requirements = schemes.flatMap(({ scheme }) => scheme.requirements);
  const stops = stopsOf(file, schemes);
  return (requirementId) => {
    const requirement = requirements.find(({ id }) => id === requirementId);
    if (!requirement) return undefined;
    const read = questionsRead(requirement);
    const stop = stops.find(({ screen }) =>
      screen.asked.some(
        (asked) =>
          read.includes(asked.question) &&
          (!asked.category || asked.category === target.categoryId),
      ),
    );
    return stop && addressOfStop(workplace.locale, file.id, stop, 'review');
  };
}
