import { asRows, decidingAnswers } from '@/cases';
import type { Words } from '@/content';
import { wordFor } from '@/content';
import type { Answers, Day, Row, RowField, RowsQuestion } from '@/rules';
import { answerTo, isShown, journeys, targetsOf } from '@/rules';
import type { FieldNames } from './answer-lines';
import { sayField } from './answer-lines';
import type { JudgedBasis } from './model';
import { answersFor } from './model';
import type { SpokenScheme } from './spoken-scheme';

/** The value of a field: in words, or as what can be counted and sorted. */
export type FieldValue =
  { readonly text: string } | { readonly yuan: number } | { readonly day: Day };

/** A list of the answers that has rows, such as that of the projects. */
export interface RowList {
  /** In few words what it is a list of. */
  readonly name: string;
  readonly question: string;
  /** Whether these are all. */
  readonly state: string;
  readonly fields: readonly { readonly label: string; readonly kind: RowField['kind'] }[];
  /** Of each row a value for each field; none where nothing is known, or the field does not matter. */
  readonly rows: readonly (readonly (FieldValue | undefined)[])[];
}

/** The lists on the way through the schemes that have rows, field by field. */
export function rowLists({ file, schemes, words, asOf }: JudgedBasis): readonly RowList[] {
  const targets = schemes.flatMap(({ scheme }) => targetsOf(file.targets, scheme));
  const answers = answersFor(targets, decidingAnswers(file));
  const ways = journeys(
    schemes.map(({ scheme }) => scheme),
    file.targets,
    answers,
    asOf,
  );
  return ways.flatMap(({ sections }, index) => {
    const of = schemes[index];
    if (!of) return [];
    return sections.flatMap(({ screens }) =>
      screens.flatMap(({ plan, asked }) =>
        asked.flatMap(({ question }) =>
          question.kind === 'rows'
            ? listOf(question, wordFor(of.schemeWords.screens, plan), { of, answers, words })
            : [],
        ),
      ),
    );
  });
}

interface Telling {
  readonly of: SpokenScheme;
  readonly answers: Answers;
  readonly words: Words;
}

function listOf(
  question: RowsQuestion,
  name: string,
  { of, answers, words }: Telling,
): readonly RowList[] {
  const list = asRows(answerTo(answers, { question }));
  if (!list || list.list === 'none' || list.rows.length === 0) return [];
  const own = wordFor(of.schemeWords.questions, question.id);
  const names: FieldNames = own.fields ?? {};
  const fields = Object.entries(question.fields);
  return [
    {
      ...{ name, question: own.label, state: words.ui.check.rows[list.list] },
      fields: fields.map(([field, { kind }]) => ({ label: wordFor(names, field).label, kind })),
      rows: list.rows.map((row) =>
        fields.map(([field, spec]) => valueOf(row, field, spec, { names, words })),
      ),
    },
  ];
}

function valueOf(
  row: Row,
  name: string,
  field: RowField,
  { names, words }: { readonly names: FieldNames; readonly words: Words },
): FieldValue | undefined {
  const value = row[name];
  if (value === undefined || !isShown(field, row)) return undefined;
  if (typeof value === 'number') return { yuan: value };
  // Of a date that is known in part, no day can be told.
  if (field.kind === 'date' && typeof value === 'string' && value.length === wholeDate)
    return { day: value };
  return { text: sayField(value, field, wordFor(names, name).options, words) };
}

const wholeDate = 'YYYY-MM-DD'.length;
