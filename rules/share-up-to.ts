import type { Check } from './check';
import { fromAnswer } from './check';
import { metOrNot } from './judgement';
import type { ShareQuestion } from './question';

/** A share of at most `most` percent. */
export const shareUpTo = (question: ShareQuestion, most: number): Check =>
  fromAnswer<number>(question, (have) =>
    metOrNot(have <= most, {
      code: have <= most ? 'share-within' : 'share-above',
      question: question.id,
      have,
      most,
    }),
  );
