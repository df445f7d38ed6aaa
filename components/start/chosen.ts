import type { CaseFile } from '@/cases';

/** What a chosen file comes to. */
export type Chosen =
  /** A case that is not on this device yet. */
  | { readonly open: CaseFile }
  /** A case that is on this device and that says nothing different. */
  | { readonly known: CaseFile }
  /** A passphrase to ask for. */
  | { readonly locked: string }
  /** Two copies of one case to choose from. */
  | { readonly ours: CaseFile; readonly theirs: CaseFile }
  /** A questionnaire of a case of this device. */
  | { readonly questionnaire: File; readonly of: CaseFile }
  | { readonly problem: string };
