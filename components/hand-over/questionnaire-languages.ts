import { schemeIds } from '@/cases';
import type { Locale } from '@/content';
import { locales } from '@/content';
import type { QuestionnaireWords } from '@/content/types/questionnaire-words';
import type { SpokenScheme } from '@/report';
import { loadLanguage } from '../session/language';
import type { Language } from '../session/language';
import { loadSchemes } from '../session/schemes';

const loaders: Record<Locale, () => Promise<QuestionnaireWords>> = {
  'zh-CN': async () => (await import('@/content/zh-CN/questionnaire')).questionnaireWords,
  en: async () => (await import('@/content/en/questionnaire')).questionnaireWords,
};

/** A language with all that a questionnaire in it needs. */
export interface QuestionnaireLanguage extends Language {
  readonly own: QuestionnaireWords;
  readonly schemes: readonly SpokenScheme[];
}

/** One language, with these schemes. */
export async function questionnaireLanguage(
  locale: Locale,
  schemes: readonly string[],
): Promise<QuestionnaireLanguage> {
  const [language, own, spoken] = await Promise.all([
    loadLanguage(locale),
    loaders[locale](),
    loadSchemes(schemes, locale),
  ]);
  return { ...language, own, schemes: spoken };
}

/** Every language with every scheme: a questionnaire that comes back may be in any of them. */
export const everyLanguage = (): Promise<readonly QuestionnaireLanguage[]> =>
  Promise.all(locales.map((locale) => questionnaireLanguage(locale, schemeIds)));
