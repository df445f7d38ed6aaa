import { shortened, shownText } from './cell-text';
import type { CellKey } from './format';
import { parseKey } from './format';
import type { ImportLine, RefusedLine } from './import-line';
import { refusedLine } from './import-line';
import { readAnswer } from './read-answer';
import type { Askable, ReadContext } from './read-context';
import { refused } from './read-context';
import type { FoundCell, KeyedLine } from './sheet-lines';
import { slotsOf } from './slots';

/** The cells of one question, wherever they stand. */
interface Gathered {
  readonly of: Askable;
  readonly cells: Map<string, FoundCell>;
  readonly remarks: string[];
  readonly refused: RefusedLine[];
}

export interface ReadQuestions {
  readonly lines: readonly ImportLine[];
  /** How many questions were left empty. */
  readonly empty: number;
}

/** Reads the questions, each from all of its cells, in the order in which they first come. */
export function readQuestions(
  keyed: readonly KeyedLine[],
  known: ReadonlyMap<string, Askable>,
  context: ReadContext,
): ReadQuestions {
  const gathered = new Map<string, Gathered>();
  const lines: ImportLine[] = [];
  for (const line of keyed) {
    const key = parseKey(line.key);
    const of = key && known.get(key.address);
    if (key && of) gather(gathered, line, key, of);
    else if (line.answer.value !== undefined) lines.push(unknownLine(line));
  }
  let empty = 0;
  for (const one of gathered.values()) {
    const read = linesOf(one, context);
    if (read.length === 0) empty += 1;
    lines.push(...read);
  }
  return { lines, empty };
}

const unknownLine = ({ key, answer, remark }: KeyedLine): RefusedLine =>
  refusedLine(
    { ...refused(answer, { code: 'unknown-question' }), text: shortened(key) },
    { remark },
  );

function gather(
  gathered: Map<string, Gathered>,
  { answer, remark }: KeyedLine,
  { address, slot }: CellKey,
  of: Askable,
): void {
  const own: Gathered = gathered.get(address) ?? { of, cells: new Map(), remarks: [], refused: [] };
  gathered.set(address, own);
  if (remark !== '') own.remarks.push(remark);
  const before = own.cells.get(slot);
  if (!slotsOf(of.asked.question).some(({ id }) => id === slot)) {
    if (answer.value !== undefined) own.refused.push(refusedOf(own, answer, 'unknown-field'));
  } else if (before?.value === undefined) own.cells.set(slot, answer);
  else if (answer.value !== undefined && shownText(answer.value) !== shownText(before.value))
    own.refused.push(refusedOf(own, answer, 'given-twice'));
}

const refusedOf = (
  { of: { asked } }: Gathered,
  cell: FoundCell,
  code: 'unknown-field' | 'given-twice',
): RefusedLine => refusedLine(refused(cell, { code }), { asked, remark: '' });

function linesOf(one: Gathered, context: ReadContext): readonly ImportLine[] {
  const { asked } = one.of;
  const remark = one.remarks.join(' ');
  // Of two different answers neither is taken.
  if (one.refused.length > 0) return one.refused;
  const read = readAnswer(one.of, one.cells, context);
  if (read === undefined) return [];
  if ('refusals' in read)
    return read.refusals.map((refusal) => refusedLine(refusal, { asked, remark }));
  const { place } = read.cell;
  return [
    'state' in read
      ? {
          ...{ kind: 'list', asked, state: read.state, place, remark },
          said: shownText(read.cell.value),
        }
      : { kind: 'answer', asked, answer: read.answer, place, remark },
  ];
}
