/** What is said of the code on a report, and of a code that is held against a case. */
export interface VerificationWords {
  readonly explains: string;
  readonly open: string;
  readonly openHint: string;
  readonly opened: (organisation: string) => string;
  readonly codeHint: string;
  readonly check: string;
  readonly chooseFirst: string;
  readonly belongs: string;
  readonly belongsNot: string;
  /** What is another one than that of the code. */
  readonly otherwise: { readonly reading: string; readonly 'judged-by': string };
  readonly says: (of: {
    readonly rulesVersion: string;
    readonly productVersion: string;
    readonly day: string;
  }) => string;
  readonly noSignature: string;
  readonly problems: {
    readonly 'no-code': string;
    readonly 'newer-form': string;
    readonly 'no-such-day': string;
  };
}
