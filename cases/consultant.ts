import type { Answer, Asked } from '@/rules';
import { answerTo } from '@/rules';
import type { CaseFile, Moment } from './case-file';
import { isSameAnswer } from './compare';
import type { Consultant } from './consultant-record';
import type { Judged } from './deciding-answers';
import { addressOf, answersWith, stamped } from './edit';
import { entriesIn } from './entries';

/** Where a consultant's answer stands in the file's list of changes; a list has no marks for its rows. */
export const consultantAddress = (asked: Asked): string => `consultant/${addressOf(asked)}`;
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

/** The case with the consultant's answer as another copy has it, its mark too: as if it was never changed. */
export function withConsultantAnswerFrom(source: CaseFile, file: CaseFile, asked: Asked): CaseFile {
  const address = consultantAddress(asked);
  const changed = withConsultantAnswer(file, asked, consultantAnswerTo(source, asked), '');
  const { [address]: _mark, ...marks } = file.changed;
  const before = source.changed[address];
  return { ...changed, changed: before === undefined ? marks : { ...marks, [address]: before } };
}

/** The case with this note; an empty one is none. */
export function withNote(file: CaseFile, asked: Asked, text: string, now: Moment): CaseFile {
  const { [addressOf(asked)]: _before, ...others } = file.consultant.notes;
  const notes = text.trim() === '' ? others : { ...others, [addressOf(asked)]: text };
  return withConsultant(file, { notes }, noteAddress(asked), now);
}

/**
 * The case judged by the consultant's answers from now on, or no longer. The outcomes of the last
 * assessment were those of the other answers: rules that change are not to be blamed for the difference.
 */
export function withConsultantDeciding(file: CaseFile, decides: boolean, now: Moment): CaseFile {
  const { assessed: _of, ...others } = file;
  return withConsultant(others, { decides }, decidesAddress, now);
}

/** The consultant's own answer to a question; absent where there is none. */
export const consultantAnswerTo = (file: Judged, asked: Asked): Answer | undefined =>
  answerTo(file.consultant.answers, asked);

/** Whether there is anything of the consultant's in the case. */
export const hasJudgement = ({ consultant: { answers, notes, decides } }: Judged): boolean =>
  decides || Object.keys(notes).length > 0 || entriesIn(answers).size > 0;

/** The addresses of the questions that the consultant answers otherwise than the client. */
export const overruled = ({ answers, consultant }: Judged): readonly string[] => {
  const client = entriesIn(answers);
  return [...entriesIn(consultant.answers)].flatMap(([address, own]) =>
    isSameAnswer(own, client.get(address)) ? [] : [address],
  );
};

const withConsultant = (
  file: CaseFile,
  changes: Partial<Consultant>,
  address: string,
  now: Moment,
): CaseFile => stamped({ ...file, consultant: { ...file.consultant, ...changes } }, address, now);
