import type { Locale } from '@/content';
import { rowLists } from '@/report';
import { gapRegister, reportWorkbook } from '@/report/workbook';
import { actionsWordsIn } from '../session/words/actions-words';
import type { Told } from './report-writer';

const workbookWordsIn = {
  'zh-CN': async () => (await import('@/content/zh-CN/workbook')).workbook,
  en: async () => (await import('@/content/en/workbook')).workbook,
} as const;

/** The report as an Excel workbook. */
export const writeSheets = async ({ report, basis, words, locale }: Told): Promise<Uint8Array> =>
  reportWorkbook({ report, words, lists: rowLists(basis), ...(await sheetWords(locale)) });

/** Its gaps as comma-separated values. */
export const writeRegister = async ({ report, words, locale }: Told): Promise<string> =>
  gapRegister({ report, words, ...(await sheetWords(locale)) });

async function sheetWords(locale: Locale) {
  const [actionsWords, workbookWords] = await Promise.all([
    actionsWordsIn[locale](),
    workbookWordsIn[locale](),
  ]);
  return { actionsWords, workbookWords };
}
