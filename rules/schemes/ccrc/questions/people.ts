import { count, experience, parts, rows } from '../../../question';
import { categories } from '../catalogue';

/** Sixty years in months: more is a typing error. */
const mostMonths = 720;

export const headExperience = experience('ccrc/head-experience', { per: 'case', mostMonths });

const competence = ['ability', 'evaluated'] as const;

export const technicalLead = parts('ccrc/technical-lead', competence, { per: 'category' });
export const projectLead = parts('ccrc/project-lead', competence, { per: 'category' });
export const projectEngineer = parts('ccrc/project-engineer', competence, { per: 'category' });

export const people = rows(
  'ccrc/people',
  {
    category: { kind: 'choice', options: categories, required: true },
    role: {
      kind: 'choice',
      options: ['technical-lead', 'project-lead', 'project-engineer'],
      required: true,
    },
    name: { kind: 'text', longest: 80 },
    shownBy: { kind: 'choice', options: ['cisaw', 'other-certificate', 'evaluation'] },
    certificate: { kind: 'text', longest: 80 },
    expires: { kind: 'date', mayLieAhead: true },
  },
  { per: 'case' },
);

const mostPeople = 1_000_000;

export const insuredTotal = count('ccrc/insured-total', {
  per: 'case',
  most: mostPeople,
  countsOverTime: true,
});
export const insuredInCategory = count('ccrc/insured-in-category', {
  per: 'category',
  most: mostPeople,
  countsOverTime: true,
});
export const computingGraduates = count('ccrc/computing-graduates', {
  per: 'case',
  most: mostPeople,
  countsOverTime: true,
});
