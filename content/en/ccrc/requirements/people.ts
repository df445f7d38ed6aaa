import type { CcrcWords } from '../../../types/ccrc-words';

const headRemedy =
  'Record each management post in information technology with its dates, those with other employers included. If the years are still too few, wait until the date shown or appoint a head who has them.';

const competenceRemedy =
  'Name the person for the category and have the person evaluated or examined in it; keep the result. Ask the certification body which proof it accepts.';

const insuredRemedy =
  'Ask the certification body whether it expects a number of people. If it does, employ and insure the people missing, and keep the social-insurance records of 3 complete months.';

export const peopleRequirements = {
  'ccrc/common/people/head-it-management/level-3': {
    title: 'Experience of the head of the organisation',
    asks: 'The head of the organisation has at least 2 years of management experience in information technology.',
    remedy: headRemedy,
  },
  'ccrc/common/people/head-it-management/level-2': {
    title: 'Experience of the head of the organisation',
    asks: 'The head of the organisation has at least 3 years of management experience in information technology.',
    remedy: headRemedy,
  },
  'ccrc/common/people/head-it-management/level-1': {
    title: 'Experience of the head of the organisation',
    asks: 'The head of the organisation has at least 4 years of management experience in information technology.',
    remedy: headRemedy,
  },
  'ccrc/common/people/technical-lead': {
    title: 'Competence of the technical lead',
    asks: 'The technical lead is able to manage security services in the category applied for, shown by evaluation in that category.',
    remedy: competenceRemedy,
  },
  'ccrc/common/people/project-lead': {
    title: 'Competence of the project lead',
    asks: 'The project lead has the technical ability for the category applied for, shown by examination or evaluation in that category.',
    remedy: competenceRemedy,
  },
  'ccrc/common/people/project-engineer': {
    title: 'Competence of the project engineer',
    asks: 'The project engineer has the technical ability for the category applied for, shown by examination or evaluation in that category.',
    remedy: competenceRemedy,
  },
  'ccrc/reported/social-insurance-total/level-3': {
    title: 'People insured, whole organisation',
    asks: 'A consultancy article names at least 6 people for whom the organisation paid social insurance over the last 3 months; counted here in each complete calendar month.',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-total/level-1': {
    title: 'People insured, whole organisation',
    asks: 'A consultancy article names at least 30 people for whom the organisation paid social insurance over the last 3 months; counted here in each complete calendar month.',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-per-direction/level-3': {
    title: 'People insured, this category',
    asks: 'A consultancy comparison table names at least 3 people in the category applied for with social insurance over the last 3 months; counted here in each complete calendar month.',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-per-direction/level-2': {
    title: 'People insured, this category',
    asks: 'A consultancy comparison table names at least 6 people in the category applied for with social insurance over the last 3 months; counted here in each complete calendar month.',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-per-direction/level-1': {
    title: 'People insured, this category',
    asks: 'A consultancy comparison table names at least 10 people in the category applied for with social insurance over the last 3 months; counted here in each complete calendar month.',
    remedy: insuredRemedy,
  },
  'ccrc/reported/computing-graduate': {
    title: 'Computing graduate',
    asks: 'A consultancy article asks that at least 1 of the people insured have a bachelor’s degree in computing or a related subject.',
    remedy:
      'Check the degree certificates of the people insured. If nobody qualifies, ask the certification body whether this is expected before hiring for it.',
  },
} satisfies Partial<CcrcWords['requirements']>;
