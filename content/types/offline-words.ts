/** Why an update waits although it was agreed to. */
export type Unsaved = 'saving' | 'not-saved' | 'half-typed';

/** The words for working without network, and for what follows from it. */
export interface OfflineWords {
  /** Everything is on the device. */
  readonly ready: string;
  readonly update: {
    readonly ready: string;
    readonly apply: string;
    readonly applying: string;
    /** Another tab has not agreed yet. */
    readonly otherTabs: string;
    readonly unsaved: Readonly<Record<Unsaved, string>>;
  };
  /** Shown in place of a page that is not on the device. */
  readonly page: {
    readonly heading: string;
    readonly says: string;
    readonly kept: string;
    readonly retry: string;
    readonly toStart: string;
  };
}
