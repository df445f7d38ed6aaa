import * as management from '@/rules/schemes/ccrc/questions/management';
import * as organisation from '@/rules/schemes/ccrc/questions/organisation';
import * as people from '@/rules/schemes/ccrc/questions/people';
import * as resources from '@/rules/schemes/ccrc/questions/resources';
import * as technology from '@/rules/schemes/ccrc/questions/technology';
import * as trackRecord from '@/rules/schemes/ccrc/questions/track-record';
import type { JudgedBy, RequirementId } from './covered-by';
import { counted, partsOf } from './covered-by';

type ProjectField = keyof typeof trackRecord.projects.fields;

export const projectsCounted = (
  requirement: RequirementId,
  ...fields: ProjectField[]
): JudgedBy[] => counted(requirement, trackRecord.projects.id, ...fields);

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
