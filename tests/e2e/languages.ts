import type { Locale, SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';

/** One of the two languages as the tests speak it. */
export interface Spoken {
  readonly locale: Locale;
  readonly words: Words;
  readonly ccrc: SchemeWords;
}

const inChinese: Spoken = { locale: 'zh-CN', words: chinese, ccrc: ccrcInChinese };
const inEnglish: Spoken = { locale: 'en', words: english, ccrc: ccrcInEnglish };

export const languages: readonly Spoken[] = [inChinese, inEnglish];
export const spokenIn = (locale: Locale): Spoken => (locale === 'en' ? inEnglish : inChinese);

/** What a question is called. */
export const labelOf = ({ ccrc }: Spoken, question: string): string =>
  wordFor(ccrc.questions, question).label;

/** What a field of a row is called. */
export const fieldLabel = ({ ccrc }: Spoken, question: string, field: string): string =>
  wordFor(wordFor(ccrc.questions, question).fields ?? {}, field).label;

/** What an option of a question, or of a field of its rows, is called. */
export function optionLabel(
  { ccrc }: Spoken,
  question: string,
  option: string,
  field?: string,
): string {
  const own = wordFor(ccrc.questions, question);
  const options = field === undefined ? own.options : wordFor(own.fields ?? {}, field).options;
  return wordFor(options ?? {}, option);
}

/** What a requirement is called. */
export const titleOf = ({ ccrc }: Spoken, requirement: string): string =>
  wordFor(ccrc.requirements, requirement).title;
