import type { Drafts } from '@/cases/store';
import type { Unsaved } from '@/content/types/offline-words';
import type { Snapshot } from '../session/case-snapshot';

/**
 * What keeps a page from being loaded anew just now, if anything.
 *
 * @param draftsAtFirst what was half typed already as this place was opened: it is stored, and comes
 *   back with the page
 */
export function unsavedIn(
  { status, waiting, drafts }: Snapshot,
  draftsAtFirst: Drafts,
): Unsaved | undefined {
  if (waiting !== undefined || status.state === 'failed') return 'not-saved';
  if (status.state === 'saving') return 'saving';
  const isNew = ([field, text]: [string, string | undefined]) => draftsAtFirst[field] !== text;
  return Object.entries(drafts).some(isNew) || hasPassphrase() ? 'half-typed' : undefined;
}

/** A passphrase is stored nowhere. */
const hasPassphrase = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=password]')].some(
    ({ value }) => value !== '',
  );
