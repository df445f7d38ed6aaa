import type { PartsQuestion } from '@/rules/question';
import type {
  CcrcQuestion,
  CcrcRequirementId,
  DisagreementVersions,
  NoteId,
} from '@/rules/schemes/ccrc';
import * as management from '@/rules/schemes/ccrc/questions/management';
import * as organisation from '@/rules/schemes/ccrc/questions/organisation';
import * as people from '@/rules/schemes/ccrc/questions/people';
import * as resources from '@/rules/schemes/ccrc/questions/resources';
import * as technology from '@/rules/schemes/ccrc/questions/technology';
import * as trackRecord from '@/rules/schemes/ccrc/questions/track-record';

type QuestionId = CcrcQuestion['id'];
type ProjectField = keyof typeof trackRecord.projects.fields;

/** A requirement that judges the point, and what it looks at for it. */
export interface JudgedBy {
  readonly requirement: CcrcRequirementId;
  /** A question that the check reads. */
  readonly reads?: QuestionId;
  /** One part of that question. */
  readonly part?: string;
  /** One field of the projects that the check counts. */
  readonly field?: ProjectField;
}

/** Said beside a requirement, without deciding anything. */
export interface NotedBeside {
  readonly note: NoteId;
  readonly requirement: CcrcRequirementId;
}

/** One of the versions that sources give. */
type GivenAsVersion = {
  readonly [Id in keyof DisagreementVersions]: {
    readonly disagreement: Id;
    readonly version: DisagreementVersions[Id];
  };
}[keyof DisagreementVersions];

/** Said in the hint of a question. */
interface HintedAt {
  readonly question: QuestionId;
}

/** Where the product covers a point. */
export type CoveredBy = JudgedBy | NotedBeside | GivenAsVersion | HintedAt;

export const judged = (requirement: CcrcRequirementId, ...reads: QuestionId[]): JudgedBy[] =>
  reads.length === 0 ? [{ requirement }] : reads.map((one) => ({ requirement, reads: one }));

export const counted = (requirement: CcrcRequirementId, ...fields: ProjectField[]): JudgedBy[] =>
  fields.map((field) => ({ requirement, reads: trackRecord.projects.id, field }));

export const noted = (note: NoteId, requirement: CcrcRequirementId): NotedBeside[] => [
  { note, requirement },
];

export const version = <Id extends keyof DisagreementVersions>(
  disagreement: Id,
  of: DisagreementVersions[Id],
): CoveredBy[] => [{ disagreement, version: of } as GivenAsVersion];

export const hinted = (question: QuestionId): HintedAt[] => [{ question }];

/** Names parts of one question for one requirement; a part of another question does not compile. */
const partsOf =
  <Id extends QuestionId, Part extends string>(
    requirement: CcrcRequirementId,
    question: PartsQuestion<Id, Part>,
  ) =>
  (...parts: NoInfer<Part>[]): JudgedBy[] =>
    parts.map((part) => ({ requirement, reads: question.id, part }));

export const standing = partsOf('ccrc/common/legal/legal-person', organisation.legalStanding);
export const compliance = partsOf('ccrc/common/legal/compliance', organisation.compliance);
export const finance = partsOf('ccrc/common/finance', resources.finance);
export const premises = partsOf('ccrc/common/premises', resources.premises);
export const technicalLead = partsOf('ccrc/common/people/technical-lead', people.technicalLead);
export const projectLead = partsOf('ccrc/common/people/project-lead', people.projectLead);
export const engineer = partsOf('ccrc/common/people/project-engineer', people.projectEngineer);
export const personnel = partsOf(
  'ccrc/common/management/a-personnel',
  management.personnelProcedure,
);
export const plan = partsOf('ccrc/common/management/b-capacity-plan', management.capacityPlan);
export const documents = partsOf(
  'ccrc/common/management/c-documents',
  management.documentProcedure,
);
export const projects = partsOf('ccrc/common/management/d-projects', management.projectProcedure);
export const confidentiality = partsOf(
  'ccrc/common/management/e-confidentiality',
  management.confidentialityProcedure,
);
export const suppliers = partsOf(
  'ccrc/common/management/f-suppliers',
  management.supplierProcedure,
);
export const contracts = partsOf(
  'ccrc/common/management/g-contracts',
  management.contractProcedure,
);
export const process = partsOf('ccrc/common/technology/a-process', technology.process);
export const norm = partsOf('ccrc/common/technology/b-norm', technology.norm);

const security = management.securityManagement;
export const securitySystem = partsOf('ccrc/reported/security-management-system', security);
export const technicalSupport = partsOf('ccrc/reported/technical-support-measures', security);
export const securityMeasures = partsOf(
  'ccrc/reported/security-policies-control-training',
  security,
);
export const sufficientResources = partsOf('ccrc/reported/sufficient-resources', security);
