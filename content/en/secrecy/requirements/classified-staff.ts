import type { SecrecyWords } from '../../../types/secrecy-words';

export const classifiedStaffRequirements = {
  'secrecy/education/training-and-knowledge': {
    title: 'Secrecy education, knowledge and skills',
    asks: 'Those who do classified integration work have had secrecy education and training and have the necessary secrecy knowledge and skills.',
    remedy:
      'Make a training plan for the year, train and test everybody concerned, and keep attendance sheets, papers and results. Nobody signs or answers for another.',
  },
  'secrecy/education/publicity-and-education': {
    title: 'Secrecy publicity and education',
    asks: 'Secrecy publicity and secrecy education are carried out; the on-site review looks at them.',
    remedy:
      'Hold secrecy publicity and education regularly, and record date, content and attendance.',
  },
  'secrecy/classified-personnel/management': {
    title: 'Management of classified personnel',
    asks: 'Classified personnel are managed; the on-site review looks at it.',
    remedy:
      'Fix the classified posts, keep a ledger and a file for each person, and update both when people change.',
  },
  'secrecy/classified-personnel/stages': {
    title: 'Classified personnel, stage by stage',
    asks: 'Single sources report these stages: classified posts and their levels fixed before people are assigned; vetting, training, a test and a signed secrecy undertaking before the post; continuing education, reports of major personal matters and approval of travel abroad in the post; on leaving, classified carriers handed back, a secrecy undertaking signed and a cooling-off period kept.',
    remedy:
      'Compare your practice stage by stage and add what is missing. Vet people not only on joining, and withdraw the access of those who leave at once.',
  },
} satisfies Partial<SecrecyWords['requirements']>;
