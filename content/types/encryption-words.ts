import type { EncryptionProblem } from '@/cases/encrypted';

/** Every word of saving a case encrypted and of opening it again. */
export interface EncryptionWords {
  /** Stands with every field and button. */
  readonly passphrase: string;
  readonly show: string;
  readonly hide: string;
  readonly cancel: string;
  readonly save: {
    readonly heading: string;
    /** Opens the fields, and saves. */
    readonly action: string;
    /** At least so many characters. */
    readonly passphraseHint: (least: number) => string;
    readonly repeat: string;
    readonly notRepeated: string;
    readonly busy: string;
    readonly saved: string;
    readonly protectsHeading: string;
    readonly protects: readonly string[];
    readonly protectsNotHeading: string;
    readonly protectsNot: readonly string[];
  };
  readonly open: {
    readonly heading: string;
    readonly explains: string;
    readonly action: string;
    readonly busy: string;
  };
  /** In place of the button, where the browser cannot encrypt. */
  readonly notHere: string;
  readonly problems: EncryptionProblemWords;
}

/** The sentence for each reason why a text was not encrypted or not decrypted. */
export type EncryptionProblemWords = {
  readonly [Code in EncryptionProblem['code']]: (
    problem: Extract<EncryptionProblem, { code: Code }>,
  ) => string;
};
