import type { CaseProblem } from './case-problem';
import type { RawRecord } from './raw-record';

/** A raw case one format version further, or what in it is none of its version's. */
type Migrated = { readonly raw: RawRecord } | { readonly problem: CaseProblem };

/**
 * From each format version to the next, the first one first. Append only: a file of any version
 * opens for ever, so a step that was shipped is never changed.
 */
const migrations: readonly ((raw: RawRecord) => Migrated)[] = [
  (raw) => withNewKeys(raw, { version: 2, evidence: {} }),
  (raw) =>
    withNewKeys(raw, {
      version: 3,
      actions: {},
      consultant: { answers: { case: {}, category: {} }, notes: {}, decides: false },
    }),
];

/** The raw case in the latest version; one of no known version comes back as it is. */
export function migrated(raw: RawRecord): Migrated {
  const version = raw['version'];
  const step = typeof version === 'number' ? migrations[version - 1] : undefined;
  if (!step) return { raw };
  const next = step(raw);
  return 'problem' in next ? next : migrated(next.raw);
}

/** A key that only the next version has is as unknown to this one as any other. */
function withNewKeys(raw: RawRecord, { version, ...added }: RawRecord): Migrated {
  const early = Object.keys(added).find((key) => Object.hasOwn(raw, key));
  return early === undefined
    ? { raw: { ...raw, ...added, version } }
    : { problem: { code: 'unknown-key', path: '', key: early } };
}
