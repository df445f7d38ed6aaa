import { describe, expect, it } from 'vitest';
import { readCreditCode } from '@/cases';
import type { Asked } from '@/rules';
import { assess, journey, parseTargetId, standingOf, targetId, verdictOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { answerTo, progressOf } from '@/rules';
import { example, opened } from './facts';

const asOf = '2026-11-22';
const targets = example.targets.map((id) => parseTargetId(id)!);
const assessments = new Map(
  assess(ccrc, targets, example.answers, asOf).map((one) => [targetId(one.target), one]),
);

describe('the example', () => {
  it('is a case that opens, of a company with a fitting code that nobody has', () => {
    expect(opened(example)).toEqual({ file: example });
    const code = example.header.creditCode!;
    expect(readCreditCode(code)).toEqual({ value: code });
    expect(code).toContain('EXAMPLE');
  });

  it('leaves no question of its way unasked', () => {
    const asked = journey(ccrc, targets, example.answers, asOf).flatMap(({ screens }) =>
      screens.flatMap((screen): readonly Asked[] => screen.asked),
    );
    const open = asked.filter(
      (one) => progressOf(one, answerTo(example.answers, one)) === 'not-asked',
    );
    expect(open.map(({ question, category }) => [question.id, category])).toEqual([]);
  });

  it('shows a target within reach, on which the readings differ', () => {
    const level3 = assessments.get('ccrc/risk-assessment/level-3/initial')!;
    expect(verdictOf(level3, 'published')).toBe('meets-known-conditions');
    expect(verdictOf(level3, 'cautious')).toBe('does-not-meet');
  });

  it('shows a target with gaps and open points, and one that has only begun', () => {
    for (const id of [
      'ccrc/security-integration/level-2/initial',
      'ccrc/incident-response/level-3/initial',
    ]) {
      const assessment = assessments.get(id)!;
      expect(verdictOf(assessment, 'published')).toBe('does-not-meet');
      const standings = assessment.findings.map((finding) => standingOf(finding, 'published'));
      expect(new Set(standings).size).toBeGreaterThan(2);
    }
  });
});
