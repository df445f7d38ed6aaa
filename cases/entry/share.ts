import { halfWidth } from './digits';
import type { EntryProblem } from './entry-problem';

export type ShareEntry = { readonly value: number } | { readonly problem: EntryProblem };

/** A share in percent from 0 to 100, with or without its sign; fractions are kept. */
export function readShare(text: string): ShareEntry {
  const plain = halfWidth(text).replace(/[\s%]/g, '');
  if (/^-/.test(plain)) return { problem: { code: 'negative' } };
  if (!/^\d{1,3}(\.\d{1,8})?$/.test(plain)) return { problem: { code: 'not-a-share' } };
  const value = Number(plain);
  return value > 100 ? { problem: { code: 'not-a-share' } } : { value };
}
