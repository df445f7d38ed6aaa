import type { Check } from './check';
import { fromAnswer } from './check';
import { metOrNot } from './judgement';
import type { AmountQuestion } from './question';

/** A sum of money of at least `need` yuan. */
export const amountOf = (question: AmountQuestion, need: number): Check =>
  fromAnswer<number>(question, (have) =>
    metOrNot(
      have >= need,
      {
        code: have >= need ? 'amount-enough' : 'amount-too-low',
        question: question.id,
        have,
        need,
      },
      question.countsOverTime,
    ),
  );
