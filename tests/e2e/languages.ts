import type { AnyQuestionWords, Locale, SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import type { Verdict } from '@/rules';

export const schemeIds = ['ccrc', 'secrecy'] as const;
export type SchemeId = (typeof schemeIds)[number];

/** One of the two languages as the tests speak it. */
export interface Spoken extends Readonly<Record<SchemeId, SchemeWords>> {
  readonly locale: Locale;
  readonly words: Words;
}

const inChinese: Spoken = {
  locale: 'zh-CN',
  words: chinese,
  ccrc: ccrcInChinese,
  secrecy: secrecyInChinese,
};
const inEnglish: Spoken = {
  locale: 'en',
  words: english,
  ccrc: ccrcInEnglish,
  secrecy: secrecyInEnglish,
};

export const languages: readonly Spoken[] = [inChinese, inEnglish];
export const spokenIn = (locale: Locale): Spoken => (locale === 'en' ? inEnglish : inChinese);

/** The words of a question, of whichever scheme it is. */
export const questionIn = ({ ccrc, secrecy }: Spoken, question: string): AnyQuestionWords =>
  wordFor(question.startsWith('secrecy/') ? secrecy.questions : ccrc.questions, question);

/** The words of the scheme that an id of a requirement or a target begins with. */
export const schemeIn = (spoken: Spoken, id: string): SchemeWords =>
  id.startsWith('secrecy/') ? spoken.secrecy : spoken.ccrc;

/** What a question is called. */
export const labelOf = (spoken: Spoken, question: string): string =>
  questionIn(spoken, question).label;

/** What a field of a row is called. */
export const fieldLabel = (spoken: Spoken, question: string, field: string): string =>
  wordFor(questionIn(spoken, question).fields ?? {}, field).label;

/** What an option of a question, or of a field of its rows, is called. */
export function optionLabel(
  spoken: Spoken,
  question: string,
  option: string,
  field?: string,
): string {
  const own = questionIn(spoken, question);
  const options = field === undefined ? own.options : wordFor(own.fields ?? {}, field).options;
  return wordFor(options ?? {}, option);
}

/** What a requirement is called. */
export const titleOf = (spoken: Spoken, requirement: string): string =>
  wordFor(schemeIn(spoken, requirement).requirements, requirement).title;

/** How a verdict is said of a scheme. */
export const verdictIn = (spoken: Spoken, verdict: Verdict, scheme: SchemeId = 'ccrc'): string =>
  spoken.words.verdicts(spoken[scheme].authority)[verdict];
