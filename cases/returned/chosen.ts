import type { CaseFile, Moment } from '../case-file';
import { stamped } from '../edit';
import { laterThan } from '../later-than';
import { copied } from './copied';
import type { Difference } from './differences';
import { differences, momentOf } from './differences';
import type { Place } from './place';
import { stampAddress, valueAt } from './place';

/**
 * The case of this device with what was chosen from a file of the same case. What was refused is
 * marked as the later word too, so that neither another copy nor the same file brings it back
 * unasked; what the file lacks stays unless its lack was chosen.
 *
 * @param chosen the keys of the differences that are taken from the file
 */
export const withChosen = (
  ours: CaseFile,
  theirs: CaseFile,
  chosen: ReadonlySet<string>,
  now: Moment,
): CaseFile =>
  differences(ours, theirs).reduce(
    (file, found) =>
      chosen.has(found.key)
        ? marked(copied(theirs, file, found.place), found.place, laterThan(found.thereAt, now))
        : withRefusal(file, found, now),
    ours,
  );

/** What was ours already and is kept needs no mark where it is later anyway. */
function withRefusal(file: CaseFile, { place, thereAt }: Difference, now: Moment): CaseFile {
  const isLater = (momentOf(file, place) ?? '') > (thereAt ?? '');
  return isLater ? file : marked(file, place, laterThan(thereAt, now));
}

/** Says when the case came to say what it says at this place. */
function marked(file: CaseFile, place: Place, at: Moment): CaseFile {
  if (place.part !== 'row') return stamped(file, stampAddress(place), at);
  const { [place.rowId]: _before, ...others } = file.removed;
  return valueAt(file, place) === undefined
    ? { ...file, removed: { ...others, [place.rowId]: at } }
    : stamped({ ...file, removed: others }, stampAddress(place), at);
}
