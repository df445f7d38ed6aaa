import { draftOf } from '../session/draft';
import type { FormEntry } from '@/cases';
import { addressOf, entryOf, readEntry } from '@/cases';
import type { Drafts } from '@/cases/store';
import type { Answers, Asked, Day } from '@/rules';
import { answerTo } from '@/rules';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { EntryProblem } from '@/cases';

/** The fields of one screen, by the address of each question. */
export type ScreenFields = Record<string, FormEntry>;

/** The fields filled from drafts and answers; a draft is what was typed last. */
export const screenFields = (
  asked: readonly Asked[],
  answers: Answers,
  drafts: Drafts,
): ScreenFields =>
  Object.fromEntries(
    asked.map((one) => {
      const entry = entryOf(one.question, answerTo(answers, one));
      return [addressOf(one), { ...entry, ...draftOf<FormEntry>(drafts[addressOf(one)]) }];
    }),
  );

/** Checks each field as it is read; the problem itself travels as the error's data. */
export const screenResolver =
  (asked: readonly Asked[], today: () => Day): Resolver<ScreenFields> =>
  (values) => {
    const errors: FieldErrors<ScreenFields> = {};
    for (const one of asked) {
      const address = addressOf(one);
      const entry = values[address];
      if (!entry) continue;
      const read = readEntry(one.question, entry, today());
      if ('problem' in read)
        errors[address] = { text: { type: 'entry', message: JSON.stringify(read.problem) } };
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };

/**
 * How long the error of a field that was left waits, in milliseconds: it moves what stands below
 * it, and a click that left the field must still meet what it was aimed at.
 */
export const errorDelay = 300;

/** The problem that an error of the resolver carries. */
export const problemIn = (message: string | undefined): EntryProblem | undefined =>
  message === undefined ? undefined : (JSON.parse(message) as EntryProblem);
