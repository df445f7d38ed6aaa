import { answeredYes, hasAllParts } from '../../../check';
import {
  personnelManagement,
  personnelStages,
  publicityAndEducation,
  staffEducation,
} from '../questions/classified-staff';
import { cite, everywhere, requirement } from '../requirement';

export const educatesClassifiedStaff = requirement({
  id: 'secrecy/education/training-and-knowledge',
  area: 'classified-staff',
  scope: everywhere,
  basis: 'published',
  check: hasAllParts(staffEducation),
  evidence: ['secrecy-training-records'],
  sources: [cite('basic-conditions')],
  notes: ['knowledge-test-at-the-review'],
});

export const makesSecrecyKnown = requirement({
  id: 'secrecy/education/publicity-and-education',
  area: 'classified-staff',
  scope: everywhere,
  basis: 'published',
  check: hasAllParts(publicityAndEducation),
  evidence: ['secrecy-training-records', 'secrecy-operation-records'],
  sources: [cite('process-introduction')],
});

export const managesClassifiedPersonnel = requirement({
  id: 'secrecy/classified-personnel/management',
  area: 'classified-staff',
  scope: everywhere,
  basis: 'published',
  check: answeredYes(personnelManagement),
  evidence: ['classified-post-list', 'classified-personnel-files'],
  sources: [cite('process-introduction'), cite('application-articles')],
});

export const managesEveryStage = requirement({
  id: 'secrecy/classified-personnel/stages',
  area: 'classified-staff',
  scope: everywhere,
  basis: 'reported',
  check: hasAllParts(personnelStages),
  evidence: ['classified-post-list', 'classified-personnel-files'],
  sources: [cite('training-quiz'), cite('posts-and-persons-page'), cite('district-personnel-rule')],
  notes: ['cooling-off-periods'],
});
