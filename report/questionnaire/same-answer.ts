import { isSameAnswer } from '@/cases';
import type { Answer, PartsAnswer, Question } from '@/rules';
import { isNotKnown, isOwnNotApplicable } from '@/rules';

/** How an answer that was read stands to the one in the case. */
export type Compared =
  | { readonly status: 'same' }
  /** `answer` is what the case would say: of parts, those answered before are kept. */
  | { readonly status: 'taken' | 'differs'; readonly answer: Answer };

/**
 * "Don't know" and nothing at all are no confirmed answers: whatever is said instead is taken. Parts
 * that were not answered may be added; everything else that is not the same differs.
 */
export function compared(question: Question, given: Answer, current: Answer | undefined): Compared {
  if (isSameAnswer(given, current)) return { status: 'same' };
  if (current === undefined || isNotKnown(current)) return { status: 'taken', answer: given };
  return question.kind === 'parts' && isValue(given) && isValue(current)
    ? comparedParts(question.parts, given as PartsAnswer, current as PartsAnswer)
    : { status: 'differs', answer: given };
}

const isValue = (answer: Answer): boolean => !isNotKnown(answer) && !isOwnNotApplicable(answer);

function comparedParts(
  parts: readonly string[],
  given: PartsAnswer,
  current: PartsAnswer,
): Compared {
  const [theirs, ours] = [partByPart(parts, given), partByPart(parts, current)];
  const added = parts.filter((part) => theirs[part] !== undefined && ours[part] === undefined);
  const isDenied = parts.some(
    (part) => theirs[part] !== undefined && ours[part] !== undefined && theirs[part] !== ours[part],
  );
  const answer = typeof given === 'string' ? given : withoutUnsaid({ ...ours, ...theirs });
  if (isDenied) return { status: 'differs', answer };
  return added.length > 0 ? { status: 'taken', answer } : { status: 'same' };
}

type Parts = Readonly<Record<string, boolean | undefined>>;

const partByPart = (parts: readonly string[], answer: PartsAnswer): Parts =>
  typeof answer === 'string'
    ? Object.fromEntries(parts.map((part) => [part, answer === 'all']))
    : answer;

const withoutUnsaid = (parts: Parts): PartsAnswer =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, said]) => (said === undefined ? [] : [[part, said]])),
  );
