import { describe, expect, it } from 'vitest';
import type { Assessment, Finding } from '@/rules/assess';
import { never } from '@/rules/check';
import type { Openness } from '@/rules/judgement';
import type { Outcome } from '@/rules/outcome';
import type { Effect, OpenBecause, Standing, Verdict } from '@/rules/reading';
import { effectOf, openBecause, standingOf, totalsOf, verdictOf } from '@/rules/reading';
import type { Basis, Requirement } from '@/rules/requirement';
import type { Coverage } from '@/rules/scheme';
import { targetAt } from './facts';

const requirement: Requirement = {
  id: 'made-up/one',
  area: 'one',
  scope: { levels: 'all', categories: 'all', occasions: 'all' },
  basis: 'published',
  check: never,
  evidence: [],
  sources: [{ source: 'one' }],
};

const finding = (
  outcome: Outcome,
  basis: Basis = 'published',
  rest: { readonly disputed?: boolean; readonly open?: Openness } = {},
): Finding => ({ requirement, outcome, basis, disputed: false, ...rest });

const leftOut: Finding = { requirement, outcome: 'not-applicable', disputed: false };
const open = finding('unknown');
const forTheCentre = finding('unknown', 'published', { open: 'left-to-the-authority' });
const disputed = finding('unmet', 'published', { disputed: true });

const assessment = (findings: readonly Finding[], coverage: Coverage = 'full'): Assessment => ({
  target: targetAt(),
  coverage,
  notOffered: false,
  findings,
});

describe('a finding under the two readings', () => {
  it.each<[string, Finding, [Effect, Standing, OpenBecause?], [Effect, Standing, OpenBecause?]]>([
    ['published met', finding('met'), ['decides', 'met'], ['decides', 'met']],
    ['published unmet', finding('unmet'), ['decides', 'unmet'], ['decides', 'unmet']],
    [
      'corroborated unmet',
      finding('unmet', 'corroborated'),
      ['decides', 'unmet'],
      ['decides', 'unmet'],
    ],
    [
      'published unknown',
      open,
      ['decides', 'to-be-confirmed', 'unanswered'],
      ['decides', 'to-be-confirmed', 'unanswered'],
    ],
    ['reported met', finding('met', 'reported'), ['informs', 'met'], ['decides', 'met']],
    ['reported unmet', finding('unmet', 'reported'), ['informs', 'unmet'], ['decides', 'unmet']],
    [
      'published, disputed, unmet',
      disputed,
      ['asks', 'to-be-confirmed', 'disputed'],
      ['decides', 'unmet'],
    ],
    [
      'reported, disputed, unmet',
      finding('unmet', 'reported', { disputed: true }),
      ['asks', 'to-be-confirmed', 'disputed'],
      ['decides', 'unmet'],
    ],
    [
      'disputed and unanswered',
      finding('unknown', 'reported', { disputed: true, open: 'unanswered' }),
      ['asks', 'to-be-confirmed', 'unanswered'],
      ['decides', 'to-be-confirmed', 'unanswered'],
    ],
    [
      'left to the authority',
      forTheCentre,
      ['decides', 'to-be-confirmed', 'left-to-the-authority'],
      ['decides', 'to-be-confirmed', 'left-to-the-authority'],
    ],
    ['not applicable', leftOut, ['decides', 'not-applicable'], ['decides', 'not-applicable']],
  ])('%s', (_, one, published, cautious) => {
    for (const [reading, [effect, standing, because]] of [
      ['published', published],
      ['cautious', cautious],
    ] as const) {
      expect(effectOf(one, reading)).toBe(effect);
      expect(standingOf(one, reading)).toBe(standing);
      expect(openBecause(one, reading)).toBe(because);
    }
  });
});

describe('the verdict', () => {
  const met = finding('met');
  const reportedUnmet = finding('unmet', 'reported');
  const reportedOpen = finding('unknown', 'reported');

  it.each<[string, readonly Finding[], Verdict, Verdict]>([
    ['nothing found', [], 'more-information-needed', 'more-information-needed'],
    ['nothing applies', [leftOut], 'more-information-needed', 'more-information-needed'],
    ['all met', [met, leftOut], 'meets-published-conditions', 'meets-published-conditions'],
    ['something open', [met, open], 'more-information-needed', 'more-information-needed'],
    ['something for the centre', [met, forTheCentre], 'to-be-confirmed', 'to-be-confirmed'],
    ['something disputed', [met, disputed], 'to-be-confirmed', 'does-not-meet'],
    ['something unmet', [met, finding('unmet')], 'does-not-meet', 'does-not-meet'],
    ['unmet before open', [finding('unmet'), open], 'does-not-meet', 'does-not-meet'],
    ['open before disputed', [disputed, open], 'more-information-needed', 'does-not-meet'],
    [
      'open before the centre',
      [forTheCentre, open],
      'more-information-needed',
      'more-information-needed',
    ],
    ['reported unmet', [met, reportedUnmet], 'meets-published-conditions', 'does-not-meet'],
    ['reported open', [met, reportedOpen], 'meets-published-conditions', 'more-information-needed'],
    ['nothing but reported', [reportedUnmet], 'more-information-needed', 'does-not-meet'],
  ])('%s', (_, findings, published, cautious) => {
    expect(verdictOf(assessment(findings), 'published')).toBe(published);
    expect(verdictOf(assessment(findings), 'cautious')).toBe(cautious);
    expect(verdictOf(assessment([...findings].reverse()), 'published')).toBe(published);
  });

  it('never says "published conditions" where not all clauses are known', () => {
    for (const coverage of ['part', 'common'] as const)
      expect(verdictOf(assessment([met], coverage), 'published')).toBe('meets-known-conditions');
  });
});

describe('the totals', () => {
  it('leave out what only informs and what does not apply', () => {
    const findings = [
      finding('met'),
      finding('unmet'),
      open,
      disputed,
      finding('unmet', 'reported'),
      finding('met', 'reported'),
      leftOut,
    ];
    expect(totalsOf(findings, 'published')).toEqual({ met: 1, unmet: 1, toBeConfirmed: 2 });
    expect(totalsOf(findings, 'cautious')).toEqual({ met: 2, unmet: 3, toBeConfirmed: 1 });
    expect(totalsOf([], 'published')).toEqual({ met: 0, unmet: 0, toBeConfirmed: 0 });
  });
});
