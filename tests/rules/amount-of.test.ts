import { describe, expect, it } from 'vitest';
import { amountOf } from '@/rules/amount-of';
import { capital, doesNotApply, judged, notKnown, outcomeOf, reasonOf } from './facts';

const check = amountOf(capital, 10_000_000);
const given = (yuan: unknown) => ({ case: { [capital.id]: yuan } });

describe('a sum of at least so many yuan', () => {
  it.each([
    [0, 'unmet'],
    [9_999_999, 'unmet'],
    [10_000_000, 'met'],
    [10_000_001, 'met'],
  ] as const)('%d yuan of 10 million: %s', (yuan, outcome) => {
    expect(outcomeOf(check, given(yuan))).toBe(outcome);
  });

  it('says what there is and what is needed', () => {
    expect(reasonOf(judged(check, given(9_999_999)))).toEqual({
      code: 'amount-too-low',
      question: capital.id,
      have: 9_999_999,
      need: 10_000_000,
    });
    expect(reasonOf(judged(check, given(10_000_000)))).toMatchObject({ code: 'amount-enough' });
  });

  it('is unknown without an answer: nothing said is not a sum of nothing', () => {
    expect(outcomeOf(check)).toBe('unknown');
    expect(reasonOf(judged(check, given(notKnown)))).toMatchObject({
      code: 'unanswered',
      declared: true,
    });
    expect(judged(check, given(doesNotApply))).toMatchObject({ open: 'left-to-the-authority' });
  });
});
