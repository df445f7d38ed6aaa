import type { Locale } from '@/content';
import { hasCentreForm } from '@/report';
import { actionsWordsIn } from '../session/words/actions-words';
import type { ReportWriter } from './report-writer';

const document = {
  ending: 'docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The formats that are Word documents. */
export const wordWriters = {
  word: {
    ...document,
    write: async ({ report, basis, words, locale }) => {
      const [{ wordReport }, say, actions] = await Promise.all([
        import('@/report/word'),
        documentWords[locale](),
        actionsWordsIn[locale](),
      ]);
      return wordReport({ report, asOf: basis.asOf, words, locale, say, actions });
    },
  },
  'centre-form': {
    ...document,
    isOffered: ({ targets }) => hasCentreForm(targets),
    write: async ({ basis, words, locale }) => {
      const [{ centreFormDocument }, say, official] = await Promise.all([
        import('@/report/word'),
        documentWords[locale](),
        documentWords['zh-CN'](),
      ]);
      return centreFormDocument({
        ...{ basis, asOf: basis.asOf, words, locale, say },
        official: official.form.names,
      });
    },
  },
} as const satisfies Readonly<Record<string, ReportWriter>>;

const documentWords = {
  'zh-CN': async () => (await import('@/content/zh-CN/documents')).documentWords,
  en: async () => (await import('@/content/en/documents')).documentWords,
} as const satisfies Record<Locale, unknown>;
