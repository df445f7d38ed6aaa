import * as z from 'zod/mini';
import { isDay } from '@/rules/calendar';

const sheet = z.record(z.string(), z.unknown());
const answers = z.strictObject({ case: sheet, category: z.record(z.string(), sheet) });

const standing = z.enum(['met', 'unmet', 'to-be-confirmed', 'not-applicable']);

const finding = z.strictObject({
  outcome: z.enum(['met', 'unmet', 'unknown', 'not-applicable']),
  published: standing,
  cautious: standing,
  /** Why an unknown outcome is open; exactly there. */
  open: z.optional(z.enum(['unanswered', 'left-to-the-authority'])),
  /** What the finding does to the verdict under the published reading. */
  effect: z.optional(z.enum(['decides', 'asks', 'informs'])),
});

const verdict = z.enum([
  'meets-published-conditions',
  'meets-known-conditions',
  'more-information-needed',
  'to-be-confirmed',
  'does-not-meet',
]);

const day = z.string().check(z.refine(isDay));
const ids = z.optional(z.array(z.string()).check(z.minLength(1)));

const common = {
  name: z.string().check(z.minLength(5)),
  /** The arithmetic in plain words, so that an expert can check the case without the program. */
  note: z.string().check(z.minLength(5)),
  asOf: day,
  target: z.string(),
  /** A set of answers of `bases.json` under the answers of the case. */
  base: z.optional(z.string()),
  /** Questions of the base that are not answered in this case. */
  without: z.optional(z.array(z.string())),
  /** Rows added to the lists of the base, by question. */
  add: z.optional(z.record(z.string(), z.array(z.looseObject({ rowId: z.string() })))),
  answers: z.optional(z.partial(answers)),
};

const goldenCase = z.strictObject({
  ...common,
  expect: z
    .record(z.string(), finding)
    .check(z.refine((findings) => Object.keys(findings).length > 0)),
  verdict: z.optional(z.strictObject({ published: verdict, cautious: verdict })),
});

export type GoldenCase = z.infer<typeof goldenCase>;

export const casesSchema = z.array(goldenCase).check(z.minLength(1));
export const basesSchema = z.record(z.string(), answers);

/** When a target is ready; requirements by their ids, and what is empty left out. */
const expectedReadiness = z.strictObject({
  state: z.enum(['never', 'cannot-be-said', 'once', 'on', 'now']),
  on: z.optional(day),
  once: ids,
  heldBackBy: ids,
  lapse: z.optional(z.strictObject({ on: day, findings: z.array(z.string()) })),
  because: ids,
  tooLate: z.optional(z.strictObject({ on: day, closing: z.array(z.string()) })),
  questions: ids,
  toConfirm: ids,
});

export const readinessCasesSchema = z.array(
  z.strictObject({
    ...common,
    expect: z.strictObject({ published: expectedReadiness, cautious: expectedReadiness }),
  }),
);
