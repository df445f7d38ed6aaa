import type { TargetReport } from '../target-report';
import type { CellPlan, RowPlan, SheetPlan } from '../xlsx/sheet-plan';
import { cells } from '../xlsx/sheet-plan';
import type { WorkbookBasis } from './basis';
import { cellOf } from './table';

const columns = [42, 31, 31, 9, 9, 11, 28, 13, 76].map((width) => ({ width }));

/** What the workbook is, of whom and as of when, how each target stands, and what it does not say. */
export function coverSheet(basis: WorkbookBasis, footer: string): SheetPlan {
  const { report, words, workbookWords: say } = basis;
  const { model } = report;
  return {
    ...{ name: say.sheets.cover, columns, footer, frozenRows: 0, dropDowns: [] },
    rows: [
      { cells: cells('title', model.title) },
      across(say.says),
      { cells: [] },
      ...model.cover.map(({ label, value }): RowPlan => ({
        cells: [...cells('label', label), { text: value, style: 'plain', span: 3 }],
      })),
      { cells: [] },
      ...model.schemes.flatMap(({ id, name }) => [
        ...targetRows(
          name,
          model.targets.filter(({ scheme }) => scheme === id),
          basis,
        ),
        { cells: [] },
      ]),
      { cells: cells('label', words.ui.report.limits) },
      ...[model.sourcesRead, ...model.limits, ...model.disclaimers].map(across),
    ],
  };
}

/** A sentence over the whole width of the sheet. */
const across = (text: string): RowPlan => ({
  cells: [{ text, style: 'plain', span: columns.length }],
});

/** The targets of one scheme with their verdicts, counts and dates. */
function targetRows(
  name: string,
  targets: readonly TargetReport[],
  basis: WorkbookBasis,
): readonly RowPlan[] {
  const { words, workbookWords: say } = basis;
  const readings = targets[0]?.verdicts.map(({ readingName }) => readingName) ?? [];
  const heads = [
    words.ui.report.target,
    ...readings.map((reading) => `${words.ui.report.verdict} · ${reading}`),
    ...[say.met, say.unmet, say.toConfirm, say.ready, say.readyOn, say.remark],
  ];
  return [
    { cells: cells('section', name, ...columns.slice(1).map(() => '')) },
    { cells: cells('header', ...heads) },
    ...targets.map((target): RowPlan => ({ cells: targetCells(target, basis) })),
  ];
}

function targetCells(
  target: TargetReport,
  { report: { planning }, words }: WorkbookBasis,
): readonly CellPlan[] {
  const { name, verdicts, totals, notOffered, coverage } = target;
  const ready = planning.targets.get(target.id)?.readiness;
  const [first, second] = verdicts;
  return [
    cellOf(name, true),
    cellOf(first.says, true),
    cellOf(second.says),
    ...[totals.met, totals.unmet, totals.toBeConfirmed].map((count) => cellOf(count)),
    cellOf([ready?.label, ready?.toConfirm].filter(Boolean).join('\n')),
    cellOf(ready?.on && { day: ready.on }),
    cellOf(
      [...(notOffered ? [words.ui.result.notOffered] : []), coverage].filter(Boolean).join('\n'),
    ),
  ];
}
