import type { Locale } from '../locale';

/** The two kinds of case files that leave the device. */
export type CopyKind = 'backup' | 'client';

/** The words for handing a case over as a file. */
export interface HandOverWords {
  readonly heading: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<CopyKind, { readonly name: string; readonly says: string }>>;
  readonly encrypt: string;
  readonly encryptSays: string;
  /** The button says which kind it saves, and whether encrypted. */
  readonly save: Readonly<Record<CopyKind, { readonly plain: string; readonly encrypted: string }>>;
  readonly saved: string;
  /** Stands in the name of the client's file. */
  readonly clientName: string;
  /** Said where the last copy is old, or there is none. */
  readonly reminder: {
    readonly says: Readonly<Record<'no-copy' | 'old-copy', string>>;
    readonly saveNow: string;
    readonly later: string;
    readonly saved: string;
    readonly postponed: string;
  };
  /** The questions as a workbook, there and back. */
  readonly questionnaire: {
    readonly heading: string;
    readonly explains: string;
    readonly fileName: string;
    readonly which: string;
    readonly whichOf: Readonly<Record<'open' | 'all', string>>;
    readonly language: string;
    readonly languages: Readonly<Record<Locale, string>>;
    readonly save: string;
    readonly saved: string;
    readonly open: string;
    readonly openHint: string;
    readonly report: string;
    readonly counts: (counts: { readonly same: number; readonly empty: number }) => string;
    readonly inSheet: string;
    readonly inCase: string;
    readonly remark: string;
    readonly takeThis: string;
    readonly take: (count: number) => string;
    readonly leave: string;
    readonly taken: (count: number) => string;
  };
}
