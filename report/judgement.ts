import type { Judged } from '@/cases';
import { addressOf, entriesIn, overruled } from '@/cases';
import type { Words } from '@/content';
import type { Asked } from '@/rules';
import { answerLine } from './answer-lines';
import type { SpokenScheme } from './spoken-scheme';

/** A question on which the consultant has something to say, with both answers in words. */
export interface JudgementLine {
  readonly address: string;
  /** Absent where these schemes have no such question any more. */
  readonly asked?: Asked;
  readonly category?: string;
  readonly question: string;
  /** What each says that the other does not; all of it, where that would be nothing on both sides. */
  readonly client: readonly string[];
  readonly consultant: readonly string[];
  readonly note?: string;
}

/** What the consultant thinks of a case: for the consultant alone. */
export interface Judgement {
  /** In the order of the wizard. */
  readonly disagreements: readonly JudgementLine[];
  /** The notes on all other questions. */
  readonly notes: readonly JudgementLine[];
  /** How many of the consultant's answers say the same as the client's. */
  readonly agreed: number;
}

/** @param schemes whose questions are known; of any other a line bears the address of its question */
export function judgementOf(
  file: Judged,
  schemes: readonly SpokenScheme[],
  words: Words,
): Judgement {
  const { notes, answers } = file.consultant;
  const known = knownQuestions(schemes);
  const order = [...known.keys()];
  const inOrder = (addresses: readonly string[]) => [
    ...order.filter((address) => addresses.includes(address)),
    ...addresses.filter((address) => !known.has(address)),
  ];
  const line = (address: string) => lineOf(address, file, known.get(address), words);
  const disputed = overruled(file);
  return {
    disagreements: inOrder(disputed).map(line),
    notes: inOrder(Object.keys(notes).filter((address) => !disputed.includes(address))).map(line),
    agreed: entriesIn(answers).size - disputed.length,
  };
}

interface Known {
  readonly asked: Asked;
  readonly of: SpokenScheme;
}

/** Every question of these schemes by its address; one that several ask is the first one's. */
function knownQuestions(schemes: readonly SpokenScheme[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const of of schemes)
    for (const asked of askedBy(of)) {
      const address = addressOf(asked);
      if (!known.has(address)) known.set(address, { asked, of });
    }
  return known;
}

const askedBy = ({ scheme: { sections, categories } }: SpokenScheme): readonly Asked[] =>
  sections
    .flatMap(({ screens }) => screens.flatMap(({ questions }) => questions))
    .flatMap((question): readonly Asked[] =>
      question.per === 'case'
        ? [{ question }]
        : categories.map((category) => ({ question, category })),
    );

function lineOf(
  address: string,
  { answers, consultant }: Judged,
  known: Known | undefined,
  words: Words,
): JudgementLine {
  const note = consultant.notes[address];
  const noted = note === undefined ? {} : { note };
  if (!known) return { address, question: address, client: [], consultant: [], ...noted };
  const { asked, of } = known;
  const { question, category, answer } = answerLine(asked, answers, words, of.schemeWords);
  const own = answerLine(asked, consultant.answers, words, of.schemeWords).answer;
  const [client, judged] = [without(answer, own), without(own, answer)];
  const isTold = client.length + judged.length > 0;
  return {
    ...{ address, asked, question },
    ...(category === undefined ? {} : { category }),
    client: isTold ? client : answer,
    consultant: isTold ? judged : own,
    ...noted,
  };
}

const without = (lines: readonly string[], others: readonly string[]): readonly string[] =>
  lines.filter((line) => !others.includes(line));
