import { describe, expect, it } from 'vitest';
import type { Actions, CaseFile, EvidenceRecords } from '@/cases';
import type { ActionWarning } from '@/report';
import {
  actionCounts,
  actionWarnings,
  assessedTargets,
  closedActions,
  deskLine,
  gapPlaces,
  openGaps,
} from '@/report';
import type { Day } from '@/rules';
import {
  notQualifying,
  overallIntegrationB,
  qualifying,
  qualifyingForSecrecy,
  riskAssessmentLevel2,
  riskAssessmentLevel3,
} from '../e2e/companies';
import { applying, basisOf, planningOf, reportOf } from './facts';

const today = '2026-11-22';
const many: CaseFile = {
  ...applying(riskAssessmentLevel3, notQualifying),
  targets: [riskAssessmentLevel3, riskAssessmentLevel2, overallIntegrationB],
};
const basis = basisOf(many, {});
const places = gapPlaces(assessedTargets(basis), 'published');
const gaps = openGaps(places);
const [first, second, third, fourth] = gaps.map(({ gap }) => gap);

describe('the gaps of a case', () => {
  it('are those of its report, each once whatever the targets', () => {
    const told = reportOf(many).targets.flatMap((target) => target.gaps.map(({ id }) => id));
    const ids = gaps.map(({ requirement }) => requirement.id);
    expect([...new Set(ids)].sort()).toEqual([...new Set(told)].sort());
    expect(new Set(gaps.map(({ gap }) => gap)).size).toBe(gaps.length);
    const premises = gaps.find(({ gap }) => gap === 'ccrc/common/premises')!;
    expect(premises.targets).toHaveLength(2);
    expect(premises.category).toBeUndefined();
    const norm = gaps.find(({ gap }) => gap === 'ccrc/common/technology/b-norm@risk-assessment')!;
    expect(norm.category).toBe('Risk assessment');
  });

  it('come in the order of the plan', () => {
    const one = { ...many, targets: [riskAssessmentLevel3] };
    const own = openGaps(gapPlaces(assessedTargets(basisOf(one, {})), 'published'));
    const steps = planningOf(one).schemes[0]!.plan.steps.map(({ id }) => id);
    expect(own.map(({ requirement }) => requirement.id)).toEqual(steps);
    const counts = gaps
      .filter(({ gap }) => gap.startsWith('ccrc/'))
      .map(({ targets }) => targets.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('begin with the one that is the only gap in a target', () => {
    const cases = { ...qualifying.case, 'ccrc/premises': 'none' };
    const almost = applying(riskAssessmentLevel3, { ...qualifying, case: cases });
    const both = { ...almost, targets: [riskAssessmentLevel2, riskAssessmentLevel3] };
    const own = openGaps(gapPlaces(assessedTargets(basisOf(both, {})), 'published'));
    expect(own.length).toBeGreaterThan(1);
    expect(own[0]?.gap).toBe('ccrc/common/premises');
  });
});

describe('actions', () => {
  const actions: Actions = {
    [first!]: { owner: 'Li', due: '2026-11-21' },
    [second!]: { status: 'under-way', due: '2026-11-22' },
    [third!]: { status: 'done', due: '2026-01-01' },
    [fourth!]: { status: 'dropped', due: '2026-01-01' },
    'ccrc/common/legal/standing': { note: 'not a requirement' },
  };

  it('are counted by their status, and overdue ones once more', () => {
    expect(actionCounts(gaps, actions, today)).toEqual({
      ...{ gaps: gaps.length, unplanned: gaps.length - 4, overdue: 1 },
      ...{ 'to-do': 1, 'under-way': 1, done: 1, dropped: 1 },
    });
  });

  it('are told on the desk, where those of closed gaps press nobody', () => {
    const closed = { 'ccrc/common/legal-standing': { due: '2020-01-01' } };
    const line = deskLine({ ...basis, file: { ...many, actions: { ...actions, ...closed } } });
    expect(line).toMatchObject({ overdue: 1, dueOn: '2026-11-21' });
  });

  it('stay where their gap is none any more, each with the reason', () => {
    const met = places.find(({ state, gap }) => state === 'met' && gap.startsWith('ccrc'))!;
    const kept: Actions = {
      ...actions,
      [met.gap]: { owner: 'Wang' },
      'ccrc/gone/for/good': { owner: 'Wang' },
      'ccrc/common/technology/b-norm@security-audit': { owner: 'Wang' },
    };
    const file = { ...many, targets: [riskAssessmentLevel3] };
    const own = basisOf(file, {});
    const closed = closedActions(
      gapPlaces(assessedTargets(own), 'published'),
      { ...kept, 'secrecy/eligibility/three-years': { owner: 'Wang' } },
      own.schemes,
    );
    expect(closed).toEqual(
      expect.arrayContaining([
        { gap: met.gap, title: met.title, because: 'met', ...categoryOf(met) },
        { gap: 'ccrc/gone/for/good', title: 'ccrc/gone/for/good', because: 'gone' },
        expect.objectContaining({ because: 'not-applied-for', category: 'Cybersecurity audit' }),
        expect.objectContaining({
          ...{ gap: 'secrecy/eligibility/three-years', because: 'not-applied-for' },
        }),
      ]),
    );
    expect(closed.map(({ gap }) => gap)).not.toContain('ccrc/common/premises');
  });

  const categoryOf = ({ category }: { readonly category?: string }) =>
    category === undefined ? {} : { category };
});

describe('a warning', () => {
  const warned = (
    file: CaseFile,
    given: { actions?: Actions; evidence?: EvidenceRecords; asOf?: Day } = {},
  ): readonly ActionWarning[] => {
    const own = { ...basisOf(file, {}), asOf: given.asOf ?? today };
    const assessed = assessedTargets(own);
    return actionWarnings({
      ...{ basis: own, assessed, places: gapPlaces(assessed, 'published'), today },
      ...{ actions: given.actions ?? {}, evidence: given.evidence ?? {} },
    });
  };
  const codes = (warnings: readonly ActionWarning[]) =>
    warnings.map(({ code }) => code).filter((code) => code !== 'no-evidence');

  it('is given of what is overdue, and not of what is done, dropped or due today', () => {
    const due = '2026-11-21';
    const overdue = warned(many, { actions: { [first!]: { due } } });
    expect(overdue[0]).toMatchObject({ code: 'overdue', due, gap: first });
    expect(codes(warned(many, { actions: { [first!]: { due: today } } }))).toEqual([]);
    expect(codes(warned(many, { actions: { [first!]: { due, status: 'dropped' } } }))).toEqual([]);
  });

  it('is given of what is marked as done and still unmet', () => {
    const done = warned(many, { actions: { [first!]: { status: 'done', due: '2026-01-01' } } });
    expect(codes(done)).toEqual(['done-but-unmet']);
  });

  it('is given of what is due after the planned application', () => {
    const actions: Actions = { [first!]: { due: '2027-03-02' } };
    expect(codes(warned(many, { actions, asOf: '2027-03-01' }))).toContain('due-after-application');
    expect(codes(warned(many, { actions, asOf: '2027-03-02' }))).not.toContain(
      'due-after-application',
    );
    expect(codes(warned(many, { actions }))).toEqual([]);
  });

  it('is given of a lease that is over by then, on its last day too', () => {
    const leasing = applying(overallIntegrationB, qualifyingForSecrecy);
    const over = (asOf: Day) =>
      warned(leasing, { asOf }).filter(({ code }) => code === 'over-by-then');
    expect(over('2027-12-30')).toEqual([]);
    expect(over('2027-12-31')).toMatchObject([{ what: 'lease', on: '2027-12-31' }]);
  });

  it('is given of a certificate that is over by then, unless it was renewed', () => {
    const certificate = (rowId: string, expires: string, category = 'risk-assessment') => ({
      ...{ rowId, category, level: 'level-3', number: rowId, expires },
    });
    const holding = (...rows: readonly ReturnType<typeof certificate>[]) =>
      applying(riskAssessmentLevel3, {
        ...qualifying,
        case: { ...qualifying.case, 'ccrc/certificates': { list: 'complete', rows } },
      });
    const names = (file: CaseFile, asOf: Day) =>
      warned(file, { asOf }).flatMap((one) => (one.code === 'over-by-then' ? [one.name] : []));
    expect(names(holding(certificate('A', '2027-01-31')), '2027-01-31')).toEqual([]);
    expect(names(holding(certificate('A', '2027-01-31')), '2027-02-01')).toEqual(['A']);
    const renewed = holding(certificate('A', '2027-01-31'), certificate('B', '2030-01-31'));
    expect(names(renewed, '2027-02-01')).toEqual([]);
    const others = holding(certificate('A', '2027-01-31', 'security-audit'));
    expect(names(others, '2027-02-01')).toEqual([]);
    // A person's certificate stands for itself.
    expect(names(holding(), '2028-06-01')).toEqual(['Z. S.']);
  });

  it('is given of what is answered as met with no piece at hand', () => {
    const file = applying(riskAssessmentLevel3, qualifying);
    const without = (evidence: EvidenceRecords) =>
      warned(file, { evidence }).flatMap((one) => (one.code === 'no-evidence' ? [one] : []));
    const all = without({});
    const one = all.find(({ pieces }) => pieces.length > 1)!;
    const has = (found: ReturnType<typeof without>) =>
      found.some(({ requirement }) => requirement === one.requirement);
    expect(new Set(all.map(({ requirement }) => requirement)).size).toBe(all.length);
    expect(has(without({ [one.pieces[0]!.id]: { status: 'have' } }))).toBe(false);
    expect(has(without({ [one.pieces[0]!.id]: { status: 'in-preparation' } }))).toBe(true);
    const notNeeded = one.pieces.map(({ id }) => [id, { status: 'not-needed' }] as const);
    expect(has(without(Object.fromEntries(notNeeded)))).toBe(false);
    const unmet = applying(riskAssessmentLevel3, notQualifying);
    expect(warned(unmet).map((found) => 'requirement' in found && found.requirement)).not.toContain(
      'ccrc/common/premises',
    );
  });
});
