import { wordFor } from '@/content';
import type { Question, RowField, RowsQuestion } from '@/rules';
import { fieldPlans } from '../questionnaire/list-fields';
import { picksOf } from '../questionnaire/picks';
import type { CellKind } from '../questionnaire/slots';
import { isDetail, partOf, slotsOf } from '../questionnaire/slots';
import type { SpokenScheme } from '../spoken-scheme';
import type { BlankBasis } from './basis';

/** A box to tick. */
export interface BlankTick {
  readonly label: string;
  /** What is written behind it, with its unit or pattern. */
  readonly then?: string;
}

/** One field of every entry of a list. */
export interface BlankColumn {
  readonly label: string;
  readonly hint?: string;
  /** What may be ticked or written; none where it is free. */
  readonly options: readonly string[];
  /** The options are few and short, so that they are ticked in the cell itself. */
  readonly isTicked: boolean;
  /** The order of a date, or the unit of a sum. */
  readonly unit?: string;
}

/** The room that paper leaves for an answer. */
export type Room =
  | { readonly kind: 'ticks'; readonly ticks: readonly BlankTick[] }
  /** A line to write on, with its unit or pattern, or else a box. */
  | { readonly kind: 'line'; readonly pattern: string; readonly ticks: readonly BlankTick[] }
  /** First what holds for all parts; where that differs, part by part. */
  | {
      readonly kind: 'parts';
      readonly ticks: readonly BlankTick[];
      readonly parts: readonly string[];
      readonly answers: readonly string[];
    }
  | {
      readonly kind: 'list';
      readonly ticks: readonly BlankTick[];
      readonly columns: readonly BlankColumn[];
    };

/** The room for the answer to a question. */
export function roomFor(question: Question, of: SpokenScheme, basis: BlankBasis): Room {
  const [first, ...others] = slotsOf(question);
  const { words } = basis;
  const { schemeWords } = of;
  const details = new Map(others.filter(isDetail).map(({ id, reads }) => [id, reads]));
  const ticks = picksOf(question, first, words, schemeWords).map(({ value, label }): BlankTick => {
    const reads = details.get(value);
    return reads === undefined ? { label } : { label, then: patternOf(reads, basis) };
  });
  if (first.reads !== 'pick')
    return { kind: 'line', pattern: patternOf(first.reads, basis), ticks };
  if (question.kind === 'rows')
    return { kind: 'list', ticks, columns: columnsOf(question, of, basis) };
  const [part] = others.filter((slot) => partOf(slot) !== undefined);
  if (question.kind !== 'parts' || !part) return { kind: 'ticks', ticks };
  const own = wordFor(schemeWords.questions, question.id);
  return {
    ...{ kind: 'parts', ticks },
    parts: question.parts.map((id) => wordFor(own.parts ?? {}, id)),
    answers: picksOf(question, part, words, schemeWords).map(({ label }) => label),
  };
}

/** How a date or number is written, or what stands behind it. */
const patternOf = (reads: CellKind, { paperWords: { patterns } }: BlankBasis): string =>
  reads === 'pick' ? patterns.text : patterns[reads];

/** The fields of every entry; of categories only those that are applied for are offered. */
function columnsOf(
  question: RowsQuestion,
  of: SpokenScheme,
  basis: BlankBasis,
): readonly BlankColumn[] {
  return fieldPlans({ of }, question, basis).map(({ field, words: own, picks }) => ({
    label: own.label,
    ...(own.hint === undefined ? {} : { hint: own.hint }),
    options: picks.map(({ label }) => label),
    isTicked: field.kind === 'flag',
    ...unitOf(field, basis),
  }));
}

const unitOf = ({ kind }: RowField, { paperWords: { units } }: BlankBasis) =>
  kind === 'date' || kind === 'amount' ? { unit: units[kind] } : {};
