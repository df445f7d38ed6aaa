import { describe, expect, it } from 'vitest';
import { secrecyWords as en } from '@/content/en/secrecy';
import { secrecyWords as zh } from '@/content/zh-CN/secrecy';
import type { SecrecyRequirementId } from '@/rules/schemes/secrecy';
import { secrecy } from '@/rules/schemes/secrecy';
import type { Asked, Units } from './parity';
import { describeAsked, describeParity, describeReported, numbers, texts } from './parity';

const mistranslations = [
  'safety',
  'security director',
  'director of confidentiality',
  'confidential information system',
  'confidentiality',
  'secret-related',
  'person in charge',
  'emergency treatment',
  'file management',
  'project leader',
  'technical director',
  'decryption',
  'declassif',
];

describeParity({ en, zh }, mistranslations);

/** Every number that a requirement asks for, written out here once more by hand. */
const asked: Asked<SecrecyRequirementId> = {
  'secrecy/eligibility/three-years': ['3 years'],
  'secrecy/eligibility/no-revocation': ['3 years'],
  'secrecy/eligibility/no-false-material-ban': ['1 year'],
  'secrecy/eligibility/no-fraud-ban': ['3 years'],
  'secrecy/ownership/indirect-foreign-capital': ['20%'],
  'secrecy/numbers/overall-integration/grade-b/paid-in-cash-capital': ['RMB 10 million'],
  'secrecy/numbers/overall-integration/grade-b/three-year-income': ['RMB 50 million', '3 years'],
  'secrecy/numbers/overall-integration/grade-b/large-projects': [
    '1 project',
    'RMB 5 million',
    '3 years',
  ],
  'secrecy/numbers/overall-integration/grade-b/staff': ['80 people'],
  'secrecy/numbers/overall-integration/grade-b/staff-insured-one-year': ['64 people', '1 year'],
  'secrecy/numbers/overall-integration/grade-b/senior-qualified': ['2 people'],
  'secrecy/numbers/overall-integration/grade-b/senior-insured-one-year': [
    '1 of the people',
    '1 year',
  ],
  'secrecy/numbers/overall-integration/grade-b/premises-area': ['50 square metres'],
  'secrecy/numbers/overall-integration/grade-a/paid-in-cash-capital': ['RMB 30 million'],
  'secrecy/numbers/overall-integration/grade-a/three-year-income': ['RMB 400 million', '3 years'],
  'secrecy/numbers/overall-integration/grade-a/large-projects': [
    '3 projects',
    'RMB 10 million',
    '3 years',
  ],
  'secrecy/numbers/overall-integration/grade-a/staff': ['200 people'],
  'secrecy/numbers/overall-integration/grade-a/staff-insured-one-year': ['160 people', '1 year'],
  'secrecy/numbers/overall-integration/grade-a/senior-qualified': ['6 people'],
  'secrecy/numbers/overall-integration/grade-a/senior-insured-one-year': [
    '4 of the people',
    '1 year',
  ],
  'secrecy/numbers/overall-integration/grade-a/premises-area': ['100 square metres'],
  'secrecy/numbers/overall-integration/premises-tenure': ['3 years'],
  'secrecy/organisation/secrecy-managers': ['1 full-time secrecy manager'],
  'secrecy/premises/devices': ['2 persons'],
};

const units: Units = [
  [/^(\d+) years?$/u, '$1 年'],
  [/^(\d+) projects?$/u, '$1 个'],
  [/^(\d+) (?:people|persons|of the people|full-time secrecy manager)$/u, '$1 人'],
  [/^(\d+) square metres$/u, '$1 平方米'],
  [/^(\d+%)$/u, '$1'],
  [/^RMB 400 million$/u, '4 亿元'],
  [/^RMB (\d+) million$/u, '$100 万元'],
];

describe('what a requirement asks', () => {
  describeAsked({ en, zh }, asked, units);
  describeReported({ en, zh }, secrecy.requirements, {
    en: /^Single sources report/u,
    zh: /^据个别资料/u,
  });
});

describe('what is never said', () => {
  const both = [...Object.entries(texts(en)), ...Object.entries(texts(zh))];

  it.each([
    ['the scheme for arms research and production', /军工|武器|\barms\b|weapon/iu],
    [
      'an article by its number',
      /第\s*[\d一二三四五六七八九十]+\s*条|\barticles? \d|\barts?\. \d/iu,
    ],
    ['an amount of secrecy funds or a fee', /收费|费用标准|\bfees?\b|yuan per head/iu],
    ['a mark', /及格|合格线|扣分|\bpass mark|\bpoints? (?:to pass|off)/iu],
  ])('%s', (_, pattern) => {
    for (const [path, text] of both) expect(text, path).not.toMatch(pattern);
  });
});

it('compares money by its value', () => {
  expect(numbers('RMB 400 million over 3 years')).toEqual(numbers('3 年合计 4 亿元'));
  expect(numbers('RMB 2.5 million')).toEqual(numbers('250 万元'));
  expect(numbers('RMB 300,000')).toEqual(numbers('30 万元'));
  expect(numbers('RMB 3 million')).not.toEqual(numbers('3000 万元'));
});
