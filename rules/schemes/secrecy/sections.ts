import { foundingDate, legalForm, registeredInMainland } from '../../applicant';
import type { SectionPlan } from '../../scheme';
import * as staff from './questions/classified-staff';
import * as documents from './questions/documents';
import * as eligibility from './questions/eligibility';
import * as numbers from './questions/numbers';
import * as organisation from './questions/organisation';
import * as ownership from './questions/ownership';
import * as premises from './questions/premises';

/** The screens, from what stops an application to what a review looks at; every question stands on exactly one. */
export const sections = [
  {
    id: 'eligibility',
    screens: [
      { id: 'applicant', questions: [legalForm, registeredInMainland, foundingDate] },
      { id: 'record', questions: [eligibility.criminalRecord, eligibility.revocation] },
      { id: 'dishonest-list', questions: [eligibility.notDishonest] },
      { id: 'nationality', questions: [eligibility.chineseNationality] },
      { id: 'residence-right', questions: [eligibility.noForeignResidenceRight] },
      { id: 'marriage', questions: [eligibility.noForeignMarriage] },
      { id: 'bans', questions: [eligibility.falseMaterial, eligibility.fraudWithdrawal] },
    ],
  },
  {
    id: 'ownership',
    screens: [
      {
        id: 'foreign-capital',
        questions: [ownership.directForeignShare, ownership.indirectForeignShare],
      },
      { id: 'listing', questions: [ownership.listingStatus] },
    ],
  },
  {
    id: 'numbers',
    screens: [
      { id: 'capital-and-income', questions: [numbers.paidInCash, numbers.integrationIncome] },
      { id: 'integration-projects', questions: [numbers.integrationProjects] },
      {
        id: 'integration-staff',
        questions: [
          numbers.integrationStaff,
          numbers.integrationStaffInsured,
          numbers.seniorStaff,
          numbers.seniorStaffInsured,
        ],
      },
      {
        id: 'business-premises',
        questions: [
          numbers.premisesArea,
          numbers.premisesTenure,
          numbers.leaseStart,
          numbers.leaseEnd,
        ],
      },
      { id: 'premises-quality', questions: [numbers.premisesQuality] },
    ],
  },
  {
    id: 'secrecy-organisation',
    screens: [
      {
        id: 'leading-group',
        questions: [
          organisation.leadingGroup,
          organisation.leadingGroupGradeB,
          organisation.leadingGroupGradeA,
        ],
      },
      {
        id: 'secrecy-leader',
        questions: [organisation.leaderInCharge, organisation.secrecyDirector],
      },
      { id: 'secrecy-body', questions: [organisation.secrecyBody] },
      {
        id: 'secrecy-office',
        questions: [
          organisation.secrecyOffice,
          organisation.fullTimeManagers,
          organisation.managersTrained,
        ],
      },
      { id: 'secrecy-duties', questions: [organisation.responsibilities] },
    ],
  },
  {
    id: 'secrecy-documents',
    screens: [
      { id: 'secrecy-rules', questions: [documents.secrecyRules, documents.systemRecords] },
      { id: 'document-families', questions: [documents.documentFamilies] },
    ],
  },
  {
    id: 'classified-staff',
    screens: [
      {
        id: 'secrecy-education',
        questions: [staff.staffEducation, staff.publicityAndEducation],
      },
      {
        id: 'classified-personnel',
        questions: [staff.personnelManagement, staff.personnelStages],
      },
    ],
  },
  {
    id: 'secrecy-premises',
    screens: [
      { id: 'state-rules', questions: [premises.stateRules] },
      { id: 'classified-devices', questions: [premises.classifiedDevices] },
      { id: 'secrecy-funds', questions: [premises.secrecyFunds] },
    ],
  },
] as const satisfies readonly SectionPlan[];

export type SectionId = (typeof sections)[number]['id'];
type AnyScreen = (typeof sections)[number]['screens'][number];
export type ScreenId = AnyScreen['id'];
export type SecrecyQuestion = AnyScreen['questions'][number];
