import * as z from 'zod/mini';
import { isDay } from '@/rules';
import { boundedRecord } from './bounded-record';

/** How far the closing of a gap is. */
export const actionStatuses = ['to-do', 'under-way', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Who does what about a gap, and by when; planned, never evaluated, and seen by the client too. */
export interface Action {
  readonly owner?: string;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly due?: string;
  readonly status?: ActionStatus;
  readonly note?: string;
}

/** One action a gap, by the gap's address; a requirement that is gone by now keeps its action. */
export type Actions = Readonly<Record<string, Action>>;

export const longestActionNote = 1000;

/** @param text what a gap's address and a name are checked by */
export const actionsSchema = (text: z.ZodMiniType<string, string>) =>
  boundedRecord(
    text,
    z.strictObject({
      owner: z.optional(text),
      due: z.optional(z.string().check(z.refine(isDay, { error: 'date' }))),
      status: z.optional(z.enum(actionStatuses)),
      note: z.optional(z.string().check(z.maxLength(longestActionNote))),
    }),
  );
