import { halfWidth } from './digits';
import type { EntryProblem } from './entry-problem';

export type CountEntry = { readonly value: number } | { readonly problem: EntryProblem };

/** A whole number of people or things, from 0 to `most`. */
export function readCount(text: string, most: number): CountEntry {
  const plain = halfWidth(text).replace(/[\s,]/g, '');
  if (/^-\d+$/.test(plain) && Number(plain) < 0) return { problem: { code: 'negative' } };
  if (!/^\d+$/.test(plain)) return { problem: { code: 'not-a-count' } };
  const value = Number(plain);
  return value > most ? { problem: { code: 'too-high', most } } : { value };
}
