import type { CellProblem } from '@/content/types/questionnaire-words';
import type { Asked, Day, Scheme } from '@/rules';
import { questionsOf } from '@/rules';
import { addressOf } from '@/cases';
import { cellText, shownText } from './cell-text';
import { meaningOf } from './meaning';
import type { Language, Pick } from './picks';
import type { FoundCell, Place } from './sheet-lines';
import type { CellKind } from './slots';

/** What is needed to read a cell. */
export interface ReadContext {
  /** The language of the questionnaire first. */
  readonly languages: readonly Language[];
  readonly today: Day;
  readonly is1904: boolean;
}

/** A cell that was not taken, what stood there, and why. */
export interface Refusal {
  readonly place: Place;
  readonly text: string;
  readonly problem: CellProblem;
}

export const refused = ({ place, value }: FoundCell, problem: CellProblem): Refusal => ({
  place,
  text: shownText(value),
  problem,
});

/** What a cell says, or why it is not taken. */
export type TextIn = { readonly text: string } | { readonly refusal: Refusal };

/** What a cell says: a text as typed or the value of a pick, empty where there is nothing. */
export function textIn(
  cell: FoundCell,
  kind: CellKind,
  picks: readonly (readonly Pick[])[],
  { is1904 }: ReadContext,
): TextIn {
  if (cell.isMerged) return { refusal: refused(cell, { code: 'merged' }) };
  if (cell.value === undefined) return { text: '' };
  const read = cellText(cell.value, kind, is1904);
  if ('problem' in read) return { refusal: refused(cell, read.problem) };
  if (read.text.trim() === '') return { text: '' };
  const meant = meaningOf(read.text, picks);
  if ('value' in meant) return { text: meant.value };
  return kind === 'pick' ? { refusal: refused(cell, meant.problem) } : read;
}

/** A question as it may be asked, and the scheme that asks it. */
export interface Askable {
  readonly asked: Asked;
  readonly scheme: Scheme;
}

/** Every question of these schemes by its address. */
export function askable(schemes: readonly Scheme[]): ReadonlyMap<string, Askable> {
  const all = schemes.flatMap((scheme) =>
    questionsOf(scheme).flatMap((question): Askable[] =>
      question.per === 'case'
        ? [{ scheme, asked: { question } }]
        : scheme.categories.map((category) => ({ scheme, asked: { question, category } })),
    ),
  );
  return new Map(all.map((one) => [addressOf(one.asked), one]));
}
