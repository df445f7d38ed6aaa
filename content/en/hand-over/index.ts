import type { HandOverWords } from '../../types/hand-over-words';

export const handOver: HandOverWords = {
  heading: 'Save a backup, or a file for the client',
  kind: 'Which of the two',
  kinds: {
    backup: {
      name: 'Backup',
      says: 'Everything, the consultant’s own judgement and private notes too; opened again it is exactly what it is now.',
    },
    client: {
      name: 'For the client',
      says: 'Targets, answers, evidence and actions; without the consultant’s own judgement and private notes.',
    },
  },
  encrypt: 'Encrypt with a passphrase',
  encryptSays: 'Without the passphrase it cannot be opened.',
  save: {
    backup: { plain: 'Save a backup', encrypted: 'Save an encrypted backup' },
    client: {
      plain: 'Save a file for the client',
      encrypted: 'Save an encrypted file for the client',
    },
  },
  saved: 'The file has been handed to the browser to save.',
  clientName: 'client',
  reminder: {
    says: {
      'no-copy':
        'This self-check is kept in this browser only. Save a copy to a file now and then.',
      'old-copy':
        'This self-check has changed since its last copy to a file, which is more than a week old.',
    },
    saveNow: 'Save a copy now',
    later: 'Later',
    saved: 'Copy handed to the browser.',
    postponed: 'You will be reminded again in a week.',
  },
  questionnaire: {
    heading: 'Excel questionnaire',
    explains:
      'Save the questions as an Excel file, have it filled in with Excel or WPS, and read it back here. It is listed line by line; no answer changes before you say so.',
    fileName: 'questionnaire',
    which: 'Which questions to write',
    whichOf: { open: 'Only what is not fully answered', all: 'Every question with its answer' },
    language: 'Language of the questionnaire',
    languages: { 'zh-CN': 'Chinese', en: 'English' },
    save: 'Save the questionnaire',
    saved: 'The questionnaire has been handed to the browser to save.',
    open: 'Read a filled-in questionnaire',
    openHint: 'An .xlsx file of at most 10 MB. It is read on this device only.',
    report: 'What the questionnaire says',
    counts: ({ same, empty }) =>
      `The same as in the case: ${String(same)}; left empty: ${String(empty)}.`,
    inSheet: 'Questionnaire',
    inCase: 'Case',
    remark: 'Remark',
    takeThis: 'Take the answer of the questionnaire',
    take: (count) => `Take ${String(count)}`,
    leave: 'Take nothing',
    taken: (count) => `${String(count)} taken and written to the case.`,
  },
};
