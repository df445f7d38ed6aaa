import type { EncryptionWords } from '../../types/encryption-words';

const untouched = 'Nothing you have here was changed.';
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const notHere =
  'Encrypted files cannot be saved or opened here: browsers encrypt only on pages that were loaded over https or from this computer itself (localhost).';

export const encryptionWords: EncryptionWords = {
  passphrase: 'Passphrase',
  show: 'Show passphrase',
  hide: 'Hide passphrase',
  cancel: 'Cancel',
  save: {
    heading: 'Save the case file encrypted',
    action: 'Save encrypted',
    passphraseHint: (least) =>
      `At least ${String(least)} characters; several words that do not belong together are better than one.`,
    repeat: 'Repeat the passphrase',
    notRepeated: 'The two passphrases are not the same.',
    busy: 'Encrypting…',
    saved: 'The encrypted file has been saved.',
    protectsHeading: 'What it protects',
    protects: [
      'Without the passphrase the answers in the file cannot be read, and cannot be changed unnoticed.',
    ],
    protectsNotHeading: 'What it does not protect',
    protectsNot: [
      'Whoever has both the file and the passphrase can read everything; hand the passphrase over another way than the file.',
      'A short or common passphrase can be guessed by whoever has the file.',
      'A forgotten passphrase cannot be recovered: it is stored nowhere, and the file then stays closed for ever.',
      'The name of the file, its size and the day it was saved can be seen.',
      'The self-check in this browser and files saved without a passphrase stay unencrypted.',
    ],
  },
  open: {
    heading: 'This file is encrypted',
    explains: 'Type the passphrase that it was saved with; it does not leave this device.',
    action: 'Open',
    busy: 'Decrypting…',
  },
  notHere,
  problems: {
    'no-crypto': () => notHere,
    'empty-passphrase': () => 'Type the passphrase.',
    'passphrase-too-short': ({ have, least }) =>
      `The passphrase has ${String(have)} characters; it needs at least ${String(least)}.`,
    'too-large': ({ bytes, most }) =>
      `It is too large for a case (${megabytes(bytes)} MB; at most ${megabytes(most)} MB). ${untouched}`,
    'not-encrypted': () => `This is not an encrypted case file of this tool. ${untouched}`,
    malformed: ({ path }) =>
      `The encrypted file is damaged or was changed: ${path || 'the outermost object'} is not as it should be. It was not opened. ${untouched}`,
    'newer-format': ({ have, known }) =>
      `The file was encrypted by a newer version (format ${String(have)}; this version knows up to ${String(known)}). Update this tool and open it again. ${untouched}`,
    'work-factor-out-of-range': ({ have, least, most }) =>
      `The file asks to hash the passphrase ${String(have)} times; ${String(least)} to ${String(most)} times are accepted. It was not opened. ${untouched}`,
    'wrong-passphrase-or-damaged': () =>
      `The passphrase is wrong, or the file was damaged or changed; encryption does not let these be told apart. Check the passphrase (capitals, input method) and try again. ${untouched}`,
  },
};
