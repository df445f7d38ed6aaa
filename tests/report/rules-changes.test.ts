import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LastAssessment } from '@/cases';
import { isLaterVersion } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { rulesChanges } from '@/report/rules-changes';
import type { Assessment, Finding, RulesChange, Scheme } from '@/rules';
import { assess, parseTargetId, rulesVersion, targetId, targetsOf, touches } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { fileOfVersion } from '../cases/facts';

type Outcome = Finding['outcome'];
type Outcomes = Readonly<Record<string, Outcome>>;

const id = 'ccrc/risk-assessment/level-3/initial';
const since = (version: string, outcomes: Readonly<Record<string, Outcomes>>): LastAssessment => ({
  ...{ rulesVersion: version, asOf: '2026-10-01', outcomes },
});
const old = (outcomes: Outcomes) => since('2026.9.1', { [id]: outcomes });

/** An assessment of which only the outcomes matter. */
const present = (outcomes: Outcomes, of = id): Assessment => ({
  target: parseTargetId(of)!,
  coverage: 'part',
  notOffered: false,
  findings: Object.entries(outcomes).map(([requirement, outcome]) => ({
    requirement: { ...ccrc.requirements[0], id: requirement },
    outcome,
    disputed: false,
  })),
});

const change = (change: string, version: string, ...requirements: string[]): RulesChange => ({
  id: change,
  version,
  requirements,
});
const withChanges = (...changes: readonly RulesChange[]): readonly Scheme[] => [
  { ...ccrc, changes },
];

describe('what came out differently', () => {
  it('is newly judged, no longer judged, or another outcome, in the order of the findings', () => {
    const before = old({ 'a/kept': 'met', 'a/other': 'unmet', 'a/gone': 'unknown' });
    const now = present({ 'a/new': 'unmet', 'a/other': 'met', 'a/kept': 'met' });
    expect(rulesChanges(before, [now], [ccrc])).toEqual([
      {
        target: parseTargetId(id),
        changes: [
          { requirement: 'a/new', to: 'unmet', why: 'facts' },
          { requirement: 'a/other', from: 'unmet', to: 'met', why: 'facts' },
          { requirement: 'a/gone', from: 'unknown', why: 'facts' },
        ],
      },
    ]);
  });

  it('is nothing where nothing differs, and “not applicable” is no judgement', () => {
    const before = old({ 'a/same': 'met', 'a/out': 'not-applicable' });
    const now = present({ 'a/same': 'met', 'a/new': 'not-applicable' });
    expect(rulesChanges(before, [now], [ccrc])).toEqual([]);
    const judged = rulesChanges(before, [present({ 'a/same': 'met', 'a/out': 'met' })], [ccrc]);
    expect(judged[0]?.changes).toEqual([
      { requirement: 'a/out', from: 'not-applicable', to: 'met', why: 'facts' },
    ]);
  });

  it('is told target by target, and only of targets that were judged then', () => {
    const other = 'ccrc/security-audit/level-3/initial';
    const third = 'ccrc/disaster-recovery/level-3/initial';
    const before = since('2026.9.1', { [id]: { a: 'met' }, [third]: { a: 'met' } });
    const told = rulesChanges(
      before,
      [present({ a: 'unmet' }), present({ a: 'unmet' }, other)],
      [ccrc],
    );
    expect(told.map(({ target }) => targetId(target))).toEqual([id]);
  });

  it('is nothing within one version of the rules, or where nothing was assessed', () => {
    const same = since(rulesVersion, { [id]: { a: 'met' } });
    expect(rulesChanges(same, [present({ a: 'unmet' })], [ccrc])).toEqual([]);
    expect(rulesChanges(undefined, [present({ a: 'unmet' })], [ccrc])).toEqual([]);
  });
});

describe('why it did', () => {
  const now = present({ 'a/one': 'met', 'a/b/two': 'met' });
  const before = (version: string) => since(version, { [id]: { 'a/one': 'unmet' } });
  const whyOf = (version: string, ...changes: readonly RulesChange[]) =>
    rulesChanges(before(version), [now], withChanges(...changes))[0]?.changes.map(({ why }) => why);

  it('is every later change that touches the requirement, by id or by what it stands under', () => {
    const changes = [
      change('first', '2026.9.2', 'a/one'),
      change('second', '2026.10.1', 'a/b/', 'a/one'),
      change('third', '2026.10.1', 'a/b', 'a/on'),
    ];
    expect(whyOf('2026.9.1', ...changes)).toEqual([['first', 'second'], ['second']]);
  });

  it('is no change of the version that judged then, or of one before, numbers being numbers', () => {
    const changes = [change('early', '2026.9.2', 'a/'), change('late', '2026.9.10', 'a/one')];
    expect(whyOf('2026.9.2', ...changes)).toEqual([['late'], 'facts']);
    expect(whyOf('2026.9.10', ...changes)).toEqual(['facts', 'facts']);
  });

  it('cannot be told where newer rules than ours judged last', () => {
    expect(whyOf('2999.1', change('any', '2026.9.2', 'a/'))).toEqual([
      'newer-rules',
      'newer-rules',
    ]);
  });

  it('is never a change of another scheme', () => {
    const elsewhere = { ...ccrc, id: 'secrecy', changes: [change('theirs', '2026.10.1', 'a/')] };
    const [told] = rulesChanges(before('2026.9.1'), [now], [elsewhere, ...withChanges()]);
    expect(told?.changes.map(({ why }) => why)).toEqual(['facts', 'facts']);
  });
});

const anyOutcomes = fc.dictionary(
  fc.constantFrom('a/one', 'a/b/two', 'c', 'constructor', 'toString'),
  fc.constantFrom<Outcome[]>('met', 'unmet', 'unknown', 'not-applicable'),
);

it('whatever the outcomes are: it names each difference once and nothing else', () => {
  fc.assert(
    fc.property(anyOutcomes, anyOutcomes, (then, now) => {
      const told = rulesChanges(old(then), [present(now)], [ccrc])[0]?.changes ?? [];
      const judged = (outcomes: Outcomes, key: string) =>
        Object.hasOwn(outcomes, key) && outcomes[key] !== 'not-applicable'
          ? outcomes[key]
          : undefined;
      const differing = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
        (key) => judged(then, key) !== judged(now, key),
      );
      expect(told.map(({ requirement }) => requirement).sort()).toEqual(differing.sort());
    }),
  );
});

describe('the example as the version before judged it', () => {
  const assessed = (JSON.parse(fileOfVersion(1)) as { assessed: LastAssessment }).assessed;
  const { answers, targets } = exampleCase('Example');
  const told = rulesChanges(
    assessed,
    assess(ccrc, targetsOf(targets, ccrc), answers, assessed.asOf),
    [ccrc],
  );

  it('differs in what was added, and each difference that a change touches names it', () => {
    const changes = told.flatMap((one) => one.changes);
    expect(changes.some(({ from }) => from === undefined)).toBe(true);
    for (const { requirement, why } of changes) {
      const touching = ccrc.changes.filter(
        (one) => isLaterVersion(one.version, assessed.rulesVersion) && touches(one, requirement),
      );
      expect(why).toEqual(touching.length > 0 ? touching.map((one) => one.id) : 'facts');
    }
  });
});
