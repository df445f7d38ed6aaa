import type { TargetReport } from '@/report';
import { questionsRead } from '@/rules';
import type { Stop } from '../wizard/way';

/** The stops at which the questions are answered that a requirement reads of a target. */
export function stopsBehind(
  requirementId: string,
  { categoryId }: Pick<TargetReport, 'categoryId'>,
  stops: readonly Stop[],
): readonly Stop[] {
  const requirement = stops
    .find(({ of }) => requirementId.startsWith(`${of.scheme.id}/`))
    ?.of.scheme.requirements.find(({ id }) => id === requirementId);
  if (!requirement) return [];
  const read = questionsRead(requirement);
  return stops.filter(({ screen }) =>
    screen.asked.some(
      (asked) =>
        read.includes(asked.question) && (!asked.category || asked.category === categoryId),
    ),
  );
}
