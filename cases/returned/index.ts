export { withChosen } from './chosen';
export type { Difference } from './differences';
export { countSame, differences, lastChanged, proposedKeys } from './differences';
export type { Place } from './place';
export { stampAddress } from './place';
