import type { Particular } from '@/rules';
import { isDay, particulars } from '@/rules';
import type { PackingItem } from '../packing-list';
import type { SheetPlan } from '../xlsx/sheet-plan';
import type { WorkbookBasis } from './basis';
import type { Column, Value } from './table';
import { tableSheet } from './table';

interface Line extends PackingItem {
  readonly group: string;
}

/** Every piece of evidence: where it comes from, what it must show, and what is noted of it. */
export function evidenceSheet(basis: WorkbookBasis, footer: string): readonly SheetPlan[] {
  const { report, words, workbookWords: say } = basis;
  const { packing } = words;
  const columns: readonly Column<Line>[] = [
    { head: say.number, width: 6, says: (_, index) => index + 1 },
    { head: packing.piece, width: 28, isStrong: true, says: ({ name }) => name },
    { head: say.origin, width: 18, says: ({ group }) => group },
    { head: packing.issuedBy, width: 18, says: ({ issuedBy }) => issuedBy },
    { head: packing.status, width: 15, says: ({ status }) => status && packing.statuses[status] },
    { head: packing.shows, width: 40, says: ({ shows }) => shows },
    { head: packing.recency, width: 24, says: ({ recency }) => recency },
    ...particulars.map((one): Column<Line> => ({
      ...{ head: words.particulars[one], width: 14 },
      says: (item) => noted(item, one),
    })),
    { head: packing.proves, width: 36, says: ({ proves }) => proves.join('\n') },
  ];
  const lines = report.model.packing.groups.flatMap(({ name, items }) =>
    items.map((item): Line => ({ ...item, group: name })),
  );
  return tableSheet({
    ...{ name: say.sheets.evidence, footer, columns, lines, frozenColumns: 2, pagesWide: 2 },
  });
}

/** What is noted of a piece, left open to be filled in; a stroke where it has no such particular. */
function noted({ particulars: own }: PackingItem, wanted: Particular): Value {
  const line = own.find(({ particular }) => particular === wanted);
  if (!line) return '—';
  return line.value !== undefined && isDay(line.value) ? { day: line.value } : line.value;
}
