import * as z from 'zod/mini';
import type { Answer, Answers, Finding, Question, Reading, Scheme, TargetId } from '@/rules';
import { isDay, questionsOf, readings, targetIdSchema } from '@/rules';
import * as applicant from '@/rules/applicant';
import type { Actions } from './action-record';
import { actionsSchema } from './action-record';
import { boundedRecord } from './bounded-record';
import type { Consultant } from './consultant-record';
import { consultantSchema, noConsultant } from './consultant-record';
import type { EvidenceRecords } from './evidence-record';
import { evidenceSchema } from './evidence-record';

// Compiled parsers would need `unsafe-eval`, which our content security policy refuses.
z.config({ jitless: true });

export const caseFormat = 'zizhi-self-check/case';
export const caseVersion = 3;

/** What the cover of the report says of the case; optional, never evaluated. */
export interface Header {
  readonly organisation?: string;
  /** 统一社会信用代码 */
  readonly creditCode?: string;
  readonly preparedBy?: string;
  readonly date?: string;
}

/** A moment, ISO 8601 in UTC. */
export type Moment = string;

/** The outcomes of the last assessment, to compare with when the rules change. */
export interface LastAssessment {
  readonly rulesVersion: string;
  readonly asOf: string;
  /** By target, then by requirement. */
  readonly outcomes: Readonly<Record<TargetId, Readonly<Record<string, Finding['outcome']>>>>;
}

/** One company's self-check: all that is kept, and all that a case file holds. */
export interface CaseFile {
  readonly format: typeof caseFormat;
  readonly version: typeof caseVersion;
  readonly id: string;
  /** Grows by one with every save; whoever saves says which one it started from. */
  readonly revision: number;
  readonly header: Header;
  readonly targets: readonly TargetId[];
  readonly reading: Reading;
  readonly answers: Answers;
  /** How far each piece of evidence is, and what can be read off it. */
  readonly evidence: EvidenceRecords;
  readonly actions: Actions;
  readonly consultant: Consultant;
  /** When each thing was last changed, by its address. */
  readonly changed: Readonly<Record<string, Moment>>;
  /** Rows that were removed, and when. */
  readonly removed: Readonly<Record<string, Moment>>;
  readonly assessed?: LastAssessment;
}

export const longestText = 200;

const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/));
const text = z.string().check(z.maxLength(longestText));
const day = z.string().check(z.refine(isDay, { error: 'date' }));
const caseId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));

const moments = boundedRecord(text, moment);

/**
 * The schema of a case file whose answers belong to these schemes, or to the applicant whatever is
 * applied for; unknown keys are refused.
 */
export function caseFileSchema(schemes: readonly Scheme[]): CaseFileSchema {
  const isLast = last?.schemes.every((one, index) => one === schemes[index]);
  if (last && isLast && last.schemes.length === schemes.length) return last.schema;
  last = { schemes: [...schemes], schema: schemaFor(schemes) };
  return last.schema;
}

type CaseFileSchema = ReturnType<typeof schemaFor>;

// Making a schema takes far longer than reading a case with it, and cases are read in rows.
let last: { readonly schemes: readonly Scheme[]; readonly schema: CaseFileSchema } | undefined;

const schemaFor = (schemes: readonly Scheme[]) => {
  const answers = answersSchema(schemes);
  return z.strictObject({
    format: z.literal(caseFormat),
    version: z.literal(caseVersion),
    id: caseId,
    revision: z.int().check(z.minimum(0)),
    header: z.strictObject({
      organisation: z.optional(text),
      creditCode: z.optional(text),
      preparedBy: z.optional(text),
      date: z.optional(day),
    }),
    targets: z.array(targetIdSchema).check(z.maxLength(200)),
    reading: z.enum(readings),
    answers,
    evidence: evidenceSchema(schemes, text),
    actions: actionsSchema(text),
    consultant: consultantSchema(answers, text),
    changed: moments,
    removed: moments,
    assessed: z.optional(
      z.strictObject({
        rulesVersion: text,
        asOf: day,
        outcomes: z.record(
          targetIdSchema,
          z.record(text, z.enum(['met', 'unmet', 'unknown', 'not-applicable'])),
        ),
      }),
    ),
  });
};

const answersSchema = (schemes: readonly Scheme[]) =>
  z.strictObject({
    case: z.strictObject(answersPer('case', schemes)),
    category: z.strictObject(
      Object.fromEntries(
        schemes.flatMap((scheme) =>
          scheme.categories.map((category) => [
            category,
            z.optional(z.strictObject(answersPer('category', [scheme]))),
          ]),
        ),
      ),
    ),
  });

/** A value of the question, "don't know", or, on the listed questions, "does not apply to us". */
const answerSchema = (question: Question): z.ZodMiniType<Answer> => {
  const dontKnow = z.strictObject({ unknown: z.literal(true) });
  const doesNotApply = z.strictObject({ notApplicable: z.literal(true) });
  return question.mayNotApply
    ? z.union([question.schema, dontKnow, doesNotApply])
    : z.union([question.schema, dontKnow]);
};

/** Asked once for all schemes: known even where no scheme is. */
const applicantQuestions: readonly Question[] = Object.values(applicant).filter(
  (one) => 'schema' in one,
);

const answersPer = (per: Question['per'], schemes: readonly Scheme[]) =>
  Object.fromEntries(
    [...applicantQuestions, ...schemes.flatMap(questionsOf)]
      .filter((question) => question.per === per)
      .map((question) => [question.id, z.optional(answerSchema(question))]),
  );

/** A case in which nothing has been said yet. */
export const newCase = (id: string): CaseFile => ({
  format: caseFormat,
  version: caseVersion,
  id,
  revision: 0,
  header: {},
  targets: [],
  reading: 'published',
  answers: { case: {}, category: {} },
  evidence: {},
  actions: {},
  consultant: noConsultant,
  changed: {},
  removed: {},
});
