import type { CellPlace } from './cell-name';
import { placeOf } from './cell-name';
import type { Shown } from './number-format';
import type { Attributes } from './read-xml';
import { readXml } from './read-xml';
import { Unreadable } from './unreadable';
import { unescaped } from './xml-text';
import { mostUnpacked } from './zip-entries';

/** What stands in a cell. A formula is never computed, and its last result is not believed. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly shown: Shown }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

/** Cells made one; what stands in them belongs to the first. */
export interface Merged {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

export interface ReadSheet {
  readonly name: string;
  /** The cells that hold something, by row and column, both counted from 0; rows in their order. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  readonly merged: readonly Merged[];
}

/** What cells refer to. */
export interface Shared {
  readonly texts: readonly string[];
  readonly shown: readonly Shown[];
}

/** Many times the cells of the largest questionnaire. */
const mostCells = 400_000;
const mostMerged = 10_000;

/** @throws Unreadable */
export function readSheet(name: string, bytes: Uint8Array, shared: Shared): ReadSheet {
  const rows = new Map<number, Map<number, CellValue>>();
  const merged: Merged[] = [];
  const at = { row: -1, column: -1 };
  let cell: OpenCell | undefined;
  let element = '';
  let count = 0;
  const put = (value: CellValue | undefined) => {
    if (value === undefined) return;
    count += 1;
    if (count > mostCells) throw new Unreadable({ code: 'too-large-inside', most: mostUnpacked });
    const row = rows.get(at.row) ?? new Map<number, CellValue>();
    rows.set(at.row, row.set(at.column, value));
  };
  readXml(bytes, {
    open: (tag, attributes) => {
      element = tag;
      if (tag === 'row') Object.assign(at, { row: rowAfter(at.row, attributes), column: -1 });
      else if (tag === 'c') {
        Object.assign(at, cellAfter(at, attributes));
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), parts: {} };
      } else if (tag === 'mergeCell' && merged.length < mostMerged)
        merged.push(...mergedOf(attributes['ref']));
      else if (tag === 'f' && cell) cell.parts.f ??= '';
    },
    text: (text) => {
      if (cell && isPart(element)) cell.parts[element] = (cell.parts[element] ?? '') + text;
    },
    close: (tag) => {
      if (tag === 'c' && cell) {
        put(valueOf(cell, shared));
        cell = undefined;
      }
      element = '';
    },
  });
  return { name, rows, merged };
}

/** A cell being read: its type, its style, and the text of its formula, value and own text. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  readonly parts: { f?: string; v?: string; t?: string };
}

const isPart = (element: string): element is keyof OpenCell['parts'] =>
  element === 'f' || element === 'v' || element === 't';

/** Places may be left out: a row or cell without one comes after the one before it. */
const rowAfter = (row: number, { r }: Attributes): number =>
  r !== undefined && /^[1-9]\d{0,6}$/.test(r) ? Number(r) - 1 : row + 1;

const cellAfter = ({ row, column }: CellPlace, { r }: Attributes): CellPlace =>
  placeOf(r ?? '') ?? { row, column: column + 1 };

function mergedOf(range: string | undefined): readonly Merged[] {
  const [first, last] = (range ?? '').split(':').map(placeOf);
  return first && last ? [{ first, last }] : [];
}

function valueOf({ type, style, parts }: OpenCell, shared: Shared): CellValue | undefined {
  const { f, v, t } = parts;
  if (f !== undefined) return { kind: 'formula', text: `=${f}` };
  if (type === 'inlineStr') return textOf(t);
  if (v === undefined || v === '') return undefined;
  switch (type) {
    case 's':
      return textOf(shared.texts[Number(v)], true);
    case 'str':
      return textOf(v);
    case 'd':
      return textOf(v.slice(0, 10));
    case 'b':
      return { kind: 'flag', flag: v.trim() === '1' };
    case 'e':
      return { kind: 'error', text: v };
    default: {
      const number = Number(v);
      if (!Number.isFinite(number)) return textOf(v);
      return { kind: 'number', number, shown: shared.shown[style] ?? 'number' };
    }
  }
}

const textOf = (text: string | undefined, isPlain = false): CellValue | undefined =>
  text === undefined || text === ''
    ? undefined
    : { kind: 'text', text: isPlain ? text : unescaped(text) };
