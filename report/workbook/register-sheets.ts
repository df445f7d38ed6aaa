import type { SheetPlan } from '../xlsx/sheet-plan';
import type { WorkbookBasis } from './basis';
import { areMany, shownEntries } from './entries';
import { registerColumns } from './register-columns';
import { registerLines } from './register-lines';
import type { Column } from './table';
import { tableSheet } from './table';

/** The register, and where a finding was judged by many entries of a list, those one by one. */
export function registerSheets(basis: WorkbookBasis, footer: string): readonly SheetPlan[] {
  const { report, workbookWords: say } = basis;
  const lines = registerLines(report);
  return [
    ...tableSheet({
      ...{ name: say.sheets.register, footer, lines, frozenColumns: 3, pagesWide: 2 },
      columns: registerColumns(basis, shownEntries(basis)),
    }),
    ...tableSheet({
      ...{ name: say.sheets.entries, footer, frozenColumns: 2, pagesWide: 1 },
      columns: entryColumns(basis),
      lines: lines.flatMap(({ finding }, index) =>
        areMany(finding)
          ? finding.rows.map((entry) => ({ number: index + 1, title: finding.title, entry }))
          : [],
      ),
    }),
  ];
}

/** An entry, with the number of its finding in the register. */
interface EntryLine {
  readonly number: number;
  readonly title: string;
  readonly entry: string;
}

const entryColumns = ({ workbookWords: say }: WorkbookBasis): readonly Column<EntryLine>[] => [
  { head: say.number, width: 6, says: ({ number }) => number },
  { head: say.title, width: 30, isStrong: true, says: ({ title }) => title },
  { head: say.entry, width: 100, says: ({ entry }) => entry },
];
