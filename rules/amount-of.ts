import type { Check } from './check';
import { closableIn, fromAnswer } from './check';
import type { AmountQuestion } from './question';

/** A sum of money of at least `need` yuan. */
export const amountOf = (question: AmountQuestion, need: number): Check =>
  fromAnswer<number>(question, (have) => ({
    ...(have >= need ? { outcome: 'met' } : { outcome: 'unmet', ...closableIn(question) }),
    reason: {
      code: have >= need ? 'amount-enough' : 'amount-too-low',
      question: question.id,
      have,
      need,
    },
  }));
