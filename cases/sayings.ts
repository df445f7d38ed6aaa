import type { Answer } from '@/rules';
import { actionAddress } from './action';
import type { CaseFile } from './case-file';
import { inOrder } from './compare';
import { decidesAddress } from './consultant';
import { asRows, evidenceAddress } from './edit';
import { entriesIn } from './entries';

/** By address, in a form in which equal things are equal texts. */
export type Saying = ReadonlyMap<string, string>;

/** All that a case says, but the rows of its lists: of a list whether it is complete. */
export function sayingsIn(file: CaseFile): Saying {
  const { header, targets, reading, answers, evidence, actions, consultant } = file;
  const things: readonly (readonly [string, unknown])[] = [
    ['header', header],
    ['targets', targets],
    ['reading', reading],
    ...[...entriesIn(answers)].map(([address, answer]) => [address, stateOf(answer)] as const),
    ...Object.entries(evidence).map(([id, record]) => [evidenceAddress(id), record] as const),
    ...Object.entries(actions).map(([gap, action]) => [actionAddress(gap), action] as const),
    ...[...entriesIn(consultant.answers)].map(
      ([at, answer]) => [`consultant/${at}`, answer] as const,
    ),
    ...Object.entries(consultant.notes).map(([at, text]) => [`note/${at}`, text] as const),
    [decidesAddress, consultant.decides],
  ];
  return new Map(things.map(([address, thing]) => [address, inOrder(thing)]));
}

/** The rows of all lists, by id. */
export const rowsIn = ({ answers }: CaseFile): Saying =>
  new Map(
    [...entriesIn(answers).values()]
      .flatMap((answer) => asRows(answer)?.rows ?? [])
      .map((row) => [row.rowId, inOrder(row)]),
  );

const stateOf = (answer: Answer): unknown => {
  const list = asRows(answer);
  return list ? { ...list, rows: [] } : answer;
};
