import { asRows, rowEntryOf } from '@/cases';
import type { Row, RowsQuestion } from '@/rules';
import { answerTo, isShown } from '@/rules';
import type { Line, QuestionnaireBasis } from './basis';
import type { FieldPlan } from './list-fields';
import { fieldPlans } from './list-fields';
import { listHead } from './list-head';
import { isMeant } from './meant-rows';
import { labelOf } from './picks';
import { cells } from '../xlsx/sheet-plan';
import type { DropDown, RowPlan, SheetPlan } from '../xlsx/sheet-plan';

/** So many rows wait for new entries. */
const preparedRows = 50;

/** The last row down to which a list offers its options: rows may be added below. */
const lastOffered = 1000;

/** A list on a sheet of its own: whether it is complete, then one row for each entry. */
export function listSheet(
  line: Line,
  question: RowsQuestion,
  name: string,
  basis: QuestionnaireBasis,
): SheetPlan {
  const fields = fieldPlans(line, question, basis);
  const head = listHead(line, fields, basis);
  const first = head.rows.length;
  return {
    name,
    columns: [{ width: 12, hidden: true }, ...fields.map(columnFor), { width: 28 }],
    rows: [
      ...head.rows,
      ...keptRows(line, question, basis).map((row) => rowPlan(row.rowId, fields, row, question)),
      ...Array.from({ length: preparedRows }, () => rowPlan(basis.newId(), fields, {}, question)),
    ],
    frozenRows: first,
    dropDowns: [head.dropDown, ...fields.flatMap((field, index) => optionsOf(field, index, first))],
  };
}

const columnFor = ({ field: { kind }, name }: FieldPlan) => ({
  width: kind === 'text' || name === 'category' ? 26 : 16,
});

const optionsOf = ({ picks }: FieldPlan, index: number, firstRow: number): readonly DropDown[] =>
  picks.length > 0
    ? [
        {
          ...{ column: index + 1, firstRow, lastRow: lastOffered, open: false },
          options: picks.map(({ label }) => label),
        },
      ]
    : [];

/** The rows as they are shown: none where there are said to be none. */
function keptRows(
  { asked, of }: Line,
  question: RowsQuestion,
  { file }: QuestionnaireBasis,
): readonly Row[] {
  const list = asRows(answerTo(file.answers, asked));
  if (!list || list.list === 'none') return [];
  return list.rows.filter((row) => isMeant(question, row, file.targets, of.scheme));
}

function rowPlan(
  rowId: string,
  fields: readonly FieldPlan[],
  row: Partial<Row>,
  question: RowsQuestion,
): RowPlan {
  const texts = rowEntryOf(question.fields, row);
  const shown = fields.map(({ name, field, picks }) =>
    labelOf(picks, isShown(field, row) ? (texts[name] ?? '') : ''),
  );
  return {
    cells: [...cells('plain', rowId), ...cells('answer', ...shown), ...cells('remark', '')],
  };
}
