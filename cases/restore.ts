import type { CaseFile, Moment } from './case-file';
import { rowAddress } from './edit';
import { lastChanged } from './last-changed';
import { laterThan } from './later-than';
import type { Saying } from './sayings';
import { rowsIn, sayingsIn } from './sayings';

/**
 * The case with everything as it was in another copy of it. It stays the same case and goes on from
 * its own revision; whatever differs counts as changed now, so that it stands when this is merged
 * with the case as another tab has it.
 */
export function restored(file: CaseFile, from: CaseFile, now: Moment): CaseFile {
  const { header, targets, reading, answers, evidence, actions, consultant, assessed } = from;
  const { format, version, id, revision, changed, removed } = file;
  const moment = laterThan(lastChanged(file), now);
  const sayings = differing(sayingsIn(file), sayingsIn(from));
  const rows = differing(rowsIn(file), rowsIn(from));
  const there = rowsIn(from);
  const back = rows.filter((row) => there.has(row));
  const gone = rows.filter((row) => !there.has(row));
  return {
    ...{ format, version, id, revision },
    ...{ header, targets, reading, answers, evidence, actions, consultant },
    changed: { ...changed, ...allAt([...sayings, ...back.map(rowAddress)], moment) },
    removed: { ...without(removed, back), ...allAt(gone, moment) },
    ...(assessed ? { assessed } : {}),
  };
}

/** What only one of them says, or each differently. */
const differing = (one: Saying, other: Saying): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));

const allAt = (addresses: readonly string[], moment: Moment): Readonly<Record<string, Moment>> =>
  Object.fromEntries(addresses.map((address) => [address, moment]));

const without = (
  moments: Readonly<Record<string, Moment>>,
  rows: readonly string[],
): Readonly<Record<string, Moment>> =>
  Object.fromEntries(Object.entries(moments).filter(([row]) => !rows.includes(row)));
