import type { CaseFile, Moment } from '@/cases';
import { addressOf, withAnswer, withListState, withRow } from '@/cases';
import type { Scheme } from '@/rules';
import { answerTo } from '@/rules';
import type { AnswerChange, ChangeLine } from './change-line';
import type { AnswerLine } from './import-line';
import { listChanges } from './list-changes';
import { askable } from './read-context';
import type { Questionnaire } from './read-questionnaire';
import { compared } from './same-answer';

/**
 * Every line of the questionnaire as it stands to the case, and the rows that only the case has.
 * Answers that the case has not are taken; what differs from one that it has is for the user.
 *
 * @param schemes all schemes that the questionnaire was read with
 */
export function questionnaireChanges(
  read: Questionnaire,
  file: CaseFile,
  schemes: readonly Scheme[],
): readonly ChangeLine[] {
  const known = askable(schemes);
  const lists = new Set(
    read.lists.filter((address) => known.get(address)?.asked.question.kind === 'rows'),
  );
  const listOfLine = (line: Questionnaire['lines'][number]) =>
    line.asked && lists.has(addressOf(line.asked)) ? addressOf(line.asked) : undefined;
  const plain = read.lines.filter((line) => listOfLine(line) === undefined);
  return [
    ...plain.flatMap((line): readonly ChangeLine[] => {
      if (line.kind === 'refused') return [{ ...line, status: 'refused' }];
      return line.kind === 'answer' ? [answerChange(line, file)] : [];
    }),
    ...[...lists].flatMap((address) => {
      const of = known.get(address);
      const lines = read.lines.filter((line) => listOfLine(line) === address);
      return of ? listChanges(of, lines, file) : [];
    }),
  ];
}

function answerChange({ asked, answer, place, remark }: AnswerLine, file: CaseFile): AnswerChange {
  const found = compared(asked.question, answer, answerTo(file.answers, asked));
  return {
    ...{ kind: 'answer', address: addressOf(asked), asked, place, remark },
    ...{ answer, ...found },
  };
}

/**
 * The case with all that is new to it, and with those changes of what it had that the user chose.
 *
 * @param chosen addresses of changes that differ from the case
 */
export function withTaken(
  file: CaseFile,
  changes: readonly ChangeLine[],
  chosen: ReadonlySet<string>,
  now: Moment,
): CaseFile {
  return changes.reduce(
    (changed, line) =>
      line.status === 'taken' || (line.status === 'differs' && chosen.has(line.address))
        ? withChange(changed, line, now)
        : changed,
    file,
  );
}

function withChange(file: CaseFile, line: ChangeLine, now: Moment): CaseFile {
  switch (line.kind) {
    case 'answer':
      return withAnswer(file, line.asked, line.answer, now);
    case 'row':
      return withRow(file, line.asked, line.row, now);
    case 'list':
      return typeof line.answer === 'string'
        ? withListState(file, line.asked, line.answer, now)
        : withAnswer(file, line.asked, line.answer, now);
    case 'missing':
    case 'refused':
      return file;
  }
}
