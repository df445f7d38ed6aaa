import type { Answer, Answers, Asked } from '@/rules';
import { answerTo } from '@/rules';
import type { CaseFile, Moment } from './case-file';
import { asRows, withAnswer, withoutRow, withRow } from './edit';

/** Whether two answers say the same; the order in which their keys were written says nothing. */
export const isSameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  inOrder(one) === inOrder(other);

/** Of these questions the ones that two sets of answers answer differently. */
export const answeredDifferently = (
  asked: readonly Asked[],
  one: Answers,
  other: Answers,
): readonly Asked[] =>
  asked.filter((question) => !isSameAnswer(answerTo(one, question), answerTo(other, question)));

/**
 * The case with this answer as another copy has it, where it may also be missing. Of a list each row
 * is changed or removed for itself, so that the marks of the case tell what happened.
 */
export function withAnswerFrom(
  source: Answers,
  file: CaseFile,
  asked: Asked,
  now: Moment,
): CaseFile {
  const [before, after] = [answerTo(file.answers, asked), answerTo(source, asked)];
  if (isSameAnswer(before, after)) return file;
  const [own, other] = [asRows(before)?.rows ?? [], asRows(after)?.rows];
  if (!other) return withAnswer(file, asked, after, now);
  const gone = own.filter(({ rowId }) => other.every((row) => row.rowId !== rowId));
  const changed = other.filter(
    (row) => !own.some((same) => same.rowId === row.rowId && isSameAnswer(asOne(same), asOne(row))),
  );
  const without = gone.reduce((rest, { rowId }) => withoutRow(rest, asked, rowId, now), file);
  const withRows = changed.reduce((rest, row) => withRow(rest, asked, row, now), without);
  return withAnswer(withRows, asked, after, now);
}

const asOne = (row: object): Answer => ({ list: 'open', rows: [row] });

/** The value as JSON, whatever the order in which its keys were written. */
export const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
