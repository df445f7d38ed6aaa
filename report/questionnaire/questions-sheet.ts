import type { LineSection, QuestionnaireBasis } from './basis';
import { marks } from './format';
import type { QuestionRow } from './question-rows';
import { questionRows } from './question-rows';
import type { DropDown, RowPlan, SheetPlan } from '../xlsx/sheet-plan';
import { cells } from '../xlsx/sheet-plan';

const columns = [
  { width: 12, hidden: true },
  { width: 6 },
  { width: 22 },
  { width: 46 },
  { width: 44 },
  { width: 34 },
  { width: 28 },
] as const;

/** The column of answers, the first one being 0. */
const answerColumn = 5;

/** Every question section by section, one line for each cell to be filled in. */
export function questionsSheet(
  sections: readonly LineSection[],
  basis: QuestionnaireBasis,
): SheetPlan {
  const { sheets, columns: heads } = basis.questionnaireWords;
  const rows: RowPlan[] = [
    { hidden: true, cells: cells('plain', marks.key, '', '', '', '', marks.answer, marks.remark) },
    {
      cells: cells(
        ...(['header', marks.skip, heads.number, heads.section, heads.question] as const),
        ...([heads.hint, heads.answer, heads.remark] as const),
      ),
    },
  ];
  const dropDowns: DropDown[] = [];
  let number = 0;
  for (const { title, section, lines } of sections) {
    rows.push({ cells: cells('section', marks.skip, title, '', '', '', '', '') });
    for (const line of lines) {
      number += 1;
      const asRow = line.asked.question.kind === 'rows' ? pointer : rowPlan;
      for (const row of questionRows(line, number, basis)) {
        if (asRow === rowPlan) dropDowns.push(...dropDownsOf(row, rows.length));
        rows.push(asRow(row, section));
      }
    }
  }
  return { name: sheets.questions, columns, rows, frozenRows: 2, dropDowns };
}

const dropDownsOf = ({ options, open }: QuestionRow, row: number): readonly DropDown[] =>
  options.length > 0 ? [{ column: answerColumn, firstRow: row, lastRow: row, options, open }] : [];

const rowPlan = (
  { key, number, category, label, hint, answer, isPart }: QuestionRow,
  section: string,
): RowPlan => ({
  cells: [
    { text: key, style: 'plain' },
    { text: number, style: 'muted' },
    { text: category ?? section, style: 'muted' },
    { text: label, style: isPart ? 'part' : 'question' },
    { text: hint, style: 'muted' },
    { text: answer, style: 'answer' },
    { text: '', style: 'remark' },
  ],
});

/** A list is answered on a sheet of its own, and only there. */
function pointer(row: QuestionRow, section: string): RowPlan {
  const [, ...texts] = rowPlan(row, section).cells.slice(0, answerColumn);
  return { cells: [...cells('plain', marks.skip), ...texts, ...cells('muted', '', '')] };
}
