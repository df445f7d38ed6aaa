import { wordFor } from '@/content';
import type { LineStatus, QuestionnaireWords } from '@/content/types/questionnaire-words';
import type { Words } from '@/content';
import type { Answer, Answers, Asked, Row } from '@/rules';
import { isNotKnown } from '@/rules';
import { answerLine, sayRow } from '../answer-lines';
import type { ChangeLine, ListChange } from './change-line';
import type { Language } from './picks';
import { sayRefusal } from './say-problem';
import type { Place } from './sheet-lines';

/** A line of a questionnaire in words, as the report of an import shows it. */
export interface SaidChange {
  readonly status: LineStatus;
  /** Absent where the case alone has it. */
  readonly place?: Place;
  readonly question?: string;
  readonly category?: string;
  /** What the workbook says. */
  readonly given: readonly string[];
  /** What the case says; empty where it says nothing, or the same. */
  readonly current: readonly string[];
  /** Why it was refused. */
  readonly why?: string;
  readonly remark: string;
}

/** @param answers those of the case */
export function sayChange(
  line: ChangeLine,
  answers: Answers,
  language: Language,
  own: QuestionnaireWords,
): SaidChange {
  const head = line.asked ? questionIn(line.asked, answers, language) : {};
  switch (line.kind) {
    case 'refused': {
      const { refusal, place, remark, status } = line;
      const why = sayRefusal(refusal, language.words, own);
      return { ...head, status, place, given: [refusal.text], current: [], why, remark };
    }
    case 'missing': {
      const current = rowIn(line.asked, line.row, language);
      return { ...head, status: 'missing', given: [], current, remark: '' };
    }
    default: {
      const { status, place, remark } = line;
      const current = status === 'differs' ? currentOf(line, answers, language) : [];
      return { ...head, status, place, given: givenIn(line, language), current, remark };
    }
  }
}

type Standing = Exclude<ChangeLine, { readonly kind: 'refused' | 'missing' }>;

function givenIn(line: Standing, language: Language): readonly string[] {
  switch (line.kind) {
    case 'answer':
      return sayAnswer(line.asked, line.answer, language);
    case 'row':
      return rowIn(line.asked, line.row, language);
    case 'list':
      return [sayState(line.answer, language.words)];
  }
}

function currentOf(line: Standing, answers: Answers, language: Language): readonly string[] {
  if (line.kind !== 'row') return questionIn(line.asked, answers, language).answer;
  return line.current ? rowIn(line.asked, line.current, language) : [];
}

const sayAnswer = (asked: Asked, answer: Answer, language: Language): readonly string[] => {
  const { question, category } = asked;
  const alone = { [question.id]: answer };
  const answers =
    category === undefined
      ? { case: alone, category: {} }
      : { case: {}, category: { [category]: alone } };
  return questionIn(asked, answers, language).answer;
};

function sayState(state: ListChange['answer'], { ui: { check } }: Words): string {
  if (typeof state === 'string') return check.rows[state];
  return isNotKnown(state) ? check.dontKnow : check.doesNotApply;
}

/** The question, its category and what is answered to it. */
const questionIn = (asked: Asked, answers: Answers, { words, schemes }: Language) =>
  answerLine(asked, answers, words, wordsFor(asked, schemes));

function rowIn(asked: Asked, row: Row, { words, schemes }: Language): readonly string[] {
  const { question } = asked;
  if (question.kind !== 'rows') return [];
  const fields = wordFor(wordsFor(asked, schemes).questions, question.id).fields ?? {};
  return [sayRow(question, row, 0, fields, words)];
}

/** @throws where no scheme has words for the question: it was read with one that has */
function wordsFor({ question }: Asked, schemes: Language['schemes']) {
  const of = schemes.find(({ schemeWords }) => Object.hasOwn(schemeWords.questions, question.id));
  if (!of) throw new Error(`no scheme asks ${question.id}`);
  return of.schemeWords;
}
