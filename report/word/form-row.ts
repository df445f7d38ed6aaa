import type { Words } from '@/content';
import type { FormWords } from '@/content/types/form-words';
import type { Conclusion } from '../centre-form/conclusion';
import type { FormItem } from '../centre-form/form-item';
import type { SourceLine } from '../finding-report';
import type { Filled } from '../centre-form/row-entries';
import type { Supplied } from '../centre-form/supplied';
import type { Cell, Row, Run, Text, WideCell } from './paper/blocks';
import { blank, muted, strong } from './paper/blocks';

interface Telling {
  readonly words: Words;
  readonly say: FormWords;
  /** The number of a source in the list at the end. */
  readonly sourceNumber: (source: SourceLine) => number;
  /** The name of the group in which the clause stands. */
  readonly point: string;
}

/** One line of the form. */
export const formRow = (item: FormItem, telling: Telling): Row => ({
  cells: [
    [String(item.number)],
    [telling.point],
    clauseCell(item, telling),
    item.wanted,
    ...conclusionCells(item.conclusion, telling),
    suppliedCell(item, telling),
  ],
});

function clauseCell(
  { title, about, asks, tags, sources }: FormItem,
  { words, say, sourceNumber }: Telling,
): Cell {
  const { colon } = words.ui.product;
  const numbered = (source: SourceLine) =>
    [`[${String(sourceNumber(source))}]`, source.clause].filter(Boolean).join(' ');
  return [
    [strong(title)],
    ...(about.length === 0 ? [] : [[strong(words.list(about))]]),
    asks,
    ...tags.map((tag): Text => [strong(`[${tag}]`)]),
    [muted(`${words.ui.result.sources}${colon}${sources.map(numbered).join(say.separator)}`)],
  ];
}

/** A tick in its column; what the form has no column for lies over both, and says so. */
function conclusionCells(
  { ticked, state, because }: Conclusion,
  { say }: Telling,
): readonly (Cell | WideCell)[] {
  const outside: readonly Text[] = state
    ? [[strong(say.states[state])], ...(because ? [because] : []), [muted(say.noColumn)]]
    : [];
  if (ticked === undefined) return [{ cell: ['☐   ☐', ...outside], span: 2 }];
  const tick: Readonly<Record<'met' | 'unmet', Cell>> = {
    met: [ticked === 'met' ? '☑' : '☐'],
    unmet: [ticked === 'unmet' ? '☑' : '☐', ...outside],
  };
  return [tick.met, tick.unmet];
}

function suppliedCell({ supplied, have, lack }: FormItem, telling: Telling): Cell {
  const { words, say } = telling;
  const { colon } = words.ui.product;
  const said = (label: string, text: string): readonly Text[] =>
    text === '' ? [] : [[strong(`${label}${colon}`), text]];
  return [
    ...supplied.flatMap((piece) => pieceLines(piece, telling)),
    ...said(say.have, have),
    ...said(say.lack, lack),
  ];
}

function pieceLines({ name, status, entries }: Supplied, telling: Telling): readonly Text[] {
  return [
    [strong(name), ...(status ? [` · ${status}`] : [])],
    ...entries.map((entry) => entryLine(entry, telling)),
  ];
}

/** Particulars one after the other; a blank where somebody has to write. */
const entryLine = (entry: readonly Filled[], { words, say }: Telling): readonly Run[] =>
  entry.flatMap(({ label, value }, index) => [
    ...(index === 0 ? [] : [say.separator]),
    muted(`${label}${words.ui.product.colon}`),
    value ?? blank,
  ]);
