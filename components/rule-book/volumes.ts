import type { Locale, SchemeWords, Words } from '@/content';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import type { RuleBookWords } from '@/content/types/rule-book-words';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import type { Requirement, Scheme } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { ruleBookWordsIn } from './words-in';
import { inSite } from '../ui/in-site';

/** One scheme's part of the rule book, in one language. */
export interface Volume {
  readonly locale: Locale;
  readonly words: Words;
  readonly bookWords: RuleBookWords;
  readonly scheme: Scheme;
  readonly schemeWords: SchemeWords;
}

/** The requirements of one area. */
export interface Chapter {
  readonly area: string;
  readonly requirements: readonly Requirement[];
}

interface InBook {
  readonly scheme: Scheme;
  readonly words: Readonly<Record<Locale, SchemeWords>>;
}

/** The schemes of the rule book; a new one is a line. */
const inBook: readonly [InBook, ...InBook[]] = [
  { scheme: ccrc, words: { 'zh-CN': ccrcInChinese, en: ccrcInEnglish } },
  { scheme: secrecy, words: { 'zh-CN': secrecyInChinese, en: secrecyInEnglish } },
];

export const schemesInBook: readonly Scheme[] = inBook.map(({ scheme }) => scheme);

/** The whole rule book in one language. */
export function volumesIn(locale: Locale, words: Words): readonly [Volume, ...Volume[]] {
  const [first, ...rest] = inBook;
  const volume = (one: InBook): Volume => ({
    locale,
    words,
    bookWords: ruleBookWordsIn(locale),
    scheme: one.scheme,
    schemeWords: one.words[locale],
  });
  return [volume(first), ...rest.map(volume)];
}

/** One scheme's part of it. */
export function volumeIn(locale: Locale, words: Words, schemeId: string): Volume {
  const volume = volumesIn(locale, words).find(({ scheme }) => scheme.id === schemeId);
  if (volume === undefined) throw new Error(`no such scheme: ${schemeId}`);
  return volume;
}

/** The areas of a scheme in the order of its norm. */
export const chaptersOf = ({ requirements }: Scheme): readonly Chapter[] =>
  [...new Set(requirements.map(({ area }) => area))].map((area) => ({
    area,
    requirements: requirements.filter((one) => one.area === area),
  }));

export const schemeAddress = ({ locale, scheme }: Volume): string =>
  inSite(`/${locale}/rules/${scheme.id}/`);

export const areaAddress = (volume: Volume, area: string): string =>
  `${schemeAddress(volume)}${area}/`;
