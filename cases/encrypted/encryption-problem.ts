/** Why a text was not encrypted or not decrypted; the sentence is written in `content/`. */
export type EncryptionProblem =
  /** The browser offers no cryptography, as on a page that was not served securely. */
  | { readonly code: 'no-crypto' }
  | { readonly code: 'empty-passphrase' }
  /** In characters; asked of a new passphrase only. */
  | { readonly code: 'passphrase-too-short'; readonly have: number; readonly least: number }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-encrypted' }
  | { readonly code: 'malformed'; readonly path: string }
  | { readonly code: 'newer-format'; readonly have: number; readonly known: number }
  | {
      readonly code: 'work-factor-out-of-range';
      readonly have: number;
      readonly least: number;
      readonly most: number;
    }
  /** No cipher that authenticates can tell the two apart. */
  | { readonly code: 'wrong-passphrase-or-damaged' };

/** A text that was encrypted or decrypted, or why it was not. */
export type TextOrProblem = { readonly text: string } | { readonly problem: EncryptionProblem };
