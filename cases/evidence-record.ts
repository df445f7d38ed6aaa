import * as z from 'zod/mini';
import type { Evidence, Particular, Scheme } from '@/rules';
import { applicantEvidence } from '@/rules/applicant';

/** How far a piece of evidence is, as the company says; never evaluated. */
export const evidenceStatuses = ['have', 'in-preparation', 'missing', 'not-needed'] as const;
export type EvidenceStatus = (typeof evidenceStatuses)[number];

/** What a reviewer wants to read off a piece, as short texts; dates too are kept as they were typed. */
export type Particulars = Readonly<Partial<Record<Particular, string>>>;

export interface EvidenceRecord {
  readonly status?: EvidenceStatus;
  readonly particulars?: Particulars;
}

/** One record a piece; evidence ids are unique across schemes. */
export type EvidenceRecords = Readonly<Record<string, EvidenceRecord>>;

/** Every piece that these schemes or the applicant's own papers know; some are in several schemes. */
export const evidenceOf = (schemes: readonly Scheme[]): readonly Evidence[] => [
  ...applicantEvidence,
  ...schemes.flatMap(({ evidence }) => evidence),
];

/** A piece takes the particulars that it names and no others. */
export const evidenceSchema = (schemes: readonly Scheme[], text: z.ZodMiniType<string>) =>
  z.strictObject(
    Object.fromEntries(
      evidenceOf(schemes).map(({ id, particulars }) => [
        id,
        z.optional(
          z.strictObject({
            status: z.optional(z.enum(evidenceStatuses)),
            particulars: z.optional(
              z.strictObject(Object.fromEntries(particulars.map((one) => [one, z.optional(text)]))),
            ),
          }),
        ),
      ]),
    ),
  );
