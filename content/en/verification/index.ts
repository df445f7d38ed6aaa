import type { VerificationWords } from '../../types/verification-words';

export const verificationWords: VerificationWords = {
  explains:
    'A report carries a code on its cover. Held against the case file it tells whether the report was made of that case. The file is only looked at: nothing of it is kept, and nothing leaves this device.',
  open: 'Choose the case file',
  openHint: 'A file that ends in .zizhi.json, encrypted or not.',
  opened: (organisation) => `Case file chosen: ${organisation}`,
  codeHint: 'Begins with ZZ1; blanks and small letters do not matter.',
  check: 'Verify',
  chooseFirst: 'Please choose the case file first.',
  belongs: 'Code and case belong together: the report was made of these answers and targets.',
  belongsNot: 'Code and case do not belong together.',
  otherwise: {
    reading: 'They would if the case had the other reading.',
    'judged-by':
      'They would if the other answers decided: the client’s in place of the consultant’s, or the reverse.',
  },
  says: ({ rulesVersion, productVersion, day }) =>
    `The code names ${day} as the as-of date, rules version ${rulesVersion} and product version ${productVersion}.`,
  noSignature: 'It is no signature and says nothing of who made the report.',
  problems: {
    'no-code':
      'This is not a verification code: it begins with ZZ1 and ends with four groups of four.',
    'newer-form': 'A newer version of this product made this code; open it there.',
    'no-such-day': 'The as-of date in this code does not exist; please compare it with the report.',
  },
};
