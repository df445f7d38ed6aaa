import { describe } from 'vitest';
import { ccrcWords as en } from '@/content/en/ccrc';
import { ccrcWords as zh } from '@/content/zh-CN/ccrc';
import type { CcrcRequirementId } from '@/rules/schemes/ccrc';
import { ccrc } from '@/rules/schemes/ccrc';
import type { Asked, Units } from './parity';
import { describeAsked, describeParity, describeReported } from './parity';

const mistranslations = [
  'safety',
  'emergency treatment',
  'file management',
  'person in charge',
  'business stage',
  'supervision',
  'technical director',
  'project leader',
  'declared category',
  'third-level',
  'grade',
];

describeParity({ en, zh }, mistranslations);

/** Every number that a requirement asks for, written out here once more by hand. */
const asked: Asked<CcrcRequirementId> = {
  'ccrc/common/people/head-it-management/level-3': ['2 years'],
  'ccrc/common/people/head-it-management/level-2': ['3 years'],
  'ccrc/common/people/head-it-management/level-1': ['4 years'],
  'ccrc/common/track-record/time-in-service/level-3': ['4 months'],
  'ccrc/common/track-record/time-in-service/level-2': ['3 years', '1 year'],
  'ccrc/common/track-record/time-in-service/level-1': ['5 years', '1 year'],
  'ccrc/common/track-record/level-2-certificate-for-level-1': ['1 year', '5 years'],
  'ccrc/common/track-record/projects/initial/level-3': ['1 project', '1 year'],
  'ccrc/common/track-record/projects/initial/level-2': ['6 projects', '3 years'],
  'ccrc/common/track-record/projects/initial/level-1': ['10 projects', '3 years'],
  'ccrc/common/track-record/projects/surveillance/level-3': ['1 project', '1 year'],
  'ccrc/common/track-record/projects/surveillance/level-2': ['2 projects', '1 year'],
  'ccrc/common/track-record/projects/surveillance/level-1': ['3 projects', '1 year'],
  'ccrc/common/track-record/full-evidence-sets/level-2': ['2 projects', '3 years'],
  'ccrc/common/track-record/full-evidence-sets/level-1': ['2 projects', '3 years'],
  'ccrc/common/systems/iso-9001-documents': ['ISO 9001'],
  'ccrc/common/systems/iso-27001-or-20000-documents': ['ISO 27001', 'ISO 20000'],
  'ccrc/reported/project-documents': ['1 project', '1 year'],
  'ccrc/reported/company-age/level-3': ['6 months'],
  'ccrc/reported/company-age/level-2': ['3 years', '1 year'],
  'ccrc/reported/company-age/level-1': ['3 years'],
  'ccrc/reported/social-insurance-total/level-3': ['6 people', '3 months'],
  'ccrc/reported/social-insurance-total/level-1': ['30 people', '3 months'],
  'ccrc/reported/social-insurance-per-direction/level-3': ['3 people', '3 months'],
  'ccrc/reported/social-insurance-per-direction/level-2': ['6 people', '3 months'],
  'ccrc/reported/social-insurance-per-direction/level-1': ['10 people', '3 months'],
  'ccrc/reported/computing-graduate': ['1 of the people'],
  'ccrc/reported/procedures-run-six-months': ['6 months'],
  'ccrc/security-audit/complete-projects/level-1': ['3 projects', '3 years'],
};

const units: Units = [
  [/^(\d+) years?$/u, '$1 年'],
  [/^(\d+) months$/u, '$1 个月'],
  [/^(\d+) projects?$/u, '$1 个'],
  [/^(\d+) (?:of the )?people$/u, '$1 人'],
  [/^(ISO \d+)$/u, '$1'],
];

describe('what a requirement asks', () => {
  describeAsked({ en, zh }, asked, units);
  describeReported({ en, zh }, ccrc.requirements, { en: /[Cc]onsultancy/u, zh: /咨询机构/u });
});
