import type { RowsAnswer } from './answer';
import { isNotKnown, valueOf } from './answer';
import { spanOf } from './calendar';
import type { Check } from './check';
import type { Judged } from './outcome';
import type { Project, ProjectList } from './project';

/** No project of the target's category has been signed by the as-of date. */
export const noneStarted = (projects: ProjectList): Check => ({
  reads: [projects],
  asks: () => [projects],
  judge: ({ target, asOf, answerTo }) => {
    const given = answerTo(projects);
    const answer = valueOf(given) as RowsAnswer<Project> | undefined;
    const starts =
      answer === undefined || answer.list === 'none'
        ? []
        : answer.rows
            .filter((row) => row.category === target.category)
            .map((row) => startedBy(asOf, row));
    const outcome: Judged = starts.includes('met')
      ? 'unmet'
      : answer === undefined || answer.list === 'open' || starts.includes('unknown')
        ? 'unknown'
        : 'met';
    if (outcome === 'unknown' && answer === undefined)
      return {
        outcome,
        reason: { code: 'unanswered', question: projects.id, declared: isNotKnown(given) },
      };
    return {
      outcome,
      reason: { code: 'started', question: projects.id, started: outcome === 'unmet' },
    };
  },
});

function startedBy(asOf: string, project: Project): Judged {
  const signed = project.signed === undefined ? undefined : spanOf(project.signed);
  if (signed && signed.first > asOf) return 'unmet';
  if (signed && signed.last <= asOf) return 'met';
  const isDone = project.completed !== undefined && spanOf(project.completed).last <= asOf;
  return isDone ? 'met' : 'unknown';
}
