import { mostBytes, openCaseFileWith } from '@/cases';
import { isUnreadable } from '@/cases/store';
import { loadRules } from '../session/schemes';
import type { Workplace } from '../session/session-provider';
import { sayCaseProblem } from '../ui/say-problem';
import type { Chosen } from './chosen';

/** Looks at what is in the file, whatever it is called; what is too large is not read into memory. */
export async function readChosen(file: File, workplace: Workplace): Promise<Chosen> {
  if (await isWorkbook(file)) {
    const { readQuestionnaireFor } = await import('./chosen-questionnaire');
    return readQuestionnaireFor(file, workplace);
  }
  const { isEncrypted, mostEncryptedBytes } = await import('@/cases/encrypted');
  const text = file.size > mostEncryptedBytes ? '' : await file.text();
  if (isEncrypted(text)) return { locked: text };
  if (file.size > mostBytes) {
    const problem = { code: 'too-large', bytes: file.size, most: mostBytes } as const;
    return { problem: sayCaseProblem(problem, workplace.words) };
  }
  return readText(text, workplace);
}

/** Looks at a text that was pasted instead of a file. */
export async function readPasted(text: string, workplace: Workplace): Promise<Chosen> {
  const { isEncrypted } = await import('@/cases/encrypted');
  return isEncrypted(text) ? { locked: text } : readText(text, workplace);
}

/** Reads the text of a case file, and looks whether the case is on this device already. */
export async function readText(text: string, { words, store }: Workplace): Promise<Chosen> {
  const opened = await openCaseFileWith(text, loadRules);
  if ('problem' in opened) return { problem: sayCaseProblem(opened.problem, words) };
  const theirs = opened.file;
  const stored = await store.load(theirs.id).catch(() => undefined);
  if (!stored) return { open: { ...theirs, revision: 0 } };
  if (isUnreadable(stored))
    return { problem: words.ui.start.unreadable(sayCaseProblem(stored.problem, words)) };
  const { differences } = await import('@/cases/returned');
  const ours = stored.file;
  return differences(ours, theirs).length === 0 ? { known: ours } : { ours, theirs };
}

/** How a packed file begins, and one of the years before 2007 or with a password. */
const beginnings = ['504b0304', 'd0cf11e0'];

async function isWorkbook(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const beginning = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return beginnings.includes(beginning);
}
