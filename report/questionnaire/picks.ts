import { doesNotApplyPick, dontKnowPick } from '@/cases';
import type { AnyQuestionWords, SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { Question, RowField } from '@/rules';
import type { SpokenScheme } from '../spoken-scheme';
import type { Slot } from './slots';
import { partOf } from './slots';

/** Something to choose, as the case keeps it and as it is said. */
export interface Pick {
  readonly value: string;
  readonly label: string;
}

/** All words of one language that a questionnaire needs to be written or read. */
export interface Language {
  readonly words: Words;
  readonly schemes: readonly SpokenScheme[];
}

/** What may be chosen in a cell of a question; where a date or number goes, only that it is not known. */
export function picksOf(
  question: Question,
  slot: Slot,
  words: Words,
  schemeWords: SchemeWords,
): readonly Pick[] {
  const { check } = words.ui;
  const dontKnow = { value: dontKnowPick, label: check.dontKnow };
  if (partOf(slot) !== undefined) return [...yesOrNo(words), dontKnow];
  if (slot.reads !== 'pick' && slot.id !== 'text') return [];
  const own = wordFor(schemeWords.questions, question.id);
  return [
    ...ownPicks(question, own, words),
    dontKnow,
    ...(question.mayNotApply ? [{ value: doesNotApplyPick, label: check.doesNotApply }] : []),
  ];
}

function ownPicks(
  question: Question,
  { options = {}, picks }: AnyQuestionWords,
  { ui: { check } }: Words,
): readonly Pick[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map((value) => ({ value, label: wordFor(options, value) }));
    case 'parts':
      return [
        { value: 'all', label: picks?.all ?? check.partsAll },
        { value: 'partly', label: picks?.partly ?? check.partsPartly },
        { value: 'none', label: picks?.none ?? check.partsNone },
      ];
    case 'event':
      return (['never', 'on'] as const).map((value) => ({ value, label: check.event[value] }));
    case 'service':
      return (['since', 'planned', 'not-provided'] as const).map((value) => ({
        value,
        label: check.service[value],
      }));
    case 'experience':
      return [
        { value: 'since', label: check.sinceDate },
        { value: 'months', label: check.monthsInTotal },
      ];
    case 'rows':
      return (['open', 'complete', 'none'] as const).map((value) => ({
        value,
        label: check.rows[value],
      }));
    default:
      return [];
  }
}

type FieldWords = NonNullable<AnyQuestionWords['fields']>[string];

/** What may be chosen in a field of a row; nothing where it is typed. */
export function fieldPicks(field: RowField, own: FieldWords, words: Words): readonly Pick[] {
  const notKnown = { value: dontKnowPick, label: words.ui.check.rows.notKnown };
  if (field.kind === 'flag') return [...yesOrNo(words), notKnown];
  if (field.kind !== 'choice') return [];
  const options = field.options.map((value) => ({
    value,
    label: wordFor(own.options ?? {}, value),
  }));
  return field.required || field.options.includes('not-known') ? options : [...options, notKnown];
}

const yesOrNo = ({ ui: { check } }: Words): readonly Pick[] => [
  { value: 'yes', label: check.yes },
  { value: 'no', label: check.no },
];

/** How a value to pick is said; a text that is no pick is said as it is. */
export const labelOf = (picks: readonly Pick[], text: string): string =>
  picks.find(({ value }) => value === text)?.label ?? text;
