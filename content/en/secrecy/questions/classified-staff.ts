import type { SecrecyWords } from '../../../types/secrecy-words';

export const classifiedStaffQuestions = {
  'secrecy/staff-education': {
    label:
      'Have those who do classified integration work had secrecy education, and do they have the knowledge and skills they need?',
    hint: 'Everybody who does this work, those new to the post included.',
    parts: {
      'educated-and-trained': 'Secrecy education and training received',
      'knowledge-and-skills': 'Necessary secrecy knowledge and skills',
    },
  },
  'secrecy/publicity-and-education': {
    label: 'Does the organisation carry out secrecy publicity and education?',
    hint: 'Count what has been carried out and recorded.',
    parts: {
      publicity: 'Secrecy publicity carried out',
      education: 'Secrecy education carried out',
    },
  },
  'secrecy/personnel-management': {
    label: 'Does the organisation manage its classified personnel?',
    hint: 'Classified personnel are those who meet, know or handle State secrets for their work in classified integration.',
    options: { yes: 'Yes', no: 'No' },
  },
  'secrecy/personnel-stages': {
    label: 'Does the management of classified personnel cover these stages?',
    hint: 'Put together from single sources; the levels of classified posts are core, important and general.',
    parts: {
      'posts-and-levels-fixed':
        'Classified posts and their levels fixed before people are assigned',
      'vetted-before-the-post':
        'Before the post: vetting, training, a test and a signed secrecy undertaking',
      'duties-in-the-post':
        'In the post: continuing education, reporting of major personal matters, travel abroad only with approval',
      'leaving-procedure':
        'On leaving: classified carriers handed back, secrecy undertaking signed, cooling-off period kept',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
