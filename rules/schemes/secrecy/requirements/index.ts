import * as businessPremises from './business-premises';
import * as staff from './classified-staff';
import * as documents from './documents';
import * as eligibility from './eligibility';
import * as numbers from './numbers';
import * as organisation from './organisation';
import * as ownership from './ownership';
import * as persons from './persons';
import * as premises from './premises';

/** Every requirement, area by area, what stops an application first. */
export const requirements = [
  eligibility.legalPerson,
  eligibility.establishedInMainland,
  eligibility.establishedForThreeYears,
  eligibility.hasNoCriminalRecord,
  eligibility.notRevokedLately,
  eligibility.notOnTheDishonestList,
  persons.haveChineseNationality,
  persons.haveNoForeignResidenceRight,
  persons.areNotMarriedAbroad,
  eligibility.notBannedForFalseMaterial,
  eligibility.notBannedForFraud,
  ownership.hasNoDirectForeignCapital,
  ownership.limitsIndirectForeignCapital,
  ownership.notListed,
  ...numbers.gradeB,
  ...numbers.gradeA,
  businessPremises.holdsThePremises,
  businessPremises.securesThePremises,
  businessPremises.hasTheNumbersOfTheType,
  organisation.hasLeadingGroupGradeB,
  organisation.hasLeadingGroupGradeA,
  organisation.hasLeaderInCharge,
  organisation.hasSecrecyDirector,
  organisation.hasDedicatedBodyOrPerson,
  organisation.hasSecrecyOffice,
  organisation.hasSecrecyManagers,
  organisation.fixesResponsibilities,
  documents.hasCompleteRules,
  documents.hasRunTheSystem,
  documents.hasTheDocuments,
  staff.educatesClassifiedStaff,
  staff.makesSecrecyKnown,
  staff.managesClassifiedPersonnel,
  staff.managesEveryStage,
  premises.protectsPremisesAndEquipment,
  premises.protectsDevices,
  premises.setsFundsAside,
] as const;
