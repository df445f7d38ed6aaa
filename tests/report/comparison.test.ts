import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { withAnswer, withConsultantAnswer, withConsultantDeciding } from '@/cases';
import type { Comparison } from '@/report';
import { comparing } from '@/report';
import type { Day } from '@/rules';
import { questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { notQualifying, qualifying } from '../e2e/companies';
import { applying, asOf, basisOf, example, wordsOf } from './facts';

const riskAssessment = 'ccrc/risk-assessment/level-3/initial';
const audit = 'ccrc/security-audit/level-3/initial';
const now = '2026-11-22T10:00:00.000Z';
const asked = (id: string, category?: string) => ({
  question: questionsOf(ccrc).find((one) => one.id === id)!,
  ...(category ? { category } : {}),
});

const before = applying(riskAssessment, notQualifying);
const after = applying(riskAssessment, qualifying);
const both = (file: CaseFile): CaseFile => ({ ...file, targets: [riskAssessment, audit] });

interface Days {
  readonly fromDay?: Day;
  readonly toDay?: Day;
}

const compared = (from: CaseFile, to: CaseFile, { fromDay = asOf, toDay = asOf }: Days = {}) =>
  comparing({
    ...{ from: { file: from, asOf: fromDay }, to: { file: to, asOf: toDay } },
    ...{ reading: 'published', words: wordsOf('en') },
    schemes: basisOf({ ...from, targets: [...from.targets, ...to.targets] }, {}).schemes,
  }).result();

const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id).sort();

/** What a comparison says, in one order; said the other way round, as from the other side. */
function said(result: Comparison, way: 'straight' | 'swapped' = 'straight') {
  const { count, gaps, targets, onlyFrom, onlyTo, answers, areas } = result;
  const isStraight = way === 'straight';
  const pair = <Side>(from: Side, to: Side) => (isStraight ? [from, to] : [to, from]);
  return {
    gaps: pair(ids(gaps.closed), ids(gaps.opened)),
    ...{ other: ids(gaps.other), remaining: count.remaining },
    counts: pair([count.closed, count.closedToConfirm], [count.opened, count.openedFromConfirm]),
    only: pair(onlyFrom, onlyTo),
    targets: targets
      .map(({ id, verdict, ready }) => [
        id,
        ...pair([verdict.from.verdict, ready.from], [verdict.to.verdict, ready.to]),
      ])
      .sort(),
    answers: answers.map((one) => [one.question, ...pair(one.before, one.after)]).sort(),
    areas: areas.map((one) => [
      one.area,
      ...pair([one.answers.from, one.gaps.from], [one.answers.to, one.gaps.to]),
    ]),
  };
}

describe('a comparison', () => {
  it('counts what was closed and what was opened since', () => {
    const later = withAnswer(after, asked('ccrc/management/projects'), 'none', now);
    const { count, gaps, targets, isSame } = compared(before, later);
    expect(isSame).toBe(false);
    // The seven that the company failed, each mended since; the management of projects is new.
    expect(ids(gaps.closed)).toEqual([
      'ccrc/common/finance',
      'ccrc/common/management/c-documents',
      'ccrc/common/people/head-it-management/level-3',
      'ccrc/common/people/technical-lead@risk-assessment',
      'ccrc/common/premises',
      'ccrc/common/technology/b-norm@risk-assessment',
      'ccrc/common/track-record/time-in-service/level-3@risk-assessment',
    ]);
    expect(ids(gaps.opened)).toEqual(['ccrc/common/management/d-projects@risk-assessment']);
    expect(count).toEqual({
      ...{ closed: 7, closedToConfirm: 0, opened: 1, openedFromConfirm: 0, remaining: 0 },
    });
    expect(targets).toMatchObject([{ id: riskAssessment, gaps: count }]);
    expect(gaps.closed.find(({ id }) => id.endsWith('b-norm@risk-assessment'))).toMatchObject({
      ...{ category: 'Risk assessment', from: { standing: 'unmet' }, to: { standing: 'met' } },
    });
  });

  it('says how far each area was and is', () => {
    const { areas } = compared(before, after);
    expect(areas.find(({ area }) => area === 'finance')).toMatchObject({
      answers: { from: { answered: 0, asked: 1 }, to: { answered: 1, asked: 1 } },
      gaps: { from: 1, to: 0 },
    });
    expect(areas.reduce((sum, { gaps }) => sum + gaps.from, 0)).toBe(7);
    const added = compared(before, both(before));
    expect(added.areas.reduce((sum, { gaps }) => sum + gaps.to, 0)).toBe(7);
  });

  it('counts a gap of the company once for all targets, one of a category in each', () => {
    const bare = { 'ccrc/norm': 'none', 'ccrc/service-start': { since: '2020-06-01' } };
    const answers = {
      case: { ...notQualifying.case, 'ccrc/premises': 'none' },
      category: { 'risk-assessment': bare, 'security-audit': bare },
    };
    const { count, gaps, targets } = compared(
      both(applying(riskAssessment, { case: {}, category: {} })),
      both(applying(riskAssessment, answers)),
    );
    expect(ids(gaps.opened).filter((id) => /premises$|b-norm/.test(id))).toEqual([
      'ccrc/common/premises',
      'ccrc/common/technology/b-norm@risk-assessment',
      'ccrc/common/technology/b-norm@security-audit',
    ]);
    expect(count.openedFromConfirm).toBe(count.opened);
    const single = targets.reduce((sum, target) => sum + target.gaps.opened, 0);
    expect(single).toBeGreaterThan(count.opened);
  });

  it('tells two levels apart where their requirements are called the same', () => {
    const levels = (file: CaseFile): CaseFile => ({
      ...file,
      targets: [riskAssessment, 'ccrc/risk-assessment/level-2/initial'],
    });
    const { closed } = compared(levels(before), levels(after)).gaps;
    expect(closed.find(({ id }) => id === 'ccrc/common/premises')).not.toHaveProperty('level');
    const names = closed.map(({ title, category, level }) => [title, category, level].join());
    expect(new Set(names).size).toBe(closed.length);
    expect(closed.filter(({ level }) => level !== undefined)).not.toEqual([]);
  });

  it('says of a closed gap when only its answer is no longer known', () => {
    const unknown = withAnswer(before, asked('ccrc/premises'), { unknown: true }, now);
    const { count, gaps } = compared(before, unknown);
    expect(count).toMatchObject({ closed: 1, closedToConfirm: 1, opened: 0, remaining: 6 });
    expect(gaps.closed).toMatchObject([{ to: { standing: 'to-be-confirmed' } }]);
  });

  it('counts no target that only one side has', () => {
    const { count, onlyTo, onlyFrom, targets } = compared(before, both(before));
    expect([onlyFrom, onlyTo, targets.length]).toEqual([
      [],
      ['Cybersecurity audit · Level 3 · Initial certification'],
      1,
    ]);
    expect(count).toMatchObject({ closed: 0, opened: 0, remaining: 7 });
  });

  it('judges each side as of its own day', () => {
    const young = withAnswer(
      ...([after, asked('ccrc/service-start', 'risk-assessment')] as const),
      ...([{ since: '2026-08-01' }, now] as const),
    );
    const { gaps, answers, targets } = compared(young, young, {
      ...{ fromDay: '2026-09-01', toDay: '2027-03-01' },
    });
    expect(answers).toEqual([]);
    expect(ids(gaps.closed)).toEqual([
      'ccrc/common/track-record/time-in-service/level-3@risk-assessment',
    ]);
    expect(targets[0]!.ready.from).not.toBe(targets[0]!.ready.to);
  });

  it('judges by the answers that decide, and shows none of the consultant’s', () => {
    const own = withConsultantAnswer(after, asked('ccrc/premises'), 'none', now);
    const deciding = withConsultantDeciding(own, true, now);
    const { gaps, answers } = compared(after, deciding);
    expect(ids(gaps.opened)).toEqual(['ccrc/common/premises']);
    expect(answers).toEqual([]);
    expect(compared(after, own).isSame).toBe(true);
  });

  it.each([
    [before, after],
    [before, both(after)],
    [both(before), after],
    [applying(riskAssessment, {}), before],
  ])('says the opposite the other way round (%#)', (one, other) => {
    expect(said(compared(other, one))).toEqual(said(compared(one, other), 'swapped'));
  });

  it.each([before, after, both(before), example])(
    'of a case with itself finds nothing (%#)',
    (file) => {
      const { isSame, count, gaps, answers } = compared(file, file);
      expect(isSame).toBe(true);
      expect({ ...count, remaining: 0 }).toEqual({
        ...{ closed: 0, closedToConfirm: 0, opened: 0, openedFromConfirm: 0, remaining: 0 },
      });
      expect([answers, gaps.other]).toEqual([[], []]);
    },
  );
});
