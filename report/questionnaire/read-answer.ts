import type { FormEntry } from '@/cases';
import { doesNotApplyPick, dontKnowPick, readEntry } from '@/cases';
import type { Answer, Question } from '@/rules';
import type { Pick } from './picks';
import { picksOf } from './picks';
import type { Askable, ReadContext, Refusal } from './read-context';
import { refused, textIn } from './read-context';
import type { FoundCell } from './sheet-lines';
import type { Slot } from './slots';
import { isDetail, partOf, slotsOf } from './slots';

/** What the cells of one question come to; nothing where all are empty. */
export type ReadAnswer =
  | { readonly refusals: readonly Refusal[] }
  | { readonly answer: Answer; readonly cell: FoundCell }
  /** Of a list, whether it is complete. */
  | { readonly state: string; readonly cell: FoundCell }
  | undefined;

/** A slot with its cell and what stands in it. */
interface Filled {
  readonly slot: Slot;
  readonly cell: FoundCell;
  readonly text: string;
}

/** Reads the cells of a question into an answer, or says of each that cannot be read why. */
export function readAnswer(
  { asked: { question }, scheme }: Askable,
  cells: ReadonlyMap<string, FoundCell>,
  context: ReadContext,
): ReadAnswer {
  const filled: Filled[] = [];
  const refusals: Refusal[] = [];
  for (const slot of slotsOf(question)) {
    const cell = cells.get(slot.id);
    if (!cell) continue;
    const read = textIn(cell, slot.reads, picksIn(question, slot, scheme.id, context), context);
    if ('refusal' in read) refusals.push(read.refusal);
    else if (read.text !== '') filled.push({ slot, cell, text: read.text });
  }
  if (refusals.length > 0) return { refusals };
  const [first] = filled;
  if (!first) return undefined;
  return question.kind === 'rows'
    ? { state: first.text, cell: first.cell }
    : answerIn(question, filled, first.cell, context);
}

/** What may be picked, in each language that knows the scheme. */
const picksIn = (
  question: Question,
  slot: Slot,
  scheme: string,
  { languages }: ReadContext,
): readonly (readonly Pick[])[] =>
  languages.flatMap(({ words, schemes }) => {
    const of = schemes.find((one) => one.scheme.id === scheme);
    return of ? [picksOf(question, slot, words, of.schemeWords)] : [];
  });

function answerIn(
  question: Question,
  filled: readonly Filled[],
  cell: FoundCell,
  { today }: ReadContext,
): ReadAnswer {
  const entry = question.kind === 'parts' ? partsEntry(filled) : pickedEntry(question, filled);
  if ('problem' in entry) return { refusals: [entry] };
  const read = readEntry(question, entry, today);
  if ('problem' in read) {
    const typed = filled.find(({ slot }) => slot.reads !== 'pick')?.cell ?? cell;
    return { refusals: [refused(typed, { code: 'entry', problem: read.problem })] };
  }
  return read.answer === undefined ? undefined : { answer: read.answer, cell };
}

const blank: FormEntry = { pick: '', text: '', dontKnow: false, parts: {} };

/** Parts may be answered alone; what the quick answer says of all of them they may not deny. */
function partsEntry(filled: readonly Filled[]): FormEntry | Refusal {
  const quick = filled.find(({ slot }) => slot.id === 'pick')?.text ?? 'partly';
  const parts = filled.filter(({ slot }) => partOf(slot) !== undefined);
  const agreeing = { partly: undefined, all: 'yes', none: 'no' }[quick] ?? '';
  const denying = parts.find(({ text }) => quick !== 'partly' && text !== agreeing);
  if (denying) return refused(denying.cell, { code: 'contradiction' });
  const said = quick === 'partly' ? parts : [];
  return {
    ...{ ...blank, pick: quick },
    parts: Object.fromEntries(said.map(({ slot, text }) => [partOf(slot) ?? '', text])),
  };
}

/** A date or number alone says which pick it goes with; with another pick it is a contradiction. */
function pickedEntry(question: Question, filled: readonly Filled[]): FormEntry | Refusal {
  const typed = filled.find(({ slot }) => slot.id === 'text');
  if (typed?.text === dontKnowPick) return { ...blank, dontKnow: true };
  if (typed?.text === doesNotApplyPick && question.mayNotApply)
    return { ...blank, pick: doesNotApplyPick };
  if (typed) return { ...blank, text: typed.text };
  const pick = filled.find(({ slot }) => slot.id === 'pick');
  const details = filled.filter(({ slot }) => isDetail(slot));
  const picked = pick?.text ?? details[0]?.slot.id ?? '';
  const other = details.find(({ slot }) => slot.id !== picked);
  if (other) return refused(other.cell, { code: 'contradiction' });
  const isWanting = slotsOf(question).some((slot) => isDetail(slot) && slot.id === picked);
  if (isWanting && details.length === 0 && pick)
    return refused(pick.cell, { code: 'detail-missing' });
  return { ...blank, pick: picked, text: details[0]?.text ?? '' };
}
