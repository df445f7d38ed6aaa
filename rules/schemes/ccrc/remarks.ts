import { foundingDate } from '../../applicant';
import type { Answers, RowsAnswer, ServiceAnswer } from '../../answer';
import { valueOf } from '../../answer';
import type { Day, PartialDate } from '../../calendar';
import { spanOf } from '../../calendar';
import type { Remark } from '../../remark';
import { people } from './questions/people';
import { projects, serviceStart } from './questions/track-record';

/** What a careful consultant would point out about these answers, without touching them. */
export const remarks = (answers: Answers, asOf: Day): readonly Remark[] => [
  ...aboutProjects(answers, asOf),
  ...aboutFounding(answers),
  ...aboutPeople(answers),
];

const rowsOf = (answers: Answers, question: string) => {
  const list = valueOf(answers.case[question]) as RowsAnswer | undefined;
  return !list || list.list === 'none' ? [] : list.rows;
};

function startOf(answers: Answers, category: string): PartialDate | undefined {
  const answer = valueOf(answers.category[category]?.[serviceStart.id]) as
    ServiceAnswer | undefined;
  return typeof answer === 'object' ? answer.since : undefined;
}

function aboutProjects(answers: Answers, asOf: Day): readonly Remark[] {
  return rowsOf(answers, projects.id).flatMap((row): Remark[] => {
    const { rowId, category, signed, state, expected } = row;
    const start = startOf(answers, String(category));
    const early =
      typeof signed === 'string' && start !== undefined && isBefore(signed, start)
        ? [{ code: 'project-before-service' as const, question: projects.id, rowId, signed }]
        : [];
    const late =
      state === 'under-way' && typeof expected === 'string' && spanOf(expected).last < asOf
        ? [{ code: 'expected-has-passed' as const, question: projects.id, rowId }]
        : [];
    return [...early, ...late];
  });
}

function aboutFounding(answers: Answers): readonly Remark[] {
  const founded = valueOf(answers.case[foundingDate.id]) as PartialDate | undefined;
  if (founded === undefined) return [];
  return Object.keys(answers.category)
    .filter((category) => {
      const start = startOf(answers, category);
      return start !== undefined && isBefore(start, founded);
    })
    .map((category) => ({
      code: 'service-before-founding',
      question: serviceStart.id,
      category,
    }));
}

function aboutPeople(answers: Answers): readonly Remark[] {
  const roles = new Map<string, { name: string; roles: Set<unknown> }>();
  for (const { name, category, role } of rowsOf(answers, people.id)) {
    if (typeof name !== 'string' || name.trim() === '') continue;
    const key = `${String(category)} ${name.trim()}`;
    const known = roles.get(key) ?? { name: name.trim(), roles: new Set() };
    known.roles.add(role);
    roles.set(key, known);
  }
  const names = new Set(
    [...roles.values()].filter((one) => one.roles.size > 1).map((one) => one.name),
  );
  return [...names].map((name) => ({ code: 'one-person-two-roles', question: people.id, name }));
}

/** Certainly earlier, whichever days the two dates mean. */
const isBefore = (earlier: PartialDate, later: PartialDate): boolean =>
  spanOf(earlier).last < spanOf(later).first;
