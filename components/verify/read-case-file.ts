import type { CaseFile } from '@/cases';
import { mostBytes, openCaseFileWith } from '@/cases';
import type { Words } from '@/content';
import { loadRules } from '../session/schemes';
import { sayCaseProblem } from '../ui/say-problem';

/** A case, a file that asks for its passphrase, or what is wrong with it in words. */
export type CaseRead =
  { readonly file: CaseFile } | { readonly locked: string } | { readonly problem: string };

/** Reads a case file to look at; nothing of it is kept. What is too large is not read into memory. */
export async function readCaseFile(file: File, words: Words): Promise<CaseRead> {
  const { isEncrypted, mostEncryptedBytes } = await import('@/cases/encrypted');
  const text = file.size > mostEncryptedBytes ? '' : await file.text();
  if (isEncrypted(text)) return { locked: text };
  if (file.size <= mostBytes) return readCaseText(text, words);
  const problem = { code: 'too-large', bytes: file.size, most: mostBytes } as const;
  return { problem: sayCaseProblem(problem, words) };
}

/** The same of the text of a case file. */
export async function readCaseText(text: string, words: Words): Promise<CaseRead> {
  const opened = await openCaseFileWith(text, loadRules);
  return 'problem' in opened ? { problem: sayCaseProblem(opened.problem, words) } : opened;
}
