import { describe, expect, it } from 'vitest';
import { reasonsOf } from '@/rules/judgement';
import { allTargets, firstTarget, found, isSaidAt } from './at-targets';
import type { JudgedBy, Sheet } from './covered-by';
import { asOf, isJudged } from './covered-by';
import { points } from './points';

const judgements = points.flatMap(({ name, by }) =>
  by.filter(isJudged).map((one) => ({ name: `${name} → ${nameOf(one)}`, ...one })),
);

describe('what covers a point is there', () => {
  it('the requirement reads the question', () => {
    for (const { name, requirement, reads } of judgements.filter((one) => one.reads))
      expect(
        found(requirement).check.reads.map(({ id }) => id),
        name,
      ).toContain(reads);
  });

  it('a missing part is a reason of the requirement', () => {
    const ofParts = judgements.filter(({ part }) => part !== undefined);
    expect(ofParts.length).toBeGreaterThan(0);
    for (const { name, requirement, reads: question = '', part = '', beside } of ofParts) {
      const reasons = reasonsOf(
        judgedWith(requirement, { ...beside, [question]: { [part]: false } }),
      );
      expect(reasons, name).toContainEqual({ code: 'part', question, part, present: false });
    }
  });

  it('rows that lack the field, or are of another category, no longer meet the requirement', () => {
    const ofFields = judgements.filter(({ field }) => field !== undefined);
    expect(ofFields.length).toBeGreaterThan(0);
    for (const { name, requirement, reads: question = '', field = '' } of ofFields) {
      const outcomeWith = (rows: readonly object[]) =>
        judgedWith(requirement, { [question]: { list: 'complete', rows } }).outcome;
      const rows = fullRows(firstTarget(found(requirement)).category);
      expect(outcomeWith(rows), name).toBe('met');
      const less = rows.map((row) => ({
        ...row,
        [field]: field === 'category' ? 'another' : undefined,
      }));
      expect(outcomeWith(less), name).not.toBe('met');
    }
  });

  it('the limit is met, and the first answer beyond it is not', () => {
    const limits = judgements.filter(({ limit }) => limit !== undefined);
    expect(limits.length).toBeGreaterThan(0);
    for (const { name, requirement, reads = '', limit, beside } of limits)
      expect(
        limit!.map((answer) => judgedWith(requirement, { ...beside, [reads]: answer }).outcome),
        name,
      ).toEqual(['met', 'unmet']);
  });

  it('what no answer settles is left to the authority', () => {
    const leaving = judgements.flatMap(({ leaves, ...one }) =>
      leaves ? [{ ...one, leaves }] : [],
    );
    expect(leaving.length).toBeGreaterThan(0);
    for (const { name, requirement, leaves } of leaving) {
      const judgement = judgedWith(requirement, leaves.where);
      expect(judgement.outcome, name).toBe('unknown');
      expect(reasonsOf(judgement), name).toContainEqual({
        code: 'left-to-the-authority',
        point: leaves.point,
      });
    }
  });

  it('the note, version, hint, proof or stage is said somewhere', () => {
    for (const { name, by } of points)
      for (const one of by)
        expect(isJudged(one) || allTargets.some((target) => isSaidAt(one, target)), name).toBe(
          true,
        );
  });
});

function nameOf({ requirement, reads, part, field }: JudgedBy): string {
  return [requirement, reads, part ?? field].filter((one) => one !== undefined).join(' ');
}

/** The requirement at a target of its scope, with these answers and no others. */
function judgedWith(id: string, answers: Sheet) {
  const requirement = found(id);
  return requirement.check.judge({
    target: firstTarget(requirement),
    asOf,
    answerTo: (question) => answers[question.id as keyof Sheet],
  });
}

/** More projects, worth more and with all their papers, than any requirement asks for. */
function fullRows(category: string) {
  return Array.from({ length: 20 }, (_, index) => ({
    rowId: String(index),
    category,
    state: 'completed',
    signed: '2026-01-15',
    completed: '2026-04-15',
    amount: 500_000_000,
    ...{ contract: true, acceptance: true, invoice: true, receipt: true },
  }));
}
