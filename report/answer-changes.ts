import type { CaseFile } from '@/cases';
import { answeredDifferently } from '@/cases';
import type { Words } from '@/content';
import type { Answers, Asked, Day } from '@/rules';
import { askedIn, journeys } from '@/rules';
import { answerLine } from './answer-lines';
import type { SpokenScheme } from './spoken-scheme';

/** A question that two copies of a case answer differently, with both answers in words. */
export interface AnswerChange {
  readonly asked: Asked;
  readonly of: SpokenScheme;
  readonly category?: string;
  readonly question: string;
  /** The lines of each answer that the other one does not have. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Copies {
  readonly file: Pick<CaseFile, 'targets'>;
  readonly before: Answers;
  readonly after: Answers;
  readonly schemes: readonly SpokenScheme[];
  readonly words: Words;
  readonly asOf: Day;
}

/** What is answered differently, among all that either copy is asked for its targets. */
export function answerChanges(copies: Copies): readonly AnswerChange[] {
  const { before, after, schemes, words } = copies;
  return schemes.flatMap((of, index) =>
    answeredDifferently(askedOf(index, copies), before, after).map((asked): AnswerChange => {
      const [then, now] = [before, after].map((answers) =>
        answerLine(asked, answers, words, of.schemeWords),
      );
      const { question = '', category } = now ?? {};
      return {
        ...{ asked, of, question },
        ...(category === undefined ? {} : { category }),
        before: without(then?.answer, now?.answer),
        after: without(now?.answer, then?.answer),
      };
    }),
  );
}

/** Every question of one scheme on the way through either copy, once. */
function askedOf(index: number, { file, before, after, schemes, asOf }: Copies): readonly Asked[] {
  const rules = schemes.map(({ scheme }) => scheme);
  const all = [after, before].flatMap((answers) =>
    askedIn(journeys(rules, file.targets, answers, asOf)[index]?.sections ?? []),
  );
  return [...new Map(all.map((one) => [`${one.question.id}@${one.category ?? ''}`, one])).values()];
}

const without = (
  lines: readonly string[] = [],
  others: readonly string[] = [],
): readonly string[] => lines.filter((line) => !others.includes(line));
