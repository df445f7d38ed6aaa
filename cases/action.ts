import * as z from 'zod/mini';
import type { Requirement, Target } from '@/rules';
import { isDay, questionsRead } from '@/rules';
import { boundedRecord } from './bounded-record';
import type { CaseFile, Moment } from './case-file';
import { stamped } from './edit';

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

const longestActionNote = 1000;

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

/** Where a gap stands: once for the company, or once in each category whose answers it reads. */
export function gapAddress(requirement: Requirement, { category }: Target): string {
  const isOfCompany = questionsRead(requirement).every(
    ({ per, kind }) => per === 'case' && kind !== 'rows',
  );
  return isOfCompany ? requirement.id : `${requirement.id}@${category}`;
}

export const actionAddress = (gap: string): string => `action/${gap}`;

/** The case with this action about a gap; one that says nothing is none. */
export function withAction(file: CaseFile, gap: string, action: Action, now: Moment): CaseFile {
  const given = Object.entries(action).filter(
    ([, value]: readonly [string, unknown]) => value !== undefined && value !== '',
  );
  const { [gap]: _before, ...others } = file.actions;
  const actions =
    given.length === 0 ? others : { ...others, [gap]: Object.fromEntries(given) as Action };
  return stamped({ ...file, actions }, actionAddress(gap), now);
}
