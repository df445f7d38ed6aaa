import type { CaseFile, Moment } from './case-file';
import type { StoredCase } from './store/case-store';

/** A copy is old after so many days, and so old must a case be for anybody to miss one. */
const oldAfterDays = 7;

/** So many days nobody is reminded who said "later". */
const laterDays = 7;

/** A case with fewer answers is quickly typed again. */
const leastAnswers = 20;

/** Why a copy should be saved: there is none, or it is older than what was changed since. */
export type CopyReminder = 'no-copy' | 'old-copy';

/**
 * Whether it is time to save a copy of a case to a file.
 *
 * @param stored the case with what the device remembers of it
 * @param now the present moment
 */
export function copyReminder(
  { file, marks }: Pick<StoredCase, 'file' | 'marks'>,
  now: Moment,
): CopyReminder | undefined {
  if (marks?.remindAfter !== undefined && now < marks.remindAfter) return undefined;
  const changes = [...Object.values(file.changed), ...Object.values(file.removed)].sort();
  const last = changes.at(-1);
  if (marks?.copiedAt !== undefined)
    return last !== undefined && last > marks.copiedAt && isOld(marks.copiedAt, now)
      ? 'old-copy'
      : undefined;
  const [first] = changes;
  return first !== undefined && isOld(first, now) && answerCount(file) >= leastAnswers
    ? 'no-copy'
    : undefined;
}

/** Until when who says "later" is left alone. */
export const remindAgainAfter = (now: Moment): Moment => daysFrom(now, laterDays);

const isOld = (moment: Moment, now: Moment): boolean => moment < daysFrom(now, -oldAfterDays);

const daysFrom = (moment: Moment, days: number): Moment =>
  new Date(Date.parse(moment) + days * 86_400_000).toISOString();

const answerCount = ({ answers }: CaseFile): number =>
  [answers.case, ...Object.values(answers.category)].reduce(
    (count, sheet) => count + Object.keys(sheet).length,
    0,
  );
