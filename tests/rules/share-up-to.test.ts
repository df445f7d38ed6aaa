import { describe, expect, it } from 'vitest';
import { shareUpTo } from '@/rules/share-up-to';
import { doesNotApply, judged, notKnown, outcomeOf, reasonOf, stake } from './facts';

const given = (percent: unknown) => ({ case: { [stake.id]: percent } });

describe('a share of at most so many percent', () => {
  it.each([
    [0, 0, 'met'],
    [0.01, 0, 'unmet'],
    [100, 0, 'unmet'],
    [0, 20, 'met'],
    [19.99, 20, 'met'],
    [20, 20, 'met'],
    [20.01, 20, 'unmet'],
  ] as const)('%d %% where at most %d %% is allowed: %s', (percent, most, outcome) => {
    expect(outcomeOf(shareUpTo(stake, most), given(percent))).toBe(outcome);
  });

  it('says what there is and what is allowed', () => {
    expect(reasonOf(judged(shareUpTo(stake, 20), given(20.01)))).toEqual({
      code: 'share-above',
      question: stake.id,
      have: 20.01,
      most: 20,
    });
    expect(reasonOf(judged(shareUpTo(stake, 20), given(20)))).toMatchObject({
      code: 'share-within',
    });
  });

  it('is unknown without an answer', () => {
    const check = shareUpTo(stake, 0);
    expect(outcomeOf(check)).toBe('unknown');
    expect(outcomeOf(check, given(notKnown))).toBe('unknown');
    expect(judged(check, given(doesNotApply))).toMatchObject({ open: 'left-to-the-authority' });
  });
});
