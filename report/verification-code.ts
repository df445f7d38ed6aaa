import { sha256 } from '@noble/hashes/sha2.js';
import type { CaseFile } from '@/cases';
import { decidingAnswers, inOrder } from '@/cases';
import type { Day } from '@/rules';
import { rulesVersion } from '@/rules';
import { base32 } from './base32';
import { productVersion } from './product-version';

/** What a code says in clear, and what it vouches for. */
export interface VerificationCode {
  readonly rulesVersion: string;
  readonly productVersion: string;
  readonly asOf: Day;
  /** 80 bits over answers, targets, reading, as-of date and both versions. */
  readonly hash: string;
}

/** The parts of a case that a code vouches for. */
export type Vouched = Pick<CaseFile, 'answers' | 'consultant' | 'targets' | 'reading'>;

/** Codes are read for ever: one that is made otherwise begins otherwise. */
export const codeForm = 'ZZ1';

/**
 * The code of a case as it is judged on a day: whoever has the file of the case can tell whether a
 * report was made of it. It is no signature: anybody can make one for any file.
 *
 * @returns for instance `ZZ1-2026.11.2-0.1.0-20261122-XXXX-XXXX-XXXX-XXXX`
 */
export function verificationCode(vouched: Vouched, asOf: Day): string {
  const versions = { rulesVersion, productVersion, asOf };
  const groups = hashOf(vouched, versions).match(/.{4}/g) ?? [];
  const day = asOf.replaceAll('-', '');
  return [codeForm, rulesVersion, productVersion, day, ...groups].join('-');
}

/** The hash of what a code vouches for, under the versions that it names. */
export function hashOf(
  vouched: Vouched,
  { rulesVersion: rules, productVersion: product, asOf }: Omit<VerificationCode, 'hash'>,
): string {
  const { targets, reading } = vouched;
  const said = { answers: decidingAnswers(vouched), targets: [...targets].sort(), reading };
  const text = inOrder({ form: codeForm, rules, product, asOf, ...said });
  return base32(sha256(new TextEncoder().encode(text)).subarray(0, 10));
}
