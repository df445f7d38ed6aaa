import type { CcrcWords } from '../../../types/ccrc-words';
import { categoryNames } from '../category-names';

const evaluated = 'Evaluation or examination in this category passed';

export const peopleQuestions = {
  'ccrc/head-experience': {
    label: 'How long has the head of the organisation managed work in information technology?',
    hint: 'Give either the day on which it began or the whole months so far. Time with other employers counts.',
  },
  'ccrc/technical-lead': {
    label: 'Is there a technical lead for this category?',
    hint: 'At least one person; no number of people and no particular certificate is prescribed.',
    parts: {
      ability: 'Ability to manage security services in this category',
      evaluated,
    },
  },
  'ccrc/project-lead': {
    label: 'Is there a project lead for this category?',
    hint: 'At least one person who leads projects in this category.',
    parts: {
      ability: 'Technical ability for this category',
      evaluated,
    },
  },
  'ccrc/project-engineer': {
    label: 'Is there a project engineer for this category?',
    hint: 'At least one person who carries out projects in this category.',
    parts: {
      ability: 'Technical ability for this category',
      evaluated,
    },
  },
  'ccrc/people': {
    label: 'Who fills these roles?',
    hint: 'Optional: it helps to prepare the proof and decides nothing. Initials are enough.',
    fields: {
      category: { label: 'Category', options: categoryNames },
      role: {
        label: 'Role',
        options: {
          'technical-lead': 'Technical lead',
          'project-lead': 'Project lead',
          'project-engineer': 'Project engineer',
        },
      },
      name: { label: 'Name or initials' },
      shownBy: {
        label: 'Competence shown by',
        options: {
          cisaw: 'CISAW certificate',
          'other-certificate': 'Another certificate',
          evaluation: 'Evaluation or examination without a certificate',
        },
      },
      certificate: { label: 'Certificate number' },
      expires: { label: 'Certificate valid until' },
    },
  },
  'ccrc/insured-total': {
    label: 'For how many people does the organisation pay social insurance?',
    hint: 'People insured in each of the last 3 complete calendar months; enter the lowest of the 3 months.',
  },
  'ccrc/computing-graduates': {
    label: 'How many of them have a bachelor’s degree in computing or a related subject?',
    hint: 'Count only people insured by the organisation in each of the last 3 complete calendar months.',
  },
  'ccrc/insured-in-category': {
    label:
      'For how many people working in this category does the organisation pay social insurance?',
    hint: 'People insured in each of the last 3 complete calendar months; enter the lowest of the 3 months.',
  },
} satisfies Partial<CcrcWords['questions']>;
