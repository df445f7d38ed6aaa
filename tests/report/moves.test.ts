import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { withAnswer, withReading } from '@/cases';
import { answerChanges, cellMoves, targetMoves } from '@/report';
import { questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { basisOf, example, planningOf, reportOf, wordsOf } from './facts';

const target = 'ccrc/risk-assessment/level-3/initial';
const now = '2026-11-22T10:00:00.000Z';
const premises = questionsOf(ccrc).find(({ id }) => id === 'ccrc/premises')!;
const file: CaseFile = { ...example, targets: [target] };
const stored = withAnswer(file, { question: premises }, 'none', now);
const tried = withAnswer(file, { question: premises }, 'all', now);

const stands = (of: CaseFile) =>
  reportOf(of).targets.map((one) => ({
    target: one,
    ready: planningOf(of).targets.get(one.id)?.readiness.label,
  }));
const rowsOf = (of: CaseFile) => planningOf(of).schemes[0]!.rows;

describe('what moves', () => {
  it('is the finding whose answer was changed, by its standing', () => {
    const [move, ...others] = targetMoves(stands(stored), stands(tried));
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      id: target,
      findings: [
        {
          id: 'ccrc/common/premises',
          from: { standing: 'unmet' },
          to: { standing: 'met' },
        },
      ],
    });
  });

  it('is told the other way round as well', () => {
    const [move] = targetMoves(stands(tried), stands(stored));
    expect(move?.findings).toMatchObject([
      { from: { standing: 'met' }, to: { standing: 'unmet' } },
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(targetMoves(stands(stored), stands(stored))).toEqual([]);
    expect(cellMoves(rowsOf(stored), rowsOf(stored))).toEqual([]);
  });

  it('names verdict and ready date only where both are known and differ', () => {
    const [from, to] = [stands(stored)[0]!, stands(tried)[0]!];
    const unknown = targetMoves([{ ...from, ready: undefined }], [to]);
    expect(unknown[0]).not.toHaveProperty('ready');
    const [known] = targetMoves([{ ...from, ready: 'A' }], [{ ...to, ready: 'B' }]);
    expect(known?.ready).toEqual({ from: 'A', to: 'B' });
    const verdicts = [from, to].map((one) => one.target.verdicts[0].verdict);
    expect('verdict' in known!).toBe(verdicts[0] !== verdicts[1]);
  });

  it('leaves out what only informs under the reading', () => {
    const counted = (reading: 'published' | 'cautious') =>
      targetMoves(
        stands(withReading({ ...stored, answers: { case: {}, category: {} } }, reading, now)),
        stands(withReading(tried, reading, now)),
      )[0]!.findings.length;
    expect(counted('published')).toBeLessThan(counted('cautious'));
  });

  it('moves every cell of the matrix that shares the requirement', () => {
    const moves = cellMoves(rowsOf(stored), rowsOf(tried));
    expect(moves).toHaveLength(24);
    const [first] = moves;
    expect(first!.from.totals.unmet - first!.to.totals.unmet).toBe(1);
  });
});

describe('answers told as changed', () => {
  const changesOf = (before: CaseFile, after: CaseFile) =>
    answerChanges({
      ...basisOf(file, {}),
      before: before.answers,
      after: after.answers,
      words: wordsOf('en'),
    });

  it('are those that differ, with both answers in words', () => {
    const [change, ...others] = changesOf(stored, tried);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ before: ['Not yet'], after: ['All of it'] });
  });

  it('of a list are the rows that differ', () => {
    const projects = questionsOf(ccrc).find(({ id }) => id === 'ccrc/projects')!;
    const row = (name: string) => ({ rowId: name, category: 'risk-assessment', name });
    const listed = (...names: readonly string[]) =>
      withAnswer(file, { question: projects }, { list: 'open', rows: names.map(row) }, now);
    const [change] = changesOf(listed('A', 'B'), listed('A', 'C'));
    expect(change?.before).toHaveLength(1);
    expect(change?.before[0]).toContain('B');
    expect(change?.after[0]).toContain('C');
  });
});
