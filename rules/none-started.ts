import type { RowsAnswer } from './answer';
import { isNotKnown, valueOf } from './answer';
import { spanOf } from './calendar';
import type { CategoryFacts, Check } from './check';
import { leaf } from './check';
import type { Judged } from './outcome';
import type { Project, ProjectList } from './project';

/** No project of the target's category has been signed by the as-of date. */
export const noneStarted = (projects: ProjectList): Check =>
  leaf({
    reads: [projects],
    flips: (facts) =>
      ownProjects(projects, facts).flatMap(({ signed, completed }) => {
        const done = completed === undefined ? [] : [spanOf(completed).last];
        if (signed === undefined) return done;
        const { first, last } = spanOf(signed);
        return [first, last, ...done];
      }),
    judge: (facts) => {
      const { asOf } = facts;
      const given = facts.answerTo(projects);
      const answer = valueOf(given) as RowsAnswer<Project> | undefined;
      const starts = ownProjects(projects, facts).map((row) => startedBy(asOf, row));
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

/** The rows of the target's category. */
function ownProjects(
  projects: ProjectList,
  { target, answerTo }: CategoryFacts,
): readonly Project[] {
  const answer = valueOf(answerTo(projects)) as RowsAnswer<Project> | undefined;
  if (answer === undefined || answer.list === 'none') return [];
  return answer.rows.filter((row) => row.category === target.category);
}

function startedBy(asOf: string, project: Project): Judged {
  const signed = project.signed === undefined ? undefined : spanOf(project.signed);
  if (signed && signed.first > asOf) return 'unmet';
  if (signed && signed.last <= asOf) return 'met';
  const isDone = project.completed !== undefined && spanOf(project.completed).last <= asOf;
  return isDone ? 'met' : 'unknown';
}
