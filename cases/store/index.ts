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
