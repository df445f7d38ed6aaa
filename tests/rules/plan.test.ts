import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/rules/answer';
import { factsFor } from '@/rules/assess';
import { planFor } from '@/rules/plan';
import { routeTo } from '@/rules/route';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import type { Scheme } from '@/rules/scheme';
import { parseTargetId } from '@/rules/scope';
import { waysTo } from '@/rules/ways';
import { answersOf } from '../golden/case-answers';
import { basesSchema } from '../golden/golden-case';

const asOf = '2026-06-30';
const basesOf = ({ id }: Scheme) =>
  basesSchema.parse(
    JSON.parse(readFileSync(new URL(`../golden/${id}/bases.json`, import.meta.url), 'utf8')),
  );

const risk = (level: string) => parseTargetId(`ccrc/risk-assessment/level-${level}/initial`)!;
const timeInService = (level: string) =>
  ccrc.requirements.find(({ id }) => id.endsWith(`time-in-service/level-${level}`))!;

interface Changes {
  readonly base?: string;
  readonly case?: Answers['case'];
  readonly own?: Answers['case'];
}

const answers = ({ base = 'qualifies-level-2', case: ofCase = {}, own = {} }: Changes = {}) =>
  answersOf(basesOf(ccrc), {
    base,
    answers: { case: ofCase, category: { 'risk-assessment': own } },
  });

const since = (day: string) => ({ 'ccrc/service-start': { since: day } });
const certificate = (level: string, issued: string, expires = '2029-12-31') => ({
  'ccrc/certificates': {
    list: 'complete',
    rows: [
      {
        ...{ rowId: 'c1', category: 'risk-assessment', level, issued, expires },
        suspended: false,
      },
    ],
  },
});

const waysAt = (level: string, given: Answers) =>
  waysTo(timeInService(level), factsFor(risk(level), given, asOf)).map(
    ({ lacks, open, toConfirm, ...rest }) => ({
      lacks: lacks.map(({ reason }) => reason.code),
      ...(open.length > 0 ? { open: open.map(({ reason }) => reason.code) } : {}),
      ...(toConfirm.length > 0 ? { toConfirm: toConfirm.map(({ reason }) => reason.code) } : {}),
      ...rest,
    }),
  );

describe('the ways to fulfil a requirement', () => {
  it('stand side by side, the earliest first: a certificate of 2025 before three years in service', () => {
    const given = answers({ own: since('2025-01-01'), case: certificate('level-3', '2025-11-20') });
    expect(waysAt('2', given)).toEqual([
      { lacks: ['held'], deeds: 0, on: '2026-11-20', byWaiting: '2026-11-20' },
      { lacks: ['not-elapsed'], deeds: 0, on: '2028-01-01', byWaiting: '2028-01-01' },
    ]);
  });

  it('have no day where nothing that is stored foresees one', () => {
    expect(waysAt('2', answers({ own: since('2025-01-01') }))).toEqual([
      { lacks: ['not-elapsed'], deeds: 0, on: '2028-01-01', byWaiting: '2028-01-01' },
      { lacks: ['held'], deeds: 0 },
    ]);
    expect(waysAt('3', answers({ own: { 'ccrc/service-start': 'planned' } }))).toEqual([
      { lacks: ['service-planned'], deeds: 0 },
    ]);
  });

  it('tell what the authority has to say, where that is the earlier way', () => {
    const given = answers({
      own: since('2026-04-01'),
      case: { 'applicant/founding-date': '2026-05-01' },
    });
    expect(waysAt('3', given)).toEqual([
      {
        ...{ lacks: ['not-elapsed'], toConfirm: ['left-to-the-authority'], deeds: 0 },
        ...{ on: '2026-08-01', byWaiting: '2026-08-01' },
      },
      {
        ...{ lacks: ['not-elapsed', 'not-elapsed'], deeds: 0 },
        ...{ on: '2026-09-01', byWaiting: '2026-09-01' },
      },
    ]);
  });

  it('count what can be done today, and say when waiting alone would do', () => {
    const tenure = secrecy.requirements.find(({ id }) => id.endsWith('premises-tenure'))!;
    const given = answersOf(basesOf(secrecy), {
      base: 'qualifies-integration-b',
      answers: {
        case: {
          'secrecy/premises-tenure': 'leased',
          'secrecy/lease-start': '2026-01-01',
          'secrecy/lease-end': '2027-12-31',
        },
      },
    });
    const target = parseTargetId('secrecy/overall-integration/grade-b/initial')!;
    const ways = waysTo(tenure, factsFor(target, given, asOf));
    expect(ways.map(({ on, byWaiting, deeds }) => ({ on, byWaiting, deeds }))).toEqual([
      { on: asOf, byWaiting: undefined, deeds: 1 },
    ]);
  });

  it('close a knock-out by no deed', () => {
    const nationality = secrecy.requirements.find(({ id }) => id.endsWith('chinese-nationality'))!;
    const given = answersOf(basesOf(secrecy), {
      base: 'qualifies-integration-b',
      answers: { case: { 'secrecy/chinese-nationality': 'none' } },
    });
    const target = parseTargetId('secrecy/overall-integration/grade-b/initial')!;
    const ways = waysTo(nationality, factsFor(target, given, asOf));
    expect(ways.map(({ on, byWaiting, deeds }) => ({ on, byWaiting, deeds }))).toEqual([
      { on: undefined, byWaiting: undefined, deeds: 0 },
    ]);
  });
});

describe('a plan', () => {
  const levels = [risk('3'), risk('2'), risk('1')];
  const stepsOf = (given: Answers, targets = levels) =>
    planFor(ccrc, targets, given, { asOf, reading: 'published' }).steps.map(
      ({ requirement, targets: ids, onlyGapIn }) => ({
        id: requirement.id.split('/').slice(2).join('/'),
        gapIn: ids.map((id) => id.split('/')[2]),
        onlyGapIn: onlyGapIn.map((id) => id.split('/')[2]),
      }),
    );

  it('has a step for each gap, first what is the only gap, then what is a gap in most', () => {
    const premises = {
      'ccrc/premises': {
        ...{ 'long-term-fixed': true, 'suitable-conditions': false },
        ...{ 'fits-organisation': true, 'fits-business': true },
      },
    };
    expect(stepsOf(answers({ base: 'qualifies-level-2', case: premises }))).toEqual([
      {
        id: 'premises',
        gapIn: ['level-3', 'level-2', 'level-1'],
        onlyGapIn: ['level-3', 'level-2'],
      },
      { id: 'track-record/projects/initial/level-1', gapIn: ['level-1'], onlyGapIn: [] },
    ]);
  });

  it('puts the only gap of one target before a gap among others in two', () => {
    const audits = basesOf(ccrc).audits!;
    const given = answers({
      case: { 'ccrc/head-experience': { since: '2024-01-15' } },
      own: { 'ccrc/technical-lead': 'none' },
    });
    const own = { ...audits.category['security-audit'], 'ccrc/project-lead': 'none' };
    const both = { ...given, category: { ...given.category, 'security-audit': own } };
    const targets = [risk('2'), risk('1'), parseTargetId('ccrc/security-audit/level-3/initial')!];
    expect(stepsOf(both, targets).slice(0, 2)).toEqual([
      { id: 'people/project-lead', gapIn: ['level-3'], onlyGapIn: ['level-3'] },
      { id: 'people/technical-lead', gapIn: ['level-2', 'level-1'], onlyGapIn: [] },
    ]);
  });

  it('has no step for what is disputed, only reported or not answered', () => {
    const none = { 'ccrc/projects': { list: 'none', rows: [] } };
    expect(stepsOf(answers({ case: none }), [risk('3')])).toEqual([]);
    expect(stepsOf(answers({ case: { 'ccrc/insured-total': 0 } }), [risk('3')])).toEqual([]);
    expect(stepsOf({ case: {}, category: {} }, [risk('3')])).toEqual([]);
  });

  it('names first the question whose answer alone settles most', () => {
    const given = answers({
      case: {
        'ccrc/premises': { unknown: true },
        'ccrc/management/documents': { unknown: true },
        'applicant/legal-form': { unknown: true },
      },
      own: { 'ccrc/technical-lead': { unknown: true } },
    });
    const { questions } = planFor(ccrc, [risk('3'), risk('2')], given, {
      ...{ asOf, reading: 'published' },
    });
    expect(
      questions.map(({ question, category, settles }) => [question.id, category, settles]),
    ).toEqual([
      ['applicant/legal-form', undefined, 2],
      ['ccrc/premises', undefined, 2],
      ['ccrc/technical-lead', 'risk-assessment', 2],
      ['ccrc/management/documents', undefined, 2],
    ]);
  });

  it('ranks a question that settles nothing alone after one that does, then as they are asked', () => {
    const unknown = { unknown: true };
    const given = answers({
      case: { 'applicant/founding-date': unknown, 'ccrc/management/contracts': unknown },
      own: { 'ccrc/service-start': unknown },
    });
    const { questions } = planFor(ccrc, [risk('3')], given, { asOf, reading: 'published' });
    const ranked = questions.map(({ question, settles, touches }) => [
      ...[question.id, settles, touches],
    ]);
    expect(ranked).toEqual([
      ['ccrc/management/contracts', 1, 1],
      ['ccrc/service-start', 0, 1],
      ['applicant/founding-date', 0, 1],
    ]);
  });
});

describe('a route over lower levels', () => {
  const routeOf = (target: ReturnType<typeof risk>, given: Answers, day = asOf) =>
    routeTo(ccrc, target, given, { asOf: day, reading: 'published' }).map(
      ({ target: at, ready }) => [at.level, ready.on],
    );
  const young = since('2025-12-22');

  it('goes level 3 today, then level 2 a year later', () => {
    const given = answers({
      own: young,
      case: {
        'ccrc/projects': {
          list: 'complete',
          rows: Array.from({ length: 6 }, (_, index) => ({
            ...{ rowId: `p${String(index)}`, category: 'risk-assessment', state: 'completed' },
            ...{ signed: '2026-01-10', completed: '2026-05-20' },
          })),
        },
      },
    });
    expect(routeOf(risk('2'), given)).toEqual([
      ['level-3', asOf],
      ['level-2', '2027-06-30'],
    ]);
  });

  it('goes straight where that is no later', () => {
    expect(routeOf(risk('2'), answers())).toEqual([['level-2', asOf]]);
    expect(routeOf(risk('3'), answers({ own: since('2026-04-15') }))).toEqual([
      ['level-3', '2026-08-15'],
    ]);
  });

  it('ends at the nearest level where the target cannot be reached', () => {
    const given = answers({ base: 'four-projects' });
    expect(routeOf(risk('2'), given)).toEqual([['level-3', asOf]]);
    expect(routeOf(risk('1'), given)).toEqual([['level-3', asOf]]);
  });

  it('reaches nothing where no level can be reached', () => {
    const given = answers({ own: { 'ccrc/service-start': 'not-provided' } });
    expect(routeOf(risk('2'), given)).toEqual([]);
  });

  it('goes straight where three years in service come before a year with a certificate', () => {
    const given = answers({ own: since('2023-12-01') });
    expect(routeOf(risk('2'), given)).toEqual([['level-2', '2026-12-01']]);
  });

  it('leads over no lower level to surveillance, where no certificate is issued', () => {
    const surveillance = parseTargetId('ccrc/risk-assessment/level-2/surveillance')!;
    expect(routeOf(surveillance, answers({ base: 'holds-level-3' }))).toEqual([]);
  });
});
