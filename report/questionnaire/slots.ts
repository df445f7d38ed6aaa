import type { FormEntry } from '@/cases';
import { dontKnowPick, doesNotApplyPick, entryOf } from '@/cases';
import type { Answer, Question } from '@/rules';
import { isNotKnown, valueOf } from '@/rules';
import { asRows } from '@/cases';

/** How the text of a cell is read. */
export type CellKind = 'pick' | 'text' | 'date' | 'count' | 'amount' | 'share';

/** One cell that a question has for its answer. */
export interface Slot {
  /** A public format: it is written into workbooks. */
  readonly id: string;
  readonly reads: CellKind;
}

const pick: Slot = { id: 'pick', reads: 'pick' };
const partPrefix = 'part/';

/** The part that a slot is about, where it is about one. */
export const partOf = (slot: Slot): string | undefined =>
  slot.id.startsWith(partPrefix) ? slot.id.slice(partPrefix.length) : undefined;

/** The cells of a question; a date or number that goes with a pick has the pick's own name. */
export function slotsOf(question: Question): readonly [Slot, ...Slot[]] {
  switch (question.kind) {
    case 'choice':
      return [pick];
    case 'parts':
      return [pick, ...question.parts.map((part): Slot => ({ ...pick, id: partPrefix + part }))];
    case 'date':
    case 'count':
    case 'amount':
    case 'share':
      return [{ id: 'text', reads: question.kind }];
    case 'event':
      return [pick, { id: 'on', reads: 'date' }];
    case 'service':
      return [pick, { id: 'since', reads: 'date' }];
    case 'experience':
      return [pick, { id: 'since', reads: 'date' }, { id: 'months', reads: 'count' }];
    case 'rows':
      return [{ id: 'list', reads: 'pick' }];
  }
}

/** A date or number that goes with the pick of its name. */
export const isDetail = (slot: Slot): boolean => slot.reads !== 'pick' && slot.id !== 'text';

/** What stands in each cell for an answer: a value to pick, or a text as it is typed. */
export function slotTexts(
  question: Question,
  answer: Answer | undefined,
): ReadonlyMap<string, string> {
  const entry = entryOf(question, answer);
  return new Map(
    slotsOf(question).map((slot) => [
      slot.id,
      question.kind === 'rows' ? stateText(answer) : slotText(slot, entry),
    ]),
  );
}

function slotText(slot: Slot, { pick: picked, text, dontKnow, parts }: FormEntry): string {
  const part = partOf(slot);
  if (part !== undefined) return parts[part] ?? '';
  if (slot.id === 'pick') return picked;
  if (isDetail(slot)) return picked === slot.id ? text : '';
  if (dontKnow) return dontKnowPick;
  return picked === doesNotApplyPick ? picked : text;
}

const stateText = (answer: Answer | undefined): string =>
  isNotKnown(answer) ? dontKnowPick : (asRows(valueOf(answer))?.list ?? '');
