import * as staff from '@/rules/schemes/secrecy/questions/classified-staff';
import { documentFamilies } from '@/rules/schemes/secrecy/questions/documents';
import * as eligibility from '@/rules/schemes/secrecy/questions/eligibility';
import { premisesQuality } from '@/rules/schemes/secrecy/questions/numbers';
import * as organisation from '@/rules/schemes/secrecy/questions/organisation';
import * as premises from '@/rules/schemes/secrecy/questions/premises';
import { partsOf } from './covered-by';

export const notDishonest = partsOf('secrecy/eligibility/not-dishonest', eligibility.notDishonest);
export const nationality = partsOf(
  'secrecy/eligibility/persons/chinese-nationality',
  eligibility.chineseNationality,
);
export const residence = partsOf(
  'secrecy/eligibility/persons/no-foreign-residence-right',
  eligibility.noForeignResidenceRight,
);
export const marriage = partsOf(
  'secrecy/eligibility/persons/no-foreign-marriage',
  eligibility.noForeignMarriage,
);
export const premisesAre = partsOf(
  'secrecy/numbers/overall-integration/premises-quality',
  premisesQuality,
);

/** The group is looked at part by part once it is set up. */
const setUp = { 'secrecy/leading-group': 'set-up' };
export const groupAtGradeB = partsOf(
  'secrecy/organisation/leading-group/grade-b',
  organisation.leadingGroupGradeB,
  setUp,
);
export const groupAtGradeA = partsOf(
  'secrecy/organisation/leading-group/grade-a',
  organisation.leadingGroupGradeA,
  setUp,
);
export const director = partsOf(
  'secrecy/organisation/secrecy-director',
  organisation.secrecyDirector,
);
export const office = partsOf('secrecy/organisation/office', organisation.secrecyOffice);
export const duties = partsOf(
  'secrecy/organisation/responsibility-ladder',
  organisation.responsibilities,
);
export const family = partsOf('secrecy/documents/families', documentFamilies);
export const education = partsOf('secrecy/education/training-and-knowledge', staff.staffEducation);
export const publicity = partsOf(
  'secrecy/education/publicity-and-education',
  staff.publicityAndEducation,
);
export const personnelStage = partsOf('secrecy/classified-personnel/stages', staff.personnelStages);
export const stateRules = partsOf('secrecy/premises/state-rules', premises.stateRules);
export const devices = partsOf('secrecy/premises/devices', premises.classifiedDevices);
