import type { CaseFile } from '@/cases';
import { asRows, listOf, rowAddress } from '@/cases';
import type { Asked, Row, RowsQuestion, Scheme } from '@/rules';
import { mostRows } from '@/rules';
import type { ChangeLine, MissingRow, RowChange } from './change-line';
import type { RowLine } from './import-line';
import { refusedLine } from './import-line';
import { isMeant } from './meant-rows';

/** A list of the case, and the rows of it that a questionnaire gives. */
export interface ListBasis {
  readonly file: CaseFile;
  readonly asked: Asked;
  readonly question: RowsQuestion;
  readonly scheme: Scheme;
  readonly lines: readonly RowLine[];
  /** Rows of the case whose lines were refused: they are not missing. */
  readonly refusedIds: ReadonlySet<string>;
}

/** The rows of a list, each as it stands to the case, and those that only the case has. */
export function rowChanges(basis: ListBasis): readonly ChangeLine[] {
  const { file, asked, question, scheme, refusedIds } = basis;
  const { list, rows } = listOf(file, asked);
  const placed = withIds(basis, rows);
  let room = mostRows - rows.length;
  const changes = placed.map(({ line, rowId }): ChangeLine => {
    const current = rows.find((row) => row.rowId === rowId);
    if (current) return changed(line, current);
    room -= 1;
    if (room < 0) return tooMany(line);
    const isAsked = list !== 'open' || Object.hasOwn(file.removed, rowId);
    return newRow(line, rowId, isAsked ? 'differs' : 'taken');
  });
  const met = new Set([...placed.map(({ rowId }) => rowId), ...refusedIds]);
  // A row without anything in it is an empty line in a sheet, and no line comes back of that.
  const missing = (list === 'none' ? [] : rows).filter(
    (row) =>
      !met.has(row.rowId) && !isSame({}, row) && isMeant(question, row, file.targets, scheme),
  );
  return [...changes, ...missing.map((row): MissingRow => ({ ...missingRow, asked, row }))];
}

const missingRow = { kind: 'missing', status: 'missing' } as const;

interface PlacedRow {
  readonly line: RowLine;
  readonly rowId: string;
}

/**
 * Every row with its own id. A row copied by hand brings the id of its model: the one that is as in
 * the case keeps it, else the first, and all others are new. A new row that says the same as a row
 * of the case is that row, so that a workbook may be read twice.
 */
function withIds({ file, asked, lines }: ListBasis, rows: readonly Row[]): readonly PlacedRow[] {
  const elsewhere = idsElsewhere(file, asked);
  const owners = new Map<string, RowLine>();
  for (const line of lines) {
    const { rowId } = line;
    if (rowId === undefined || elsewhere.has(rowId)) continue;
    const current = rows.find((row) => row.rowId === rowId);
    if (!owners.has(rowId) || (current && isSame(line.fields, current))) owners.set(rowId, line);
  }
  const claimed = new Set(owners.keys());
  return lines.map((line) => {
    if (line.rowId !== undefined && owners.get(line.rowId) === line)
      return { line, rowId: line.rowId };
    const twin = rows.find((row) => !claimed.has(row.rowId) && isSame(line.fields, row));
    const rowId = twin?.rowId ?? line.spareId;
    claimed.add(rowId);
    return { line, rowId };
  });
}

/** The ids of the rows of all other lists: no two rows of a case have the same. */
const idsElsewhere = ({ answers }: CaseFile, { question }: Asked): ReadonlySet<string> =>
  new Set(
    Object.entries(answers.case).flatMap(([id, answer]) =>
      id === question.id ? [] : (asRows(answer)?.rows ?? []).map(({ rowId }) => rowId),
    ),
  );

const isSame = (fields: RowLine['fields'], { rowId: _, ...row }: Row): boolean => {
  const said = (one: RowLine['fields']) =>
    Object.entries(one).filter(([, value]) => value !== undefined && value !== '');
  return JSON.stringify(said(fields).sort()) === JSON.stringify(said(row).sort());
};

/** A row that the case has: fields may be added to it; one that says otherwise makes it differ. */
function changed(line: RowLine, current: Row): RowChange {
  const { fields, notKnown } = line;
  const isSaid = (name: string) => current[name] !== undefined && current[name] !== '';
  const names = Object.keys(fields).filter((name) => fields[name] !== current[name]);
  const isDenied = names.some(isSaid) || notKnown.some(isSaid);
  const row = withoutFields({ ...current, ...fields }, notKnown);
  return {
    ...newRow(line, current.rowId, isDenied ? 'differs' : names.length > 0 ? 'taken' : 'same'),
    ...{ row, current },
  };
}

const withoutFields = (row: Row, names: readonly string[]): Row => ({
  ...Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))),
  rowId: row.rowId,
});

const newRow = (
  { asked, place, remark, fields }: RowLine,
  rowId: string,
  status: RowChange['status'],
): RowChange => ({
  ...{ kind: 'row', status, address: rowAddress(rowId), asked, place, remark },
  row: { ...fields, rowId },
});

const tooMany = ({ asked, place, remark }: RowLine): ChangeLine => ({
  ...refusedLine(
    { place, text: '', problem: { code: 'too-many-rows', most: mostRows } },
    { asked, remark },
  ),
  status: 'refused',
});
