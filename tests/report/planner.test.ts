import { describe, expect, it } from 'vitest';
import { plannerFor } from '@/report';
import type { JudgedBasis } from '@/report';
import { asOf, basisOf, example } from './facts';

/** What is judged of a case, as the pages take it. */
const judged = (): JudgedBasis => {
  const { header, targets, answers, consultant, reading } = example;
  const { schemes, words } = basisOf(example, {});
  return { file: { header, targets, answers, consultant, reading }, schemes, words, asOf };
};

describe('the planner', () => {
  it('is the same one for the same pieces, so that nothing is worked out twice', () => {
    const first = plannerFor(judged());
    expect(plannerFor(judged())).toBe(first);
    const [scheme] = judged().schemes;
    expect(plannerFor(judged()).plan(scheme!)).toBe(first.plan(scheme!));
    const [category = ''] = scheme!.scheme.categories;
    expect(first.row(scheme!, category)).toBe(first.row(scheme!, category));
  });

  it('is another one as soon as any piece is', () => {
    const basis = judged();
    const { file } = basis;
    const changed: readonly JudgedBasis[] = [
      { ...basis, asOf: '2027-01-01' },
      { ...basis, words: { ...basis.words } },
      { ...basis, schemes: [] },
      { ...basis, file: { ...file, header: { ...file.header } } },
      { ...basis, file: { ...file, targets: [...file.targets] } },
      { ...basis, file: { ...file, answers: { ...file.answers } } },
      { ...basis, file: { ...file, consultant: { ...file.consultant } } },
      { ...basis, file: { ...file, reading: 'cautious' } },
    ];
    for (const other of changed) {
      const before = plannerFor(basis);
      expect(plannerFor(other)).not.toBe(before);
    }
  });
});
