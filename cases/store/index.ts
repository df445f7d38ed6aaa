export { browserStore } from './browser-store';
export type {
  CaseStore,
  Drafts,
  Saved,
  StoredCase,
  StoreProblem,
  UnreadableCase,
} from './case-store';
export { isUnreadable } from './case-store';
export { quietly } from './quietly';
export { forgetInTab, isInTab, tabStore } from './tab-store';
