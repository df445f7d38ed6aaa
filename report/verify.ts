import type { Day } from '@/rules';
import { isDay, readings } from '@/rules';
import { asPrinted } from './base32';
import type { VerificationCode, Vouched } from './verification-code';
import { codeForm, hashOf } from './verification-code';

/** What a typed text is as a code. `newer-form`: a later product made it. */
export type CodeRead =
  | { readonly code: VerificationCode }
  | { readonly problem: 'no-code' | 'newer-form' | 'no-such-day' };

/**
 * Whether a code and a case belong together. `otherwise`: they do if the case had another reading, or
 * were judged by the other one's answers.
 */
export type Verified =
  | { readonly belongs: true }
  | { readonly belongs: false; readonly otherwise?: 'reading' | 'judged-by' };

const shape = /^([A-Z]{2}\d+)-([\d.]+)-([\d.]+)-(\d{4})(\d{2})(\d{2})-((?:[^-]{4}-?){4})$/;

/** Reads a code as it was typed or pasted, with other dashes, blanks, or letters in place of digits. */
export function readCode(typed: string): CodeRead {
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();
  const [, form, rulesVersion = '', productVersion = '', year, month, day, hash = ''] =
    shape.exec(text) ?? [];
  if (form === undefined) return { problem: 'no-code' };
  if (form !== codeForm) return { problem: form.startsWith('ZZ') ? 'newer-form' : 'no-code' };
  const asOf: Day = [year, month, day].join('-');
  if (!isDay(asOf)) return { problem: 'no-such-day' };
  const letters = asPrinted(hash.replaceAll('-', ''));
  return { code: { rulesVersion, productVersion, asOf, hash: letters } };
}

/** Holds a code against a case; what the versions of the code judged, it need not know. */
export function verify(code: VerificationCode, vouched: Vouched): Verified {
  const { hash, ...versions } = code;
  const fits = (over: Partial<Vouched>) => hashOf({ ...vouched, ...over }, versions) === hash;
  if (fits({})) return { belongs: true };
  if (readings.some((reading) => fits({ reading })))
    return { belongs: false, otherwise: 'reading' };
  const { consultant } = vouched;
  const turned = { consultant: { ...consultant, decides: !consultant.decides } };
  return readings.some((reading) => fits({ ...turned, reading }))
    ? { belongs: false, otherwise: 'judged-by' }
    : { belongs: false };
}
