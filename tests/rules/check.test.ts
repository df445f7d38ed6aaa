import { describe, expect, it } from 'vitest';
import type { Check } from '@/rules/check';
import {
  all,
  answered,
  answeredYes,
  any,
  atLeast,
  hasAllParts,
  hasPart,
  leftToTheAuthority,
  never,
  onlyAt,
  when,
  leaf,
} from '@/rules/check';
import type { Judged } from '@/rules/outcome';
import { conjunction, disjunction } from '@/rules/outcome';
import {
  approved,
  doesNotApply,
  factsWith,
  form,
  judged,
  lead,
  notKnown,
  outcomeOf,
  procedure,
  reasonOf,
  staff,
} from './facts';

/** A check of a fixed outcome that reads one question. */
const fixed = (outcome: Judged): Check =>
  leaf({
    reads: [staff],
    judge: () => ({ outcome, reason: { code: 'unanswered', question: staff.id, declared: false } }),
  });
const met = fixed('met');
const unmet = fixed('unmet');
const unknown = fixed('unknown');

describe('a conjunction and a disjunction', () => {
  it.each([
    ['met', 'met', 'met', 'met'],
    ['met', 'unmet', 'unmet', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['unmet', 'unmet', 'unmet', 'unmet'],
    ['unmet', 'unknown', 'unmet', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('of %s and %s: %s; %s', (one, other, both, either) => {
    expect(conjunction([one, other])).toBe(both);
    expect(conjunction([other, one])).toBe(both);
    expect(disjunction([one, other])).toBe(either);
    expect(disjunction([other, one])).toBe(either);
    expect(outcomeOf(all(fixed(one), fixed(other)))).toBe(both);
    expect(outcomeOf(any(fixed(one), fixed(other)))).toBe(either);
  });

  it('of nothing', () => {
    expect(conjunction([])).toBe('met');
    expect(disjunction([])).toBe('unmet');
    expect(outcomeOf(all())).toBe('met');
    expect(outcomeOf(any())).toBe('unmet');
  });
});

describe('when', () => {
  it('follows the branch that the condition chooses', () => {
    expect(outcomeOf(when(met, met, unmet))).toBe('met');
    expect(outcomeOf(when(met, unmet, met))).toBe('unmet');
    expect(outcomeOf(when(unmet, met, unmet))).toBe('unmet');
    expect(outcomeOf(when(unmet, unmet, met))).toBe('met');
    expect(outcomeOf(when(met, unknown, met))).toBe('unknown');
  });

  it('is unknown while the condition is, even where both branches agree', () => {
    expect(outcomeOf(when(unknown, met, met))).toBe('unknown');
    expect(judged(when(unknown, met, met))).toEqual({
      outcome: 'unknown',
      all: [judged(unknown)],
    });
  });

  it('without an alternative is unmet without a word', () => {
    expect(judged(when(unmet, met))).toEqual({ outcome: 'unmet', any: [] });
  });

  it('asks the condition first, and a branch only once it is chosen', () => {
    const check = when(answered(form, 'office'), answeredYes(approved), atLeast(staff, 3));
    const asked = (answer?: unknown) =>
      check.asks(factsWith({ case: answer === undefined ? {} : { [form.id]: answer } }));
    expect(check.reads).toEqual([form, approved, staff]);
    expect(asked()).toEqual([form]);
    expect(asked(notKnown)).toEqual([form]);
    expect(asked('office')).toEqual([form, approved]);
    expect(asked('firm')).toEqual([form, staff]);
  });
});

describe('onlyAt', () => {
  const check = onlyAt({ levels: ['low'], occasions: ['initial'] }, met);

  it('stands inside its part of the scope', () => {
    expect(outcomeOf(check)).toBe('met');
    expect(check.asks(factsWith())).toEqual([staff]);
  });

  it.each([{ level: 'high' }, { occasion: 'surveillance' }])(
    'is unmet and asks nothing at %o',
    (target) => {
      expect(outcomeOf(check, { target })).toBe('unmet');
      expect(check.asks(factsWith({ target }))).toEqual([]);
      expect(check.reads).toEqual([staff]);
    },
  );
});

describe('a point left to the authority', () => {
  it('is unknown whatever is answered, and asks nothing', () => {
    const check = leftToTheAuthority('legal-successor');
    expect(judged(check)).toEqual({
      outcome: 'unknown',
      reason: { code: 'left-to-the-authority', point: 'legal-successor' },
      open: 'left-to-the-authority',
    });
    expect(check.reads).toEqual([]);
    expect(check.asks(factsWith())).toEqual([]);
  });

  it('differs from never', () => {
    expect(judged(never)).toEqual({ outcome: 'unmet', any: [] });
    expect(never.asks(factsWith())).toEqual([]);
  });
});

describe('what a check reads and asks', () => {
  it('is each question once, in order', () => {
    const check = all(any(answeredYes(approved), atLeast(staff, 1)), answeredYes(approved));
    expect(check.reads).toEqual([approved, staff]);
    expect(check.asks(factsWith())).toEqual([approved, staff]);
  });
});

describe('a choice', () => {
  const check = answered(form, 'firm', 'office');

  it.each([
    ['firm', 'met'],
    ['office', 'met'],
    ['none', 'unmet'],
  ])('%s: %s', (answer, outcome) => {
    expect(judged(check, { case: { [form.id]: answer } })).toEqual({
      outcome,
      reason: { code: 'chosen', question: form.id, have: answer, wanted: ['firm', 'office'] },
      ...(outcome === 'unmet' ? { closable: true } : {}),
    });
  });

  it('is unknown without a value, declared or not', () => {
    expect(reasonOf(judged(check))).toMatchObject({ code: 'unanswered', declared: false });
    expect(reasonOf(judged(check, { case: { [form.id]: notKnown } }))).toMatchObject({
      code: 'unanswered',
      declared: true,
    });
  });
});

describe('parts', () => {
  const check = hasAllParts(procedure);
  const given = (answer: unknown) => ({ case: { [procedure.id]: answer } });

  it.each([
    ['all', 'met'],
    ['none', 'unmet'],
    [{ written: true, issued: true, 'in-use': true }, 'met'],
    [{ written: true, issued: true, 'in-use': false }, 'unmet'],
    [{ written: true, issued: true }, 'unknown'],
    [{ written: false }, 'unmet'],
    [{}, 'unknown'],
    [notKnown, 'unknown'],
    [doesNotApply, 'unknown'],
    [undefined, 'unknown'],
  ])('%j: %s', (answer, outcome) => {
    expect(outcomeOf(check, given(answer))).toBe(outcome);
  });

  it('name the part that is there, missing or not answered', () => {
    const part = hasPart(procedure, 'issued');
    const reason = (answer: unknown) => reasonOf(judged(part, given(answer)));
    const fact = { code: 'part', question: procedure.id, part: 'issued' };
    expect(reason('all')).toEqual({ ...fact, present: true });
    expect(reason({ issued: false })).toEqual({ ...fact, present: false });
    expect(reason({ written: true })).toEqual({ ...fact, code: 'part-unanswered' });
  });

  it('said not to apply are left to the authority', () => {
    expect(judged(hasPart(procedure, 'issued'), given(doesNotApply))).toEqual({
      outcome: 'unknown',
      reason: {
        code: 'left-to-the-authority',
        point: 'own-not-applicable',
        question: procedure.id,
      },
      open: 'left-to-the-authority',
    });
  });

  it('of a category are those of the target', () => {
    const answers = { category: { alpha: { [lead.id]: 'all' }, beta: { [lead.id]: 'none' } } };
    expect(outcomeOf(hasAllParts(lead), answers)).toBe('met');
    expect(outcomeOf(hasAllParts(lead), { ...answers, target: { category: 'beta' } })).toBe(
      'unmet',
    );
    const misplaced = { case: { [lead.id]: 'all' } };
    expect(outcomeOf(hasAllParts(lead), misplaced)).toBe('unknown');
  });
});

describe('a number', () => {
  const check = atLeast(staff, 30);
  const given = (have: unknown) => ({ case: { [staff.id]: have } });

  it('is inclusive: "more than 30" is 30', () => {
    expect(outcomeOf(check, given(29))).toBe('unmet');
    expect(outcomeOf(check, given(30))).toBe('met');
    expect(outcomeOf(check, given(0))).toBe('unmet');
    expect(outcomeOf(check)).toBe('unknown');
  });

  it('says what there is and what is needed', () => {
    const fact = { question: staff.id, need: 30 };
    expect(reasonOf(judged(check, given(4)))).toEqual({ ...fact, code: 'too-few', have: 4 });
    expect(reasonOf(judged(check, given(31)))).toEqual({ ...fact, code: 'enough', have: 31 });
  });
});
