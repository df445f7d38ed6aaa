export { browserStore } from './browser-store';
export type {
  CaseStore,
  Loaded,
  OpenCaseStore,
  Saved,
  StoredCase,
  UnreadableCase,
} from './case-store';
export { isUnreadable } from './case-store';
export { storageIsPersistent } from './persistence';
export { quietly } from './quietly';
export type { CaseMarks, Drafts, RemovedCase, SnapshotReason, SnapshotRecord } from './records';
export type { Snapshot, SnapshotStore, UnreadableSnapshot } from './snapshot-store';
export { isUnreadableSnapshot } from './snapshot-store';
export type { StoreProblem } from './store-problem';
export { forgetInTab, isInTab, tabStore } from './tab-store';
