import { years } from '../../../calendar';
import { amountOf } from '../../../amount-of';
import { atLeast } from '../../../check';
import { countWithin } from '../../../count-within';
import type { Level } from '../catalogue';
import {
  integrationIncome,
  integrationProjects,
  integrationStaff,
  integrationStaffInsured,
  paidInCash,
  premisesArea,
  seniorStaff,
  seniorStaffInsured,
} from '../questions/numbers';
import { cite, requirement } from '../requirement';

const overallIntegrationAt = (grade: Level) =>
  ({ levels: [grade], categories: ['overall-integration'], occasions: 'all' }) as const;

/** Pages with the figures of an older edition still tell applicants for grade A other numbers. */
const otherFiguresAtGradeA = {
  id: 'grade-a-figures',
  within: { levels: ['grade-a'] },
} as const;
const olderFiguresAtGradeA = {
  id: 'system-integration-a-figures',
  within: { levels: ['grade-a'] },
} as const;

const paidInCashCapital = <const Grade extends Level>(grade: Grade, yuan: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/paid-in-cash-capital` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: amountOf(paidInCash, yuan),
    evidence: ['capital-verification', 'audited-accounts'],
    sources: [cite('specific-conditions')],
    disagreements: ['least-capital', otherFiguresAtGradeA],
  });

const threeYearIncome = <const Grade extends Level>(grade: Grade, yuan: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/three-year-income` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: amountOf(integrationIncome, yuan),
    evidence: ['audited-accounts', 'integration-contract-list'],
    sources: [cite('specific-conditions')],
    disagreements: [otherFiguresAtGradeA],
    superseded: [olderFiguresAtGradeA],
  });

const largeProjects = <const Grade extends Level>(
  grade: Grade,
  counting: { readonly need: number; readonly worth: number },
) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/large-projects` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: countWithin(integrationProjects, { ...counting, last: years(3), byCompletion: true }),
    evidence: [
      'integration-contract-list',
      'integration-contracts',
      'integration-acceptance-and-payment',
    ],
    sources: [cite('specific-conditions'), cite('application-articles', '第十七条')],
    notes: ['no-state-secrets-in-the-file'],
  });

const staff = <const Grade extends Level>(grade: Grade, people: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/staff` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: atLeast(integrationStaff, people),
    evidence: ['integration-staff-roster', 'labour-contracts'],
    sources: [cite('specific-conditions')],
  });

const staffInsuredOneYear = <const Grade extends Level>(grade: Grade, people: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/staff-insured-one-year` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: atLeast(integrationStaffInsured, people),
    evidence: ['social-insurance-record', 'integration-staff-roster'],
    sources: [cite('specific-conditions')],
  });

const seniorQualified = <const Grade extends Level>(grade: Grade, people: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/senior-qualified` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: atLeast(seniorStaff, people),
    evidence: ['senior-qualification-certificates', 'labour-contracts'],
    sources: [cite('specific-conditions')],
    disagreements: [otherFiguresAtGradeA],
    superseded: [olderFiguresAtGradeA],
  });

const seniorInsuredOneYear = <const Grade extends Level>(grade: Grade, people: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/senior-insured-one-year` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: atLeast(seniorStaffInsured, people),
    evidence: ['senior-qualification-certificates', 'social-insurance-record'],
    sources: [cite('specific-conditions')],
  });

const area = <const Grade extends Level>(grade: Grade, squareMetres: number) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/premises-area` as const,
    area: 'numbers',
    scope: overallIntegrationAt(grade),
    basis: 'published',
    check: atLeast(premisesArea, squareMetres),
    evidence: ['title-deed-or-lease', 'business-premises-plan'],
    sources: [cite('specific-conditions')],
    disagreements: [
      otherFiguresAtGradeA,
      { id: 'premises-at-grade-b', within: { levels: ['grade-b'] } },
    ],
    superseded: [olderFiguresAtGradeA],
  });

/** The figures of overall integration, the one type whose specific conditions could be read. */
export const gradeB = [
  paidInCashCapital('grade-b', 10_000_000),
  threeYearIncome('grade-b', 50_000_000),
  largeProjects('grade-b', { need: 1, worth: 5_000_000 }),
  staff('grade-b', 80),
  staffInsuredOneYear('grade-b', 64),
  seniorQualified('grade-b', 2),
  seniorInsuredOneYear('grade-b', 1),
  area('grade-b', 50),
] as const;

export const gradeA = [
  paidInCashCapital('grade-a', 30_000_000),
  threeYearIncome('grade-a', 400_000_000),
  largeProjects('grade-a', { need: 3, worth: 10_000_000 }),
  staff('grade-a', 200),
  staffInsuredOneYear('grade-a', 160),
  seniorQualified('grade-a', 6),
  seniorInsuredOneYear('grade-a', 4),
  area('grade-a', 100),
] as const;
