'use client';

import type { TargetReport } from '@/report';
import { questionsRead } from '@/rules';
import { useOpenCase } from '../session/with-case';
import type { Stop } from '../wizard/way';
import { stopsOf } from '../wizard/way';

/** Where the questions are answered that a requirement reads of a target, in their order. */
export function useAnswering(target: TargetReport): (requirementId: string) => readonly Stop[] {
  const { file, schemes } = useOpenCase();
  const requirements = schemes.flatMap(({ scheme }) => scheme.requirements);
  const stops = stopsOf(file, schemes);
  return (requirementId) => {
    const requirement = requirements.find(({ id }) => id === requirementId);
    if (!requirement) return [];
    const read = questionsRead(requirement);
    return stops.filter(({ screen }) =>
      screen.asked.some(
        (asked) =>
          read.includes(asked.question) &&
          (!asked.category || asked.category === target.categoryId),
      ),
    );
  };
}
