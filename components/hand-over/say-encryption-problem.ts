import type { EncryptionProblem } from '@/cases/encrypted';
import type { EncryptionWords } from '@/content/types/encryption-words';

/** Why a text was not encrypted or not decrypted, in words. */
export function sayEncryptionProblem(
  problem: EncryptionProblem,
  { problems }: EncryptionWords,
): string {
  // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
  const say = problems[problem.code] as (problem: EncryptionProblem) => string;
  return say(problem);
}
