import { describe, expect, it } from 'vitest';
import { newCase, withAnswer } from '@/cases';
import { deskLine } from '@/report';
import { questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { basisOf, example, planningOf, reportOf, wordsOf } from './facts';

const now = '2026-11-22T10:00:00.000Z';

describe('the line of a case on the desk', () => {
  it.each(['en', 'zh-CN'] as const)(
    'says of each target what its report says, in %s',
    (language) => {
      const line = deskLine(basisOf(example, { language }));
      const { targets } = reportOf(example, { language });
      const planning = planningOf(example, { language });
      const { verdicts } = wordsOf(language).planning.matrix;
      expect(line.targets).toEqual(
        targets.map(({ id, verdicts: [{ verdict }] }) => ({
          ...{ id, verdict, says: verdicts[verdict] },
          name: planning.targets.get(id)!.name,
          ready: planning.targets.get(id)!.readiness.label,
        })),
      );
      const days = [...planning.targets.values()].flatMap(({ readiness }) => readiness.on ?? []);
      expect(line.readyOn).toBe(days.sort()[0]);
    },
  );

  it('counts what is answered, "don’t know" too', () => {
    const empty = { ...newCase('a'), targets: ['ccrc/risk-assessment/level-3/initial'] };
    const before = deskLine(basisOf(empty, {}));
    expect(before.answered).toBe(0);
    expect(before.asked).toBeGreaterThan(20);
    const finance = questionsOf(ccrc).find(({ id }) => id === 'ccrc/finance')!;
    const after = withAnswer(empty, { question: finance }, { unknown: true }, now);
    expect(deskLine(basisOf(after, {}))).toMatchObject({ answered: 1, asked: before.asked });
  });

  it('has no target and no day where none is chosen', () => {
    expect(deskLine(basisOf(newCase('a'), {}))).toEqual({
      ...{ targets: [], answered: 0, asked: 0, overdue: 0 },
    });
  });
});
