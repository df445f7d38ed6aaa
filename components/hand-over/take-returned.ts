import type { CaseFile, CaseProblem, Moment } from '@/cases';
import { openCaseFileWith } from '@/cases';
import type { Difference } from '@/cases/returned';
import { differences, stampAddress, withChosen } from '@/cases/returned';
import { caseText } from '../session/case-download';
import { keepSnapshot } from '../session/keep-snapshot';
import { loadRules } from '../session/schemes';
import type { Workplace } from '../session/session-provider';

/** What is taken from a file that came back, and how. */
export interface Taking {
  readonly theirs: CaseFile;
  /** The keys of the differences that are taken from the file. */
  readonly chosen: ReadonlySet<string>;
  readonly reason: 'before-merge' | 'before-import';
  /** The history of the case could not keep it, and the user goes on all the same. */
  readonly isUnkept?: boolean;
}

/** What came of it; unless it is done, nothing was changed. */
export type Taken =
  | { readonly done: CaseFile }
  | { readonly failed: 'not-opened' | 'not-kept' }
  | { readonly problem: CaseProblem };

/**
 * Opens the case of this device and takes the choice into it; the history keeps the case as it was.
 * What was half typed stays, but for the questions whose answers were taken.
 */
export async function takeReturned({ session }: Workplace, taking: Taking): Promise<Taken> {
  const { theirs, chosen, reason, isUnkept } = taking;
  await session.open(theirs.id);
  const before = session.snapshot().file;
  if (before?.id !== theirs.id) return { failed: 'not-opened' };
  const now = new Date().toISOString();
  const problem = await problemWith(withChosen(before, theirs, chosen, now));
  if (problem) return { problem };
  if (!isUnkept && !(await keepSnapshot(before, reason))) return { failed: 'not-kept' };
  const taken = differences(before, theirs).filter(({ key }) => chosen.has(key));
  session.edit((file, moment: Moment) => withChosen(file, theirs, chosen, moment));
  // A text that was half typed would hide the answer that was taken.
  for (const field of Object.keys(session.snapshot().drafts))
    if (taken.some((one) => field.endsWith(endOf(one)))) session.draft(field, undefined);
  await session.settled();
  return { done: session.snapshot().file ?? before };
}

/** Two copies may have more rows together than a case may hold: that would not open again. */
async function problemWith(file: CaseFile): Promise<CaseProblem | undefined> {
  const opened = await openCaseFileWith(caseText(file), loadRules);
  return 'problem' in opened ? opened.problem : undefined;
}

/** How the field of a draft ends that belongs to what was taken. */
const endOf = ({ place }: Difference): string =>
  place.part === 'row' ? `/${place.rowId}` : stampAddress(place);
