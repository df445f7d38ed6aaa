export { browserStore } from './browser-store';
export type {
  CaseStore,
  Drafts,
  Loaded,
  Saved,
  StoredCase,
  StoreProblem,
  UnreadableCase,
} from './case-store';
export { isUnreadable } from './case-store';
