'use client';

import { journey, questionsRead } from '@/rules';
import { targetsOf } from '@/rules';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { addressOfStop, stopsOf } from '../wizard/way';

/** Where the questions behind a requirement are answered; the way back leads to the review. */
export function useAnswering(category: string): (requirementId: string) => string | undefined {
  const { workplace, file } = useOpenCase();
  const { scheme, locale } = workplace;
  const stops = stopsOf(journey(scheme, targetsOf(file.targets, scheme), file.answers, today()));
  return (requirementId) => {
    const requirement = scheme.requirements.find(({ id }) => id === requirementId);
    if (!requirement) return undefined;
    const read = questionsRead(requirement);
    const stop = stops.find(({ screen }) =>
      screen.asked.some(
        (asked) =>
          read.includes(asked.question) && (!asked.category || asked.category === category),
      ),
    );
    return stop && addressOfStop(locale, file.id, stop, 'review');
  };
}
