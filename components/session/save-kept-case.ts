import { browserStore, isUnreadable } from '@/cases/store';
import { saveAsFile } from './case-download';
import { loadRules } from './schemes';
import { caseOfTab } from './session-provider';

/** After so many milliseconds the storage is taken for one that does not answer. */
const longestWait = 5_000;

/**
 * Hands this tab's case to the browser as a file, as it was saved last, without the page that showed
 * it; what cannot be read is handed over as it lies there.
 *
 * @returns whether there was a case and the storage gave it out
 */
export const saveKeptCase = (): Promise<boolean> => Promise.race([saveFromStorage(), waited()]);

async function saveFromStorage(): Promise<boolean> {
  const store = browserStore(loadRules, () => new Date().toISOString());
  const id = await caseOfTab(store);
  const kept = id === undefined ? undefined : await store.load(id);
  if (kept === undefined) return false;
  if (isUnreadable(kept)) saveAsFile(kept.raw, kept.id);
  else saveAsFile(kept.file, kept.file.header.organisation ?? kept.file.id);
  return true;
}

const waited = (): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, longestWait);
  });
