import type { AnyQuestionWords, SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import type {
  Answer,
  Answers,
  Asked,
  EventAnswer,
  ExperienceAnswer,
  PartsAnswer,
  Question,
  Row,
  RowField,
  RowsAnswer,
  RowsQuestion,
  Section,
  ServiceAnswer,
} from '@/rules';
import { answerTo, isNotKnown, isOwnNotApplicable, isShown } from '@/rules';
import { rowName } from './row-names';

/** A question with its answer in words, as the review and the appendix show it. */
export interface AnswerLine {
  readonly question: string;
  readonly category?: string;
  /** One line, or one for each row of a list. */
  readonly answer: readonly string[];
}

export interface AnswerSection {
  readonly section: string;
  readonly lines: readonly AnswerLine[];
}

/** Every question on the way with its answer, section by section. */
export const answerSections = (
  journey: readonly Section[],
  answers: Answers,
  words: Words,
  schemeWords: SchemeWords,
): readonly AnswerSection[] =>
  journey.map(({ id, screens }) => ({
    section: wordFor(schemeWords.sections, id),
    lines: screens.flatMap(({ asked }) =>
      asked.map((one) => answerLine(one, answers, words, schemeWords)),
    ),
  }));

export function answerLine(
  asked: Asked,
  answers: Answers,
  words: Words,
  schemeWords: SchemeWords,
): AnswerLine {
  const { question, category } = asked;
  return {
    question: wordFor(schemeWords.questions, question.id).label,
    ...(category ? { category: wordFor(schemeWords.categories, category).short } : {}),
    answer: sayAnswer(question, answerTo(answers, asked), words, schemeWords),
  };
}

/** An answer in words. */
function sayAnswer(
  question: Question,
  answer: Answer | undefined,
  words: Words,
  schemeWords: SchemeWords,
): readonly string[] {
  const { ui } = words;
  if (answer === undefined) return [ui.report.notAnswered];
  if (isNotKnown(answer)) return [ui.check.dontKnow];
  if (isOwnNotApplicable(answer)) return [ui.check.doesNotApply];
  const own = wordFor(schemeWords.questions, question.id);
  switch (question.kind) {
    case 'choice':
      return [wordFor(own.options ?? {}, answer as string)];
    case 'parts':
      return sayParts(question.parts, answer as PartsAnswer, own, words);
    case 'date':
      return [words.dates.date(answer as string)];
    case 'count':
      return [`${answer as number}`];
    case 'amount':
      return [words.money.yuan(answer as number)];
    case 'share':
      return [`${answer as number}%`];
    case 'event':
      return [sayEvent(answer as EventAnswer, words)];
    case 'experience':
      return [sayExperience(answer as ExperienceAnswer, words)];
    case 'service':
      return [sayService(answer as ServiceAnswer, words)];
    case 'rows':
      return sayRows(question, answer as RowsAnswer, own.fields ?? {}, words);
  }
}

function sayParts(
  parts: readonly string[],
  answer: PartsAnswer,
  { parts: names = {}, picks }: AnyQuestionWords,
  { ui, list }: Words,
): readonly string[] {
  if (answer === 'all') return [picks?.all ?? ui.check.partsAll];
  if (answer === 'none') return [picks?.none ?? ui.check.partsNone];
  const named = (wanted: boolean | undefined) =>
    list(parts.filter((part) => answer[part] === wanted).map((part) => wordFor(names, part)));
  const line = (label: string, text: string) =>
    text ? [`${label}${ui.product.colon}${text}`] : [];
  return [
    ...line(ui.check.yes, named(true)),
    ...line(ui.check.no, named(false)),
    ...line(ui.check.dontKnow, named(undefined)),
  ];
}

const sayExperience = (answer: ExperienceAnswer, { ui, dates }: Words): string =>
  'since' in answer
    ? `${ui.check.sinceDate}${ui.product.colon}${dates.date(answer.since)}`
    : `${ui.check.monthsInTotal}${ui.product.colon}${String(answer.months)}`;

const sayEvent = (answer: EventAnswer, { ui, dates }: Words): string =>
  answer === 'never'
    ? ui.check.event.never
    : `${ui.check.event.on}${ui.product.colon}${dates.date(answer.on)}`;

const sayService = (answer: ServiceAnswer, { ui, dates }: Words): string =>
  typeof answer === 'string'
    ? ui.check.service[answer]
    : `${ui.check.service.since}${ui.product.colon}${dates.date(answer.since)}`;

type FieldNames = Readonly<
  Record<string, { readonly label: string; readonly options?: Readonly<Record<string, string>> }>
>;

function sayRows(
  question: RowsQuestion,
  answer: RowsAnswer,
  fields: FieldNames,
  words: Words,
): readonly string[] {
  const state = words.ui.check.rows[answer.list];
  const rows = answer.list === 'none' ? [] : answer.rows;
  return [state, ...rows.map((row, index) => sayRow(question, row, index, fields, words))];
}

/** A row on one line: its name, then each field that is known. */
export function sayRow(
  question: RowsQuestion,
  row: Row,
  index: number,
  fields: FieldNames,
  words: Words,
): string {
  const colon = words.ui.product.colon;
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const value = row[name];
    const spec = question.fields[name];
    if (value === undefined || name === 'name' || name === 'number') return [];
    if (!spec || !isShown(spec, row)) return [];
    // A label that asks needs no colon before its answer.
    const asks = /[?？]$/.test(field.label);
    return [`${field.label}${asks ? ' ' : colon}${sayField(value, spec, field.options, words)}`];
  });
  return `${rowName(words, row, index)}${colon}${words.list(known)}`;
}

/** What one field of a row says. */
export function sayField(
  value: string | number | boolean,
  { kind }: RowField,
  options: Readonly<Record<string, string>> | undefined,
  { ui, dates, money }: Words,
): string {
  if (typeof value === 'boolean') return value ? ui.check.yes : ui.check.no;
  if (typeof value === 'number') return money.yuan(value);
  if (options) return wordFor(options, value);
  return kind === 'date' ? dates.date(value) : value;
}
