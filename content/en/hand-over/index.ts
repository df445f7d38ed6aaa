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
};
