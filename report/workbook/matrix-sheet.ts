import type { MatrixCell } from '../matrix';
import type { SchemePlanning } from '../planning';
import type { CellPlan, RowPlan, SheetPlan, TextCell } from '../xlsx/sheet-plan';
import { cells } from '../xlsx/sheet-plan';
import type { WorkbookBasis } from './basis';
import { cellOf } from './table';

/** For each level: verdict, gaps, to be confirmed, when ready, ready on. */
const perLevel = [18, 8, 10, 22, 12] as const;

/** Every category at every level, scheme below scheme. */
export function matrixSheet(basis: WorkbookBasis, footer: string): readonly SheetPlan[] {
  const { report, words, workbookWords: say } = basis;
  const { schemes } = report.planning;
  if (schemes.length === 0) return [];
  const levels = Math.max(...schemes.map((scheme) => scheme.levels.length));
  return [
    {
      ...{ name: say.sheets.matrix, footer, frozenRows: 0, dropDowns: [] },
      columns: [24, ...Array.from({ length: levels }, () => perLevel).flat()].map((width) => ({
        width,
      })),
      rows: [
        { cells: cells('title', words.planning.matrix.heading) },
        ...schemes.flatMap((scheme) => [
          { cells: [] },
          {
            cells: cells(
              'section',
              scheme.name,
              ...scheme.levels.flatMap(() => perLevel).map(() => ''),
            ),
          },
          ...headRows(scheme, basis),
          ...scheme.rows.map(({ name, cells: own }): RowPlan => ({
            cells: [cellOf(name, true), ...own.flatMap((cell) => levelCells(cell, basis))],
          })),
        ]),
      ],
    },
  ];
}

function headRows({ levels }: SchemePlanning, { words, workbookWords: say }: WorkbookBasis) {
  const heads = [words.ui.report.verdict, say.unmet, say.toConfirm, say.ready, say.readyOn];
  const level = (text: string): readonly TextCell[] => [
    { text, style: 'header', span: perLevel.length },
    ...cells('header', ...perLevel.slice(1).map(() => '')),
  ];
  return [
    { cells: [...cells('header', ''), ...levels.flatMap(level)] },
    { cells: cells('header', words.planning.matrix.category, ...levels.flatMap(() => heads)) },
  ];
}

function levelCells(
  { id, says, totals, ready }: MatrixCell,
  { report, words }: WorkbookBasis,
): readonly CellPlan[] {
  const isChosen = report.model.targets.some((target) => target.id === id);
  return [
    isChosen ? cellOf(`${says}\n${words.planning.matrix.chosen}`, true) : cellOf(says),
    cellOf(totals.unmet),
    cellOf(totals.toBeConfirmed),
    cellOf(ready.label),
    cellOf(ready.on && { day: ready.on }),
  ];
}
