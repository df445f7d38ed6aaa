import type { Answer } from '@/rules/answer';
import type { PartsQuestion } from '@/rules/question';
import type { AuthorityPoint } from '@/rules/reason';
import type * as ccrc from '@/rules/schemes/ccrc';
import type * as ccrcStages from '@/rules/schemes/ccrc/stages';
import type * as secrecy from '@/rules/schemes/secrecy';
import type * as secrecyStages from '@/rules/schemes/secrecy/stages';

export type RequirementId = ccrc.CcrcRequirementId | secrecy.SecrecyRequirementId;
export type QuestionId = ccrc.CcrcQuestion['id'] | secrecy.SecrecyQuestion['id'];
type NoteId = ccrc.NoteId | secrecy.NoteId;
type SupersededId = ccrc.SupersededId | secrecy.SupersededId;
type EvidenceId = ccrc.EvidenceId | secrecy.EvidenceId;
type Versions = ccrc.DisagreementVersions & secrecy.DisagreementVersions;

type Stages = (typeof ccrcStages.stages | typeof secrecyStages.stages)[number];
type StageId = Stages['id'];
type DurationId<Id extends StageId> =
  Extract<Stages, { id: Id }> extends { durations: readonly { id: infer Named extends string }[] }
    ? Named
    : never;

/** Some answers, by question; the day that they are held against is the one of these tests. */
export type Sheet = Readonly<Partial<Record<QuestionId, Answer>>>;
export const asOf = '2026-06-30';

/** A requirement that judges the point, and what it looks at for it. */
export interface JudgedBy {
  readonly requirement: RequirementId;
  /** A question that the check reads. */
  readonly reads?: QuestionId;
  /** One part of that question. */
  readonly part?: string;
  /** One field of the rows that the check counts. */
  readonly field?: string;
  /** The last answer that meets the requirement, and the first that does not. */
  readonly limit?: readonly [met: Answer, unmet: Answer];
  /** What must be answered before the check looks at the question. */
  readonly beside?: Sheet;
  /** The point that is left to the authority where these are the answers. */
  readonly leaves?: { readonly point: AuthorityPoint; readonly where: Sheet };
}

/** Said beside a requirement, without deciding anything. */
export interface NotedBeside {
  readonly note: NoteId;
  readonly requirement: RequirementId;
}

/** Named beside a requirement as what an older edition asked. */
export interface SupersededBeside {
  readonly superseded: SupersededId;
  readonly requirement: RequirementId;
}

/** Named in the guide as what an older edition said. */
interface SupersededAtStage {
  readonly superseded: SupersededId;
  readonly stage: StageId;
}

/** One of the versions that sources give. */
type GivenAsVersion = {
  readonly [Id in keyof Versions]: { readonly disagreement: Id; readonly version: Versions[Id] };
}[keyof Versions];

/** Said in the hint of a question. */
interface HintedAt {
  readonly question: QuestionId;
}

/** A piece of evidence that a requirement names. */
interface ProvenBy {
  readonly evidence: EvidenceId;
  readonly requirement: RequirementId;
}

/** A stage of the guide, or how long something takes at it. */
interface ToldAt {
  readonly stage: StageId;
  readonly duration: string | undefined;
}

/** Where the product covers a point. */
export type CoveredBy =
  | JudgedBy
  | NotedBeside
  | SupersededBeside
  | SupersededAtStage
  | GivenAsVersion
  | HintedAt
  | ProvenBy
  | ToldAt;

export const isJudged = (by: CoveredBy): by is JudgedBy =>
  'requirement' in by && !('note' in by) && !('superseded' in by) && !('evidence' in by);

export const judged = (requirement: RequirementId, ...reads: QuestionId[]): JudgedBy[] =>
  reads.length === 0 ? [{ requirement }] : reads.map((one) => ({ requirement, reads: one }));

export const counted = (
  requirement: RequirementId,
  reads: QuestionId,
  ...fields: string[]
): JudgedBy[] => fields.map((field) => ({ requirement, reads, field }));

/** The answer on this side of the limit still meets the requirement, the one beyond it does not. */
export const bounded = (
  requirement: RequirementId,
  reads: QuestionId,
  limit: readonly [met: Answer, unmet: Answer],
  beside: Sheet = {},
): JudgedBy[] => [{ requirement, reads, limit, beside }];

export const left = (
  requirement: RequirementId,
  point: AuthorityPoint,
  where: Sheet = {},
): JudgedBy[] => [{ requirement, leaves: { point, where } }];

export const noted = (note: NoteId, ...requirements: RequirementId[]): NotedBeside[] =>
  requirements.map((requirement) => ({ note, requirement }));

export const superseded = (
  id: SupersededId,
  ...requirements: RequirementId[]
): SupersededBeside[] => requirements.map((requirement) => ({ superseded: id, requirement }));

export const supersededAt = (id: SupersededId, stage: StageId): SupersededAtStage[] => [
  { superseded: id, stage },
];

export const version = <Id extends keyof Versions>(
  disagreement: Id,
  of: Versions[Id],
): CoveredBy[] => [{ disagreement, version: of } as GivenAsVersion];

export const hinted = (question: QuestionId): HintedAt[] => [{ question }];

export const proven = (evidence: EvidenceId, ...requirements: RequirementId[]): ProvenBy[] =>
  requirements.map((requirement) => ({ evidence, requirement }));

export const told = <Id extends StageId>(stage: Id, duration?: DurationId<Id>): ToldAt[] => [
  { stage, duration },
];

/** Names parts of one question for one requirement; a part of another question does not compile. */
export const partsOf =
  <Id extends QuestionId, Part extends string>(
    requirement: RequirementId,
    question: PartsQuestion<Id, Part>,
    beside: Sheet = {},
  ) =>
  (...parts: NoInfer<Part>[]): JudgedBy[] =>
    parts.map((part) => ({ requirement, reads: question.id, part, beside }));
