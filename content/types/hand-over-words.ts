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
}
