import { addressOf } from '@/cases';
import { wordFor } from '@/content';
import type { Line, QuestionnaireBasis } from './basis';
import { fieldMark, marks, rowsMark } from './format';
import type { FieldPlan } from './list-fields';
import { questionRows } from './question-rows';
import type { CellStyle, DropDown, RowPlan } from '../xlsx/sheet-plan';
import { cells } from '../xlsx/sheet-plan';

/** What stands above the rows of a list. */
export interface ListHead {
  readonly rows: readonly RowPlan[];
  /** For whether the list is complete. */
  readonly dropDown: DropDown;
}

export function listHead(
  line: Line,
  fields: readonly FieldPlan[],
  basis: QuestionnaireBasis,
): ListHead {
  const title = titleRows(line, fields, basis);
  const [state] = questionRows(line, 0, basis);
  const at = title.length + 1;
  return {
    rows: [
      ...title,
      { hidden: true, cells: cells('plain', marks.key, '', marks.answer) },
      {
        cells: [
          ...cells('plain', state?.key ?? ''),
          ...cells('question', basis.words.ui.check.rows.listHeading),
          ...cells('answer', state?.answer ?? ''),
        ],
      },
      ...fieldRows(line, fields, basis),
    ],
    dropDown: {
      ...{ column: 2, firstRow: at, lastRow: at },
      ...{ options: state?.options ?? [], open: false },
    },
  };
}

/** What the list is about, and how its rows are filled in. */
function titleRows(
  { asked, of }: Line,
  fields: readonly FieldPlan[],
  { words, questionnaireWords }: QuestionnaireBasis,
): readonly RowPlan[] {
  const own = wordFor(of.schemeWords.questions, asked.question.id);
  const hasDates = fields.some(({ field }) => field.kind === 'date');
  const notes = [
    own.hint,
    questionnaireWords.hints.rows,
    hasDates ? words.ui.check.dateHint : undefined,
    of.schemeWords.warning,
  ];
  const row = (text: string, style: CellStyle): RowPlan => ({
    cells: [...cells('plain', marks.skip), ...cells(style, text)],
  });
  return [
    row(own.label, 'title'),
    ...notes.filter((text) => text !== undefined).map((text) => row(text, 'note')),
  ];
}

/** The marks of the columns, what they are called, and what each says of itself. */
function fieldRows(
  { asked }: Line,
  fields: readonly FieldPlan[],
  { words, questionnaireWords }: QuestionnaireBasis,
): readonly RowPlan[] {
  const labels = [...fields.map((field) => field.words.label), questionnaireWords.columns.remark];
  const hints = fields.map(({ field, words: own }) =>
    words.sentences([own.hint, field.kind === 'amount' ? words.ui.check.amountHint : undefined]),
  );
  const own = fields.map(({ name }) => fieldMark(name));
  return [
    { hidden: true, cells: cells('plain', rowsMark(addressOf(asked)), ...own, marks.remark) },
    { cells: [...cells('plain', marks.skip), ...cells('header', ...labels)] },
    { cells: [...cells('plain', marks.skip), ...cells('muted', ...hints)] },
  ];
}
