import { halfWidth } from './digits';
import type { EntryProblem } from './entry-problem';

export type CreditCodeEntry = { readonly value: string } | { readonly problem: EntryProblem };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A 统一社会信用代码: 18 characters, the last of them the check digit of GB 32100. */
export function readCreditCode(text: string): CreditCodeEntry {
  const value = halfWidth(text).replace(/[\s-]/g, '').toUpperCase();
  if (value.length !== 18) return { problem: { code: 'wrong-length', have: value.length } };
  const places = [...value].map((char) => alphabet.indexOf(char));
  if (places.includes(-1)) return { problem: { code: 'wrong-character' } };
  let weight = 1;
  let sum = 0;
  for (const place of places.slice(0, 17)) {
    sum += place * weight;
    weight = (weight * 3) % alphabet.length;
  }
  return (alphabet.length - (sum % alphabet.length)) % alphabet.length === places[17]
    ? { value }
    : { problem: { code: 'check-digit' } };
}
