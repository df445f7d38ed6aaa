import { asRows } from '@/cases';
import { wordFor } from '@/content';
import type { Row, RowsQuestion } from '@/rules';
import { leavesOf, questionsOf } from '@/rules';
import { sayField } from '../answer-lines';
import type { FillingRule } from './filling-rules';
import type { Filling } from './form-basis';
import type { FormFinding } from './form-findings';

/** A particular; without a value it is a blank to be filled in by hand. */
export interface Filled {
  readonly label: string;
  readonly value?: string;
}

/** An entry for each row of a list that speaks for the clause: of its category, its role, and counted. */
export function rowEntries(
  { question, fields, blanks }: NonNullable<FillingRule['rows']>,
  found: FormFinding,
  filling: Filling,
): readonly (readonly Filled[])[] {
  const { answers, telling, say } = filling;
  const rows = asRows(answers.case[question])?.rows ?? [];
  const spec = questionsOf(telling.scheme).find(
    (one): one is RowsQuestion => one.id === question && one.kind === 'rows',
  );
  if (!spec) return [];
  const named = wordFor(telling.schemeWords.questions, question).fields ?? {};
  return rows.filter(speaksFor(found, question)).map((row) => [
    ...fields.map((name): Filled => {
      const { label = name, options } = named[name] ?? {};
      const [value, field] = [row[name], spec.fields[name]];
      return value === undefined || value === '' || !field
        ? { label }
        : { label, value: sayField(value, field, options, telling.words) };
    }),
    ...blanks.map((field): Filled => ({ label: say.fields[field] })),
  ]);
}

/** Whether a row is of the target's category, in the role that the clause is about, and counted. */
function speaksFor({ finding, target }: FormFinding, question: string): (row: Row) => boolean {
  const { requirement, judgement } = finding;
  const role = requirement.id.split('/').at(-1);
  const counted = (judgement ? leavesOf(judgement) : []).flatMap(({ reason }) =>
    reason.code === 'rows' && reason.question === question ? [reason] : [],
  );
  return (row) =>
    row.category === target.category &&
    (row['role'] === undefined || row['role'] === role) &&
    counted.every(({ rows }) =>
      rows.some(({ rowId, standing }) => rowId === row.rowId && standing !== 'does-not-count'),
    );
}
