/** What few visits need, or what nobody waits for: fetched in one piece when it is used. */
export { keepOldVersion } from './old-version';
export { askToPersist } from './persistence';
export { markCase } from './marking';
export { removeCase, restoreCase } from './removal';
