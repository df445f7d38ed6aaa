import type { CaseFile } from '@/cases';
import { asRows, partsOfAddress } from '@/cases';
import type { Place } from '@/cases/returned';
import { wordFor } from '@/content';
import type { Answers, Asked, RowsQuestion } from '@/rules';
import { answerTo, questionsOf } from '@/rules';
import { answerLine, sayRow } from './answer-lines';
import { rowName } from './row-names';
import type { Differing, SaidPlace } from './differing';
import { wordIn } from './said-records';
import type { SpokenScheme } from './spoken-scheme';

type AnswerPlace = Extract<Place, { part: 'answer' | 'list' | 'row' | 'consultant' | 'note' }>;

/** An answer, a row or the state of a list, the consultant's own answer or his note. */
export function asAnswer(place: AnswerPlace, differing: Differing): SaidPlace {
  const { id, category } =
    place.part === 'note'
      ? partsOfAddress(place.id)
      : { id: place.question, category: place.category };
  const found = questionIn(id, differing.schemes);
  const { say } = differing;
  if (place.part === 'note') {
    const lines = ({ consultant }: CaseFile) => textOf(consultant.notes[place.id]);
    return { title: titled(say.note, id, category, differing), lines };
  }
  const before = place.part === 'consultant' ? say.judgement : undefined;
  const title = titled(before, id, category, differing);
  if (!found) return { title, lines: () => [] };
  const asked: Asked = { question: found.question, ...(category ? { category } : {}) };
  if (place.part === 'row') return asRow(place.rowId, asked, found.of, { title, differing });
  if (place.part === 'list')
    return { title: `${title} · ${say.list}`, lines: stateIn(asked, differing) };
  const answersOf = ({ answers, consultant }: CaseFile): Answers =>
    place.part === 'consultant' ? consultant.answers : answers;
  const lines = (file: CaseFile) =>
    answerLine(asked, answersOf(file), differing.words, found.of.schemeWords).answer;
  return { title, lines };
}

const textOf = (text: string | undefined): readonly string[] => (text ? text.split('\n') : []);

function titled(
  before: string | undefined,
  id: string,
  category: string | undefined,
  { schemes }: Differing,
): string {
  const label = wordIn(schemes, ({ schemeWords }) => schemeWords.questions[id]?.label);
  const short = wordIn(schemes, ({ schemeWords }) => schemeWords.categories[category ?? '']?.short);
  return [before, short, label ?? id].filter(Boolean).join(' · ');
}

const stateIn =
  (asked: Asked, { words: { ui } }: Differing) =>
  ({ answers }: CaseFile): readonly string[] => {
    const list = asRows(answerTo(answers, asked))?.list;
    return [list === undefined ? ui.report.notAnswered : ui.check.rows[list]];
  };

/** A row is named as the copy names it that has it. */
function asRow(
  rowId: string,
  asked: Asked,
  of: SpokenScheme,
  { title, differing }: { readonly title: string; readonly differing: Differing },
): SaidPlace {
  const { ours, theirs, words } = differing;
  const { fields = {} } = wordFor(of.schemeWords.questions, asked.question.id);
  const rowIn = ({ answers }: CaseFile) => {
    const rows = asRows(answerTo(answers, asked))?.rows ?? [];
    const index = rows.findIndex((row) => row.rowId === rowId);
    const row = rows[index];
    return row && { row, index };
  };
  const named = rowIn(ours) ?? rowIn(theirs);
  const name = named ? rowName(words, named.row, named.index) : rowId;
  return {
    title: `${title} · ${name}`,
    lines: (file) => {
      const one = rowIn(file);
      const question = asked.question as RowsQuestion;
      return one ? [sayRow(question, one.row, one.index, fields, words)] : [];
    },
  };
}

function questionIn(id: string, schemes: readonly SpokenScheme[]) {
  for (const of of schemes) {
    const question = questionsOf(of.scheme).find((one) => one.id === id);
    if (question) return { question, of };
  }
  return undefined;
}
