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

const otherFiguresAtGradeA = {
  id: 'grade-a-figures',
  within: { levels: ['grade-a'] },
} as const;
const olderFiguresAtGradeA = {
  id: 'system-integration-a-figures',
  within: { levels: ['grade-a'] },
} as const;

/** What a line has of its own; where no sources are named, the specific conditions are the one. */
type Figure = Omit<
  Parameters<typeof requirement>[0],
  'id' | 'area' | 'scope' | 'basis' | 'sources'
> &
  Partial<Pick<Parameters<typeof requirement>[0], 'sources'>>;

/**
 * One line of the specific conditions of overall integration at one grade.
 * Pages with the figures of an older edition still tell applicants for grade A other numbers:
 * those lines carry the two notes above.
 */
const figure = <const Grade extends Level, const Line extends string>(
  grade: Grade,
  line: Line,
  particulars: Figure,
) =>
  requirement({
    id: `secrecy/numbers/overall-integration/${grade}/${line}` as const,
    area: 'numbers',
    scope: { levels: [grade], categories: ['overall-integration'], occasions: 'all' },
    basis: 'published',
    sources: [cite('specific-conditions')],
    ...particulars,
  });

const paidInCashCapital = <const Grade extends Level>(grade: Grade, yuan: number) =>
  figure(grade, 'paid-in-cash-capital', {
    check: amountOf(paidInCash, yuan),
    evidence: ['capital-verification', 'audited-accounts'],
    disagreements: ['least-capital', otherFiguresAtGradeA],
  });

const threeYearIncome = <const Grade extends Level>(grade: Grade, yuan: number) =>
  figure(grade, 'three-year-income', {
    check: amountOf(integrationIncome, yuan),
    evidence: ['audited-accounts', 'integration-contract-list'],
    disagreements: [otherFiguresAtGradeA],
    superseded: [olderFiguresAtGradeA],
  });

const largeProjects = <const Grade extends Level>(
  grade: Grade,
  counting: { readonly need: number; readonly worth: number },
) =>
  figure(grade, 'large-projects', {
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
  figure(grade, 'staff', {
    check: atLeast(integrationStaff, people),
    evidence: ['integration-staff-roster', 'labour-contracts'],
  });

const staffInsuredOneYear = <const Grade extends Level>(grade: Grade, people: number) =>
  figure(grade, 'staff-insured-one-year', {
    check: atLeast(integrationStaffInsured, people),
    evidence: ['social-insurance-record', 'integration-staff-roster'],
  });

const seniorQualified = <const Grade extends Level>(grade: Grade, people: number) =>
  figure(grade, 'senior-qualified', {
    check: atLeast(seniorStaff, people),
    evidence: ['senior-qualification-certificates', 'labour-contracts'],
    disagreements: [otherFiguresAtGradeA],
    superseded: [olderFiguresAtGradeA],
  });

const seniorInsuredOneYear = <const Grade extends Level>(grade: Grade, people: number) =>
  figure(grade, 'senior-insured-one-year', {
    check: atLeast(seniorStaffInsured, people),
    evidence: ['senior-qualification-certificates', 'social-insurance-record'],
  });

const area = <const Grade extends Level>(grade: Grade, squareMetres: number) =>
  figure(grade, 'premises-area', {
    check: atLeast(premisesArea, squareMetres),
    evidence: ['title-deed-or-lease', 'business-premises-plan'],
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
