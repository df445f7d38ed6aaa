import { describe, expect, it } from 'vitest';
import type { Judgement } from '@/rules/judgement';
import { opennessOf, reasonsOf } from '@/rules/judgement';
import type { Judged } from '@/rules/outcome';

const leaf = (name: string, outcome: Judged, isForTheAuthority = false): Judgement => ({
  outcome,
  reason: { code: 'unanswered', question: name, declared: false },
  ...(isForTheAuthority ? { open: 'left-to-the-authority' as const } : {}),
});
const all = (outcome: Judged, ...children: readonly Judgement[]): Judgement => ({
  outcome,
  all: children,
});
const any = (outcome: Judged, ...children: readonly Judgement[]): Judgement => ({
  outcome,
  any: children,
});
const names = (judgement: Judgement) =>
  reasonsOf(judgement).map((reason) => ('question' in reason ? reason.question : reason.code));

const met = leaf('met', 'met');
const unmet = leaf('unmet', 'unmet');
const unknown = leaf('unknown', 'unknown');

describe('the reasons of a judgement', () => {
  it('of a leaf are its own', () => {
    expect(names(unmet)).toEqual(['unmet']);
  });

  it('of a whole that is unmet name what fails and what is not known yet', () => {
    expect(names(all('unmet', met, unknown, unmet))).toEqual(['unknown', 'unmet']);
  });

  it('of a whole that is unknown name what is not known', () => {
    expect(names(all('unknown', met, unknown))).toEqual(['unknown']);
  });

  it('of a whole that is met name everything', () => {
    expect(names(all('met', met, leaf('too', 'met')))).toEqual(['met', 'too']);
  });

  it('of alternatives name the one that holds, or all that do not', () => {
    expect(names(any('met', unmet, met, unknown))).toEqual(['met']);
    expect(names(any('unmet', unmet, leaf('too', 'unmet')))).toEqual(['unmet', 'too']);
    expect(names(any('unknown', unmet, unknown))).toEqual(['unmet', 'unknown']);
  });

  it('reach through nested judgements', () => {
    const nested = all('unmet', met, any('unmet', unmet, all('unmet', leaf('deep', 'unmet'))));
    expect(names(nested)).toEqual(['unmet', 'deep']);
  });

  it('of never are none', () => {
    expect(names(any('unmet'))).toEqual([]);
  });
});

describe('why a judgement is open', () => {
  const forTheAuthority = leaf('centre', 'unknown', true);

  it('is said only where it is', () => {
    expect(opennessOf(met)).toBeUndefined();
    expect(opennessOf(leaf('decided', 'met', true))).toBeUndefined();
    expect(opennessOf(all('unmet', unmet, unknown))).toBeUndefined();
  });

  it('is unanswered as long as one answer is missing', () => {
    expect(opennessOf(unknown)).toBe('unanswered');
    expect(opennessOf(all('unknown', forTheAuthority, unknown))).toBe('unanswered');
    expect(opennessOf(any('unknown', forTheAuthority, any('unknown', unknown)))).toBe('unanswered');
  });

  it('is left to the authority where nothing else is open', () => {
    expect(opennessOf(forTheAuthority)).toBe('left-to-the-authority');
    expect(opennessOf(all('unknown', met, forTheAuthority))).toBe('left-to-the-authority');
    expect(opennessOf(any('unknown', unmet, forTheAuthority))).toBe('left-to-the-authority');
  });
});
