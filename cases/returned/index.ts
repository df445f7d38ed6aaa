export { withChosen } from './chosen';
export type { Difference } from './differences';
export { lastChanged } from '../last-changed';
export { countSame, differences, proposedKeys } from './differences';
export type { Place } from './place';
export { stampAddress } from './place';
