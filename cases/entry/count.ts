import { halfWidth } from './digits';

export type CountEntry =
  { readonly value: number } | { readonly problem: 'not-a-count' | 'negative' | 'too-high' };

/** A whole number of people or things, from 0 to `most`. */
export function readCount(text: string, most: number): CountEntry {
  const plain = halfWidth(text).replace(/[\s,，]/g, '');
  if (/^-\d+$/.test(plain) && Number(plain) < 0) return { problem: 'negative' };
  if (!/^\d{1,15}$/.test(plain)) return { problem: 'not-a-count' };
  const value = Number(plain);
  return value > most ? { problem: 'too-high' } : { value };
}
