import type { SecrecyWords } from '../../../types/secrecy-words';

export const documentsQuestions = {
  'secrecy/rules': {
    label: 'Are the secrecy rules complete?',
    hint: 'No official list of rules was read; compare yours with the families listed in this section.',
    options: { complete: 'Complete', incomplete: 'Not complete' },
  },
  'secrecy/system-records': {
    label: 'Are there records of how the secrecy system has been running?',
    hint: 'For example inspection reports, records of corrections, minutes, attendance sheets and ledgers.',
    options: { yes: 'Yes', no: 'No' },
  },
  'secrecy/document-families': {
    label: 'Are these families of secrecy rules and records in place?',
    hint: 'Put together from single sources; not an official list.',
    parts: {
      'responsibility-system':
        'Responsibility system, and the division of the leading group’s work',
      training: 'Rules, yearly plan and records of secrecy education and training',
      'classified-personnel': 'Management of classified personnel',
      carriers: 'Management of classified carriers, from making to destruction',
      'systems-and-devices': 'Management of information systems and devices',
      premises: 'Management of classified-business premises',
      'projects-and-sites': 'Management of classified projects and of work at the client’s site',
      'publicity-release': 'Control of publicity, external release and foreign contacts',
      'inspection-and-penalties': 'Secrecy inspection, assessment, rewards and penalties',
      'risk-assessment': 'Yearly secrecy risk assessment',
      'emergency-and-leaks': 'Emergency plan and reporting of leaks',
      funds: 'Rules and budget for secrecy funds',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
