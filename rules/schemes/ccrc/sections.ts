import { foundingDate, legalForm, registeredInMainland } from '../../applicant';
import type { SectionPlan } from '../../scheme';
import * as recovery from './questions/disaster-recovery';
import * as incident from './questions/incident-response';
import * as management from './questions/management';
import * as organisation from './questions/organisation';
import * as people from './questions/people';
import * as resources from './questions/resources';
import * as risk from './questions/risk-assessment';
import * as development from './questions/secure-development';
import * as audit from './questions/security-audit';
import * as integration from './questions/security-integration';
import * as technology from './questions/technology';
import * as track from './questions/track-record';

/** The screens in the order of the norm, then each category's own; every question stands on exactly one. */
export const sections = [
  {
    id: 'services',
    screens: [{ id: 'services', questions: [track.serviceStart], together: true }],
  },
  {
    id: 'organisation',
    screens: [
      {
        id: 'legal-form',
        questions: [legalForm, registeredInMainland, organisation.departmentApproval],
      },
      { id: 'founding-date', questions: [foundingDate] },
      { id: 'legal-standing', questions: [organisation.legalStanding] },
      { id: 'compliance', questions: [organisation.compliance] },
      {
        id: 'registration',
        questions: [organisation.registeredWithMarketRegulator, organisation.licenceInForce],
      },
      { id: 'licence-scope', questions: [organisation.licenceScope] },
      { id: 'reputation', questions: [organisation.reputation, organisation.businessRecords] },
    ],
  },
  { id: 'finance', screens: [{ id: 'finance', questions: [resources.finance] }] },
  { id: 'premises', screens: [{ id: 'premises', questions: [resources.premises] }] },
  {
    id: 'people',
    screens: [
      { id: 'head-experience', questions: [people.headExperience] },
      {
        id: 'competence',
        questions: [people.technicalLead, people.projectLead, people.projectEngineer],
      },
      { id: 'people', questions: [people.people] },
      { id: 'insured', questions: [people.insuredTotal, people.computingGraduates] },
      { id: 'insured-in-category', questions: [people.insuredInCategory] },
    ],
  },
  {
    id: 'track-record',
    screens: [
      { id: 'projects', questions: [track.projects] },
      { id: 'certificates', questions: [track.certificates] },
    ],
  },
  {
    id: 'management',
    screens: [
      { id: 'personnel', questions: [management.personnelProcedure] },
      { id: 'capacity-plan', questions: [management.capacityPlan] },
      { id: 'documents', questions: [management.documentProcedure] },
      { id: 'project-procedure', questions: [management.projectProcedure] },
      { id: 'confidentiality', questions: [management.confidentialityProcedure] },
      { id: 'suppliers', questions: [management.supplierProcedure] },
      { id: 'contracts', questions: [management.contractProcedure] },
      { id: 'procedures-since', questions: [management.proceduresSince] },
      { id: 'security-management', questions: [management.securityManagement] },
      {
        id: 'management-systems',
        questions: [
          management.iso9001Documents,
          management.iso27001Documents,
          management.iso20000Documents,
        ],
      },
    ],
  },
  {
    id: 'technology',
    screens: [
      { id: 'process', questions: [technology.process] },
      { id: 'norm', questions: [technology.norm] },
      { id: 'tools', questions: [technology.securityTools, technology.testEnvironment] },
    ],
  },
  {
    id: 'clauses',
    screens: [
      {
        id: 'integration-design',
        questions: [integration.requirementAnalysis, integration.designControl],
      },
      {
        id: 'integration-construction',
        questions: [
          integration.constructionControl,
          integration.constructionWork,
          integration.constructionManual,
        ],
      },
      { id: 'integration-systems', questions: [integration.newSystems, integration.rebuilds] },
      {
        id: 'vulnerabilities',
        questions: [risk.vulnerabilityLayers, risk.vulnerabilityCapability],
      },
      { id: 'assessment-plan', questions: [risk.assessmentPlan] },
      { id: 'incident-case', questions: [incident.incidentCase] },
      {
        id: 'development-preparation',
        questions: [development.preparation, development.risksAndRoles],
      },
      {
        id: 'development-requirements',
        questions: [
          development.requirements,
          development.requirementAnalysis,
          development.threatsAndModel,
        ],
      },
      { id: 'development-design', questions: [development.design] },
      { id: 'development-coding', questions: [development.coding] },
      { id: 'recovery-sub-type', questions: [recovery.subType] },
      { id: 'audit-projects', questions: [audit.auditAbilities, audit.auditObjectives] },
    ],
  },
] as const satisfies readonly SectionPlan[];

export type SectionId = (typeof sections)[number]['id'];
type AnyScreen = (typeof sections)[number]['screens'][number];
export type ScreenId = AnyScreen['id'];
export type CcrcQuestion = AnyScreen['questions'][number];
