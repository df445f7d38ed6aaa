import { caseVersion } from '../case-file';
import { readCaseWith } from '../open-case-file';
import { isRawRecord } from '../raw-record';
import type { SchemeLoader } from '../schemes-in';
import type { StoredCase, UnreadableCase } from './case-store';
import type { CaseRecord } from './records';

/** Reads a record as strictly as a file. */
export async function readRecord(
  { id, file, drafts, savedAt, marks }: CaseRecord,
  load: SchemeLoader,
): Promise<StoredCase | UnreadableCase> {
  const opened = await readCaseWith(file, load);
  return 'file' in opened
    ? {
        ...{ file: opened.file, drafts: drafts ?? {}, savedAt: momentOf(savedAt) },
        ...(marks ? { marks } : {}),
      }
    : { id, problem: opened.problem, raw: file };
}

/** When the record was saved; one that does not say so counts as older than any other. */
const momentOf = (savedAt = ''): string =>
  Number.isNaN(Date.parse(savedAt)) ? '1970-01-01T00:00:00.000Z' : savedAt;

/**
 * Whether the record is at this revision, in a version that may be replaced by ours.
 *
 * @param oldest the format version from which on it may be replaced
 */
export const isOfRevision = ({ file }: CaseRecord, revision: number, oldest = 0): boolean =>
  isRawRecord(file) &&
  file['revision'] === revision &&
  typeof file['version'] === 'number' &&
  file['version'] >= oldest &&
  file['version'] <= caseVersion;
