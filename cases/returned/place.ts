import type { Answer, Answers, Row } from '@/rules';
import { actionAddress } from '../action';
import type { CaseFile, Header } from '../case-file';
import { decidesAddress } from '../consultant';
import { asRows, evidenceAddress, rowAddress } from '../edit';

/** A question by its id, and the category in which it is asked. */
export interface QuestionPlace {
  readonly question: string;
  readonly category?: string;
}

/** One thing of a case that two copies may say differently, and that is chosen by itself. */
export type Place =
  | { readonly part: 'header'; readonly field: keyof Header }
  | { readonly part: 'targets' | 'reading' }
  | (QuestionPlace & { readonly part: 'answer' | 'list' })
  | (QuestionPlace & { readonly part: 'row'; readonly rowId: string })
  | { readonly part: 'evidence' | 'action'; readonly id: string }
  | ConsultantPlace;

/** One thing that a consultant keeps for himself. */
export type ConsultantPlace =
  | (QuestionPlace & { readonly part: 'consultant' })
  | { readonly part: 'note'; readonly id: string }
  | { readonly part: 'decides' };

/** Where a place stands in the file's list of changes; the fields of the header share one address. */
export function stampAddress(place: Place): string {
  switch (place.part) {
    case 'header':
    case 'targets':
    case 'reading':
      return place.part;
    case 'answer':
    case 'list':
      return questionAddress(place);
    case 'row':
      return rowAddress(place.rowId);
    case 'evidence':
      return evidenceAddress(place.id);
    case 'action':
      return actionAddress(place.id);
    case 'consultant':
      return `consultant/${questionAddress(place)}`;
    case 'note':
      return `note/${place.id}`;
    case 'decides':
      return decidesAddress;
  }
}

/** What tells a place apart from every other one of the case. */
export function placeKey(place: Place): string {
  if (place.part === 'header') return `header/${place.field}`;
  if (place.part === 'row') return `${questionAddress(place)} ${rowAddress(place.rowId)}`;
  return place.part === 'list' ? `list/${questionAddress(place)}` : stampAddress(place);
}

/** What a copy of the case says at a place; `undefined` where it says nothing. */
export function valueAt(file: CaseFile, place: Place): unknown {
  switch (place.part) {
    case 'header':
      return file.header[place.field];
    case 'targets':
      // They are a set: in which order they were chosen says nothing.
      return [...file.targets].sort();
    case 'reading':
      return file.reading;
    case 'answer':
      return answerAt(file.answers, place);
    case 'list':
      return asRows(answerAt(file.answers, place))?.list;
    case 'row':
      return rowAt(file.answers, place, place.rowId);
    case 'evidence':
      return file.evidence[place.id];
    case 'action':
      return file.actions[place.id];
    case 'consultant':
      return answerAt(file.consultant.answers, place);
    case 'note':
      return file.consultant.notes[place.id];
    case 'decides':
      return file.consultant.decides;
  }
}

export const answerAt = (
  answers: Answers,
  { question, category }: QuestionPlace,
): Answer | undefined => sheetAt(answers, category)[question];

export const rowAt = (answers: Answers, place: QuestionPlace, rowId: string): Row | undefined =>
  asRows(answerAt(answers, place))?.rows.find((row) => row.rowId === rowId);

export const sheetAt = (
  answers: Answers,
  category: string | undefined,
): Readonly<Record<string, Answer>> =>
  (category === undefined ? answers.case : answers.category[category]) ?? {};

const questionAddress = ({ question, category }: QuestionPlace): string =>
  category === undefined ? question : `${question}@${category}`;
