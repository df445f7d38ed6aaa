import type { Words } from '@/content';
import type { Answers, RowsAnswer, Scheme } from '@/rules';
import { questionsOf, valueOf } from '@/rules';

/** What each row of each list is called: its name or number, else its place in the list. */
export function rowNames(
  words: Words,
  scheme: Scheme,
  answers: Answers,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const question of questionsOf(scheme)) {
    if (question.kind !== 'rows') continue;
    const list = valueOf(answers.case[question.id]) as RowsAnswer | undefined;
    list?.rows.forEach((row, index) => {
      names.set(row.rowId, rowName(words, row, index));
    });
  }
  return names;
}

/** The name of one row. */
export function rowName(words: Words, row: RowsAnswer['rows'][number], index: number): string {
  const given = [row['name'], row['number']].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return given === undefined ? words.ui.check.rows.unnamedRow(index + 1) : String(given);
}
