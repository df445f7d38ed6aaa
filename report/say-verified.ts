import type { Words } from '@/content';
import type { VerificationWords } from '@/content/types/verification-words';
import type { VerificationCode } from './verification-code';
import type { Verified } from './verify';

interface Speaking {
  readonly words: Words;
  readonly say: VerificationWords;
}

/** Whether code and case belong together, and what the code says of itself, in sentences. */
export function sayVerified(
  verified: Verified,
  { rulesVersion, productVersion, asOf }: VerificationCode,
  { words: { dates, sentences }, say }: Speaking,
): string {
  const told = say.says({ rulesVersion, productVersion, day: dates.day(asOf) });
  if (verified.belongs) return sentences([say.belongs, told, say.noSignature]);
  const { otherwise } = verified;
  return sentences([
    say.belongsNot,
    otherwise === undefined ? undefined : say.otherwise[otherwise],
    told,
  ]);
}
