import type { QuestionnaireProblem } from '@/content/types/questionnaire-words';
import type { Stamp } from './stamp';
import { stampIn } from './stamp-in';
import { readWorkbook } from '../xlsx/read-workbook';

/**
 * What a workbook says it was made from, without reading what was filled in. Whatever the bytes are,
 * nothing is thrown.
 */
export function readStamp(
  bytes: Uint8Array,
): { readonly stamp: Stamp } | { readonly problem: QuestionnaireProblem } {
  const book = readWorkbook(bytes);
  return 'problem' in book ? book : stampIn(book.sheets);
}
