import { describe, expect, it } from 'vitest';
import type { Answers } from '@/rules/answer';
import type { Finding } from '@/rules/assess';
import { assess } from '@/rules/assess';
import { standingOf } from '@/rules/reading';
import type { Scheme } from '@/rules/scheme';
import { knows, questionsOf } from '@/rules/scheme';
import type { Target } from '@/rules/scope';
import {
  approved,
  capital,
  form,
  founded,
  incident,
  lead,
  procedure,
  projects,
  staff,
  start,
  targetAt,
} from './facts';
import { madeUp } from './made-up-scheme';

const asOf = '2026-06-30';
const nothing: Answers = { case: {}, category: {} };
const ofCase = (answers: Answers['case']): Answers => ({ ...nothing, case: answers });

const assessed = (answers: Answers, target: Partial<Target> = {}) =>
  assess(madeUp, [targetAt(target)], answers, asOf)[0]!;

const found = (id: string, answers: Answers, target: Partial<Target> = {}): Finding | undefined =>
  assessed(answers, target).findings.find(({ requirement }) => requirement.id === `made-up/${id}`);

describe('an assessment', () => {
  it('gives one result for each target, in order', () => {
    const targets = [targetAt({ level: 'high' }), targetAt({ category: 'beta' })];
    const results = assess(madeUp, targets, nothing, asOf);
    expect(results.map(({ target }) => target)).toEqual(targets);
    expect(results.map(({ coverage }) => coverage)).toEqual(['part', 'full']);
    expect(assess(madeUp, [], nothing, asOf)).toEqual([]);
  });

  it('throws for a target that the scheme does not know: that is a bug of the caller', () => {
    const unknown = ['scheme', 'category', 'level', 'occasion'] as const;
    for (const part of unknown) {
      const target = targetAt({ [part]: 'other' });
      expect(knows(madeUp, target)).toBe(false);
      expect(() => assess(madeUp, [target], nothing, asOf)).toThrow('other');
    }
    expect(knows(madeUp, targetAt())).toBe(true);
  });

  it('leaves everything open where nothing is answered', () => {
    const { findings, notOffered } = assessed(nothing);
    expect(notOffered).toBe(false);
    for (const finding of findings)
      expect(finding).toMatchObject({ outcome: 'unknown', open: 'unanswered' });
  });

  it('leaves a requirement out where its scope does not reach, or says so there', () => {
    expect(found('low-only', nothing)).toBeDefined();
    expect(found('low-only', nothing, { level: 'high' })).toBeUndefined();
    const said = found('low-said-elsewhere', nothing, { level: 'high' })!;
    expect(said).toMatchObject({ outcome: 'not-applicable', disputed: false });
    expect(said).not.toHaveProperty('basis');
    expect(said).not.toHaveProperty('judgement');
  });

  it('says what a requirement rests on and how it was judged', () => {
    const finding = found('low-only', ofCase({ [staff.id]: 2 }))!;
    expect(finding).toMatchObject({
      outcome: 'unmet',
      basis: 'published',
      judgement: { reason: { code: 'too-few', have: 2, need: 3 } },
    });
    expect(finding).not.toHaveProperty('open');
  });

  it('applies a requirement only if its condition holds', () => {
    const at = (answer: unknown) =>
      found('firms-only', ofCase({ [form.id]: answer, [staff.id]: 5 }))!;
    expect(at('firm')).toMatchObject({ outcome: 'met', basis: 'reported' });
    expect(at('office')).toMatchObject({ outcome: 'not-applicable' });
    expect(at(undefined)).toMatchObject({ outcome: 'unknown', open: 'unanswered' });
    expect(at(undefined).judgement).toMatchObject({ all: [{ reason: { question: form.id } }] });
  });

  it('tells an open point for the authority from an unanswered one', () => {
    const target = { occasion: 'surveillance' };
    const done = found('centre', ofCase({ [procedure.id]: 'all' }), target);
    expect(done).toMatchObject({ outcome: 'unknown', open: 'left-to-the-authority' });
    expect(found('centre', nothing, target)).toMatchObject({ open: 'unanswered' });
  });
});

describe('a disputed requirement', () => {
  const high = { level: 'high' };
  const at = (answers: Answers['case']) => found('disputed', ofCase(answers), high)!;

  it('is softened when it fails and another version is met', () => {
    const finding = at({ [staff.id]: 9, [founded.id]: '2021-06-30' });
    expect(finding).toMatchObject({ outcome: 'unmet', disputed: true });
    expect(standingOf(finding, 'published')).toBe('to-be-confirmed');
    expect(standingOf(finding, 'cautious')).toBe('unmet');
  });

  it('is softened while it is open whether another version is met', () => {
    expect(at({ [staff.id]: 9 })).toMatchObject({ outcome: 'unmet', disputed: true });
  });

  it('is not softened when every version fails', () => {
    const finding = at({ [staff.id]: 9, [founded.id]: '2021-07-01' });
    expect(finding).toMatchObject({ outcome: 'unmet', disputed: false });
    expect(standingOf(finding, 'published')).toBe('unmet');
  });

  it('needs no softening when it is met', () => {
    expect(at({ [staff.id]: 10 })).toMatchObject({ outcome: 'met', disputed: false });
  });
});

describe('a category that is not offered', () => {
  const answers: Answers = {
    case: { [form.id]: 'firm', [staff.id]: 4 },
    category: {
      alpha: { [start.id]: 'not-provided', [lead.id]: 'all' },
      beta: { [start.id]: { since: '2020' }, [lead.id]: 'none' },
    },
  };

  it('is settled by that: what reads other questions of the category is not judged', () => {
    const assessment = assessed(answers);
    expect(assessment.notOffered).toBe(true);
    expect(
      assessment.findings.map(({ requirement, outcome }) => [requirement.id, outcome]),
    ).toEqual([
      ['made-up/form', 'met'],
      ['made-up/in-service', 'unmet'],
      ['made-up/low-only', 'met'],
      ['made-up/low-said-elsewhere', 'met'],
      ['made-up/firms-only', 'unmet'],
      ['made-up/clean-record', 'unknown'],
      ['made-up/capital', 'unknown'],
    ]);
  });

  it('changes no other category', () => {
    expect(assessed(answers, { category: 'beta' }).notOffered).toBe(false);
    expect(found('lead', answers, { category: 'beta' })).toMatchObject({ outcome: 'unmet' });
  });

  it('is not the same as one that is planned, or not answered', () => {
    const planned = { ...nothing, category: { alpha: { [start.id]: 'planned' } } };
    expect(assessed(planned).notOffered).toBe(false);
    expect(assessed(nothing).notOffered).toBe(false);
  });

  it('never happens in a scheme that does not ask', () => {
    const { offered, ...rest } = madeUp;
    expect(offered).toBeDefined();
    const scheme: Scheme = rest;
    const [assessment] = assess(scheme, [targetAt()], answers, asOf);
    expect(assessment!.notOffered).toBe(false);
    expect(assessment!.findings).toHaveLength(8);
  });
});

describe('the questions of a scheme', () => {
  it('are those of its screens, in order', () => {
    expect(questionsOf(madeUp)).toEqual([
      start,
      form,
      approved,
      founded,
      lead,
      staff,
      incident,
      capital,
      procedure,
      projects,
    ]);
  });
});
