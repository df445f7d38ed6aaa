import type { ActionLine } from '../action-lines';
import { cellStyles } from '../xlsx/sheet-plan';
import { writeWorkbook } from '../xlsx/write-workbook';
import { actionColumns } from './action-columns';
import type { WorkbookBasis } from './basis';
import { coverSheet } from './cover-sheet';
import { evidenceSheet } from './evidence-sheet';
import { listSheets } from './list-sheets';
import { matrixSheet } from './matrix-sheet';
import { registerSheets } from './register-sheets';
import type { Column } from './table';
import { tableSheet } from './table';

/**
 * The report as an `.xlsx` file: an overview, the register of gaps, the action plan, the evidence,
 * the lists of the answers, and every category at every level. A sheet without content is left out.
 */
export function reportWorkbook(basis: WorkbookBasis): Uint8Array {
  const { title, organisation } = basis.report.model;
  const footer = [title, organisation].filter(Boolean).join(' · ');
  return writeWorkbook(
    [
      coverSheet(basis, footer),
      ...registerSheets(basis, footer),
      ...actionSheet(basis, footer),
      ...evidenceSheet(basis, footer),
      ...listSheets(basis, footer, new Set(Object.values(basis.workbookWords.sheets))),
      ...matrixSheet(basis, footer),
    ],
    cellStyles,
  );
}

/** The gaps about which something is planned. */
function actionSheet(basis: WorkbookBasis, footer: string) {
  const { report, words, actionsWords, workbookWords: say } = basis;
  const columns: readonly Column<ActionLine>[] = [
    { head: say.number, width: 6, says: (_, index) => index + 1 },
    { head: actionsWords.gap, width: 28, isStrong: true, says: ({ name }) => name },
    { head: actionsWords.targets, width: 30, says: ({ targets }) => words.list(targets) },
    { head: words.ui.result.todo, width: 46, says: ({ todo }) => todo },
    ...actionColumns<ActionLine>((action) => action, basis),
  ];
  return tableSheet({
    ...{ name: say.sheets.actions, footer, columns, lines: report.actions },
    ...{ frozenColumns: 2, pagesWide: 1 },
  });
}
