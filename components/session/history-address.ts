import type { Locale } from '@/content';
import { fragmentText } from './fragment';

/** Where the history of a case is looked at. */
export const historyAddress = (locale: Locale, caseId: string): string =>
  `/${locale}/history/${fragmentText({ case: caseId })}`;
