import type { CaseFile } from '@/cases';
import { merged } from '@/cases/merge';
import { tabStore } from '@/cases/store';
import type { Session } from './case-session';
import { CaseSession } from './case-session';
import { keepSnapshot } from './keep-snapshot';
import { loadRules } from './schemes';
import { isTouchedBy } from './touched-fields';

const moment = (): string => new Date().toISOString();

const newSession = (): CaseSession => new CaseSession(tabStore(loadRules, moment), moment);

/** A copy of the case to try answers on; it lives in this tab alone. */
export async function beginTrial(file: CaseFile): Promise<CaseSession> {
  const trial = newSession();
  await trial.adopt(file);
  return trial;
}

/** The trial that this tab held before it was loaded anew; none where it cannot be read. */
export async function resumeTrial(id: string): Promise<CaseSession | undefined> {
  const trial = newSession();
  await trial.open(id);
  return trial.snapshot().file ? trial : undefined;
}

/** Takes over what was answered in the stored case meanwhile; of each answer the later one stands. */
export function followStored(trial: CaseSession, stored: CaseFile): void {
  trial.edit((tried) => ({ ...merged(tried, stored), revision: tried.revision }));
}

/** Writes what was tried to the stored case, half-typed texts too; the history keeps the case before it. */
export async function keepTrial(trial: CaseSession, stored: Session): Promise<void> {
  const kept = stored.snapshot().file;
  if (kept) await keepSnapshot(kept, 'before-trial-kept');
  const { file: tried, drafts } = trial.snapshot();
  const { file: before, drafts: draftsBefore } = stored.snapshot();
  if (!tried || !before) return;
  const isTouched = isTouchedBy(tried, before);
  stored.edit((now) => ({ ...merged(tried, now), revision: now.revision }));
  // A text that was half typed before the trial would hide the answer that was kept.
  for (const field of Object.keys(draftsBefore))
    if (isTouched(field)) stored.draft(field, undefined);
  for (const [field, text] of Object.entries(drafts)) stored.draft(field, text);
}
