import { halfWidth } from './digits';
import type { EntryProblem } from './entry-problem';

export type AmountEntry = { readonly value: number } | { readonly problem: EntryProblem };

/** Decimal places of a 万 that still are whole yuan. */
const places = 4;

/**
 * A sum of money typed in 万元, or in 元 where the text says so: `3000`, `3,000.5`, `3000 万元`,
 * `30000000 元`, full-width digits.
 *
 * @param most in yuan
 * @returns whole yuan; fractions of a yuan are refused, never rounded
 */
export function readAmount(text: string, most: number): AmountEntry {
  const plain = halfWidth(text).replace(/[\s,¥]/g, '');
  if (/^-/.test(plain)) return { problem: { code: 'negative' } };
  const match = /^(\d+)(?:\.(\d+))?(万元|万|元)?$/.exec(plain);
  if (!match) return { problem: { code: 'not-an-amount' } };
  const [, whole = '', fraction = '', unit] = match;
  const shift = unit === '元' ? 0 : places;
  const decimals = fraction.replace(/0+$/, '');
  if (decimals.length > shift) return { problem: { code: 'not-whole-yuan' } };
  const value = Number(`${whole}${decimals.padEnd(shift, '0')}`);
  return value > most ? { problem: { code: 'amount-too-high', most } } : { value };
}

/** Yuan as they are typed: in 万元, without zeros at the end. */
export function amountText(yuan: number): string {
  const digits = String(yuan).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${fraction}`;
}
