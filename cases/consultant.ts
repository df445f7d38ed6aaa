import type { Answer, Answers, Asked } from '@/rules';
import { answerTo } from '@/rules';
import type { CaseFile, Moment } from './case-file';
import type { Consultant } from './consultant-record';
import { addressOf, answersWith, stamped } from './edit';

const consultantAddress = (asked: Asked): string => `consultant/${addressOf(asked)}`;
const noteAddress = (asked: Asked): string => `note/${addressOf(asked)}`;
export const decidesAddress = 'consultant';

/** The case with this answer of the consultant's; `undefined` leaves the client's alone. */
export const withConsultantAnswer = (
  file: CaseFile,
  asked: Asked,
  answer: Answer | undefined,
  now: Moment,
): CaseFile =>
  withConsultant(
    file,
    { answers: answersWith(file.consultant.answers, asked, answer) },
    consultantAddress(asked),
    now,
  );

/** The case with this note; an empty one is none. */
export function withNote(file: CaseFile, asked: Asked, text: string, now: Moment): CaseFile {
  const { [addressOf(asked)]: _before, ...others } = file.consultant.notes;
  const notes = text.trim() === '' ? others : { ...others, [addressOf(asked)]: text };
  return withConsultant(file, { notes }, noteAddress(asked), now);
}

export const withConsultantDeciding = (file: CaseFile, decides: boolean, now: Moment): CaseFile =>
  withConsultant(file, { decides }, decidesAddress, now);

/** The answers by which the case is judged. */
export function decidingAnswers({ answers, consultant }: Judged): Answers {
  if (!consultant.decides) return answers;
  const categories = Object.keys({ ...answers.category, ...consultant.answers.category });
  return {
    case: { ...answers.case, ...consultant.answers.case },
    category: Object.fromEntries(
      categories.map((category) => [
        category,
        { ...answers.category[category], ...consultant.answers.category[category] },
      ]),
    ),
  };
}

/** The consultant's own answer to a question; absent where there is none. */
export const consultantAnswerTo = (file: Judged, asked: Asked): Answer | undefined =>
  answerTo(file.consultant.answers, asked);

type Judged = Pick<CaseFile, 'answers' | 'consultant'>;

const withConsultant = (
  file: CaseFile,
  changes: Partial<Consultant>,
  address: string,
  now: Moment,
): CaseFile => stamped({ ...file, consultant: { ...file.consultant, ...changes } }, address, now);
