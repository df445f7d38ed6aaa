/** The apps whose built-in browser is recognised; `other` is one that only calls itself built in. */
export type InApp = 'wechat' | 'wecom' | 'dingtalk' | 'qq' | 'other';

/** The words for a page that was opened inside another app, and for a case that is carried as text. */
export interface InAppWords {
  /** What each app is called in a sentence. */
  readonly apps: Readonly<Record<InApp, string>>;
  readonly heading: (app: string) => string;
  readonly how: string;
  readonly separate: (app: string) => string;
  readonly copy: string;
  readonly contains: string;
  readonly copied: string;
  readonly byHand: string;
  /** Where a case that was copied as text is opened. */
  readonly paste: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    readonly open: string;
    readonly empty: string;
  };
}
