import type { PackingItem } from '../packing-list';
import type { SheetPlan } from '../xlsx/sheet-plan';
import type { WorkbookBasis } from './basis';
import type { Column } from './table';
import { tableSheet } from './table';

interface Line extends PackingItem {
  readonly group: string;
}

/** Every piece of evidence: where it comes from, what it must show, and what is noted of it. */
export function evidenceSheet(basis: WorkbookBasis, footer: string): readonly SheetPlan[] {
  const { report, words, workbookWords: say } = basis;
  const { packing, ui } = words;
  const columns: readonly Column<Line>[] = [
    { head: say.number, width: 6, says: (_, index) => index + 1 },
    { head: packing.piece, width: 28, isStrong: true, says: ({ name }) => name },
    { head: say.origin, width: 16, says: ({ group }) => group },
    { head: packing.issuedBy, width: 18, says: ({ issuedBy }) => issuedBy },
    { head: packing.status, width: 12, says: ({ status }) => status && packing.statuses[status] },
    { head: packing.shows, width: 40, says: ({ shows }) => shows },
    { head: packing.recency, width: 24, says: ({ recency }) => recency },
    {
      ...{ head: packing.particulars, width: 28 },
      says: ({ particulars }) =>
        particulars
          .map(({ label, value = '' }) => `${label}${ui.product.colon}${value}`)
          .join('\n'),
    },
    { head: packing.proves, width: 36, says: ({ proves }) => proves.join('\n') },
  ];
  const lines = report.model.packing.groups.flatMap(({ name, items }) =>
    items.map((item): Line => ({ ...item, group: name })),
  );
  return tableSheet({
    ...{ name: say.sheets.evidence, footer, columns, lines, frozenColumns: 2, pagesWide: 1 },
  });
}
