import type { CaseFile } from '@/cases';
import { addressOf, doesNotApplyPick, dontKnowPick, listOf } from '@/cases';
import type { Asked, RowsAnswer } from '@/rules';
import { answerTo, isNotKnown } from '@/rules';
import type { CellProblem } from '@/content/types/questionnaire-words';
import type { ChangeLine, ListChange } from './change-line';
import type { ImportLine, ListLine, RefusedLine } from './import-line';
import { refusedLine } from './import-line';
import type { Askable } from './read-context';
import { rowChanges } from './row-changes';

/** All that a questionnaire says of one list: its rows as they stand to the case, then its state. */
export function listChanges(
  { asked, scheme }: Askable,
  lines: readonly ImportLine[],
  file: CaseFile,
): readonly ChangeLine[] {
  const { question } = asked;
  if (question.kind !== 'rows') return [];
  const rows = rowChanges({
    ...{ file, asked, scheme, question },
    lines: lines.filter((line) => line.kind === 'row'),
    refusedIds: new Set(
      lines.flatMap((line) =>
        line.kind === 'refused' && line.rowId !== undefined ? line.rowId : [],
      ),
    ),
  });
  const refused = lines.filter((line) => line.kind === 'refused');
  return [
    ...rows,
    ...refused.map((line): ChangeLine => ({ ...line, status: 'refused' })),
    ...lines
      .filter((line) => line.kind === 'list')
      .map((line) => stateChange(line, { rows, refused, file, asked })),
  ];
}

interface StateBasis {
  readonly rows: readonly ChangeLine[];
  readonly refused: readonly RefusedLine[];
  readonly file: CaseFile;
  readonly asked: Asked;
}

/** Whether a list is complete is taken only where its rows are as the sheet has them. */
function stateChange(line: ListLine, { rows, refused, file, asked }: StateBasis): ChangeLine {
  const given = rows.filter(({ kind }) => kind === 'row');
  const hasRows = given.length > 0 || refused.length > 0;
  const kept = listOf(file, asked).rows.length > 0;
  const state = stateIn(line, kept);
  if (hasRows && state !== 'open' && state !== 'complete')
    return refusedState(line, { code: 'contradiction' });
  if (state === 'complete' && refused.length > 0)
    return refusedState(line, { code: 'rows-refused' });
  const own = answerTo(file.answers, asked);
  const change = (status: ListChange['status']): ListChange => ({
    ...{ kind: 'list', status, address: addressOf(asked), asked, answer: state },
    ...{ place: line.place, remark: line.remark },
  });
  if (
    own !== undefined &&
    textOf(state) === (isNotKnown(own) ? dontKnowPick : listOf(file, asked).list)
  )
    return change('same');
  const isOpen = own === undefined || isNotKnown(own) || listOf(file, asked).list === 'open';
  const isAsSeen = rows.every(({ status }) => status === 'taken' || status === 'same');
  const isSafe = state === 'open' || (state === 'complete' ? isAsSeen : !kept);
  return change(isOpen && isSafe ? 'taken' : 'differs');
}

/** Of a list that has rows, "don't know" says no more than that it is open: no row is lost by it. */
function stateIn({ state }: ListLine, kept: boolean): ListChange['answer'] {
  if (state === dontKnowPick) return kept ? 'open' : { unknown: true };
  if (state === doesNotApplyPick) return kept ? 'open' : { notApplicable: true };
  return state as RowsAnswer['list'];
}

const textOf = (state: ListChange['answer']): string => {
  if (typeof state === 'string') return state;
  return isNotKnown(state) ? dontKnowPick : doesNotApplyPick;
};

const refusedState = (line: ListLine, problem: CellProblem): ChangeLine => ({
  ...refusedLine(
    { place: line.place, text: line.said, problem },
    { asked: line.asked, remark: line.remark },
  ),
  status: 'refused',
});
