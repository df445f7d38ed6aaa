import * as z from 'zod/mini';
import type { Answers } from '@/rules';
import { boundedRecord } from './bounded-record';

/** What a consultant keeps beside the client's answers; it never leaves in a copy for the client. */
export interface Consultant {
  /** Of the same kind as the client's, judged by the same rules. */
  readonly answers: Answers;
  /** Private, by the address of the question. */
  readonly notes: Readonly<Record<string, string>>;
  /** Whether the case is judged by the consultant's answers where there are some. */
  readonly decides: boolean;
}

export const noConsultant: Consultant = {
  answers: { case: {}, category: {} },
  notes: {},
  decides: false,
};

/** The most characters of a note. */
export const longestNote = 2000;

export const consultantSchema = <Sheets extends z.ZodMiniType>(
  answers: Sheets,
  address: z.ZodMiniType<string, string>,
) =>
  z.strictObject({
    answers,
    notes: boundedRecord(address, z.string().check(z.maxLength(longestNote))),
    decides: z.boolean(),
  });
