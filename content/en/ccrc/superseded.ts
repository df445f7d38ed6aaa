import type { CcrcWords } from '../../types/ccrc-words';

const roles =
  'The published level-3 conditions name no number of people, and no text read names one for Levels 2 and 1; what is asked for is a technical lead, a project lead and a project engineer, evaluated or examined in the category.';

export const superseded: CcrcWords['superseded'] = {
  'staff-count': {
    was: '2015 edition (ISCCC-SV-001:2015): at least 10 staff at Level 3, 30 at Level 2 and 50 at Level 1.',
    now: roles,
  },
  'certified-people': {
    was: '2015 edition (ISCCC-SV-001:2015): at least 2 people certified in the category at Level 3, 6 at Level 2 and 10 at Level 1.',
    now: roles,
  },
  'project-management-certificates': {
    was: '2015 edition (ISCCC-SV-001:2015): at least 1 project-management certificate at Level 3; 2 of them at Level 2; 5 at Level 1.',
    now: 'The published level-3 conditions ask for a project lead who was evaluated or examined in the category and name no project-management certificate; no text read names one for Levels 2 and 1.',
  },
  'audit-reports': {
    was: '2015 edition (ISCCC-SV-001:2015): audit reports of 3 years by an accounting firm of mainland China, at every level.',
    now: 'The published conditions ask for normal operation, a financial management system and funds for the service; audit reports can help.',
  },
  'technical-lead-title': {
    was: '2015 edition (ISCCC-SV-001:2015). Level 3: a master’s degree in information security or an intermediate title in information technology, with 2 years of experience. Level 2: the same with 5 years. Level 1: a master’s degree or a senior title, with 8 years.',
    now: 'The published level-3 conditions ask for the ability to manage services in the category, shown by evaluation, and name no degree, title or years; a page on Level 2 says the same, and for Level 1 no current wording was read.',
  },
  'finance-lead-title': {
    was: '2015 edition (ISCCC-SV-001:2015): a finance lead with a junior title at Level 3, an intermediate one at Level 2, and at Level 1 a senior one or an intermediate one for 8 years. The filling rules of 2017 still ask for particulars of the person.',
    now: 'The published level-3 conditions name no finance lead and ask for a financial management system; no text read names one for Levels 2 and 1.',
  },
  'time-in-service-level-3': {
    was: '2015 edition (ISCCC-SV-001:2015): at least 1 year in the service at Level 3.',
    now: 'The published level-3 conditions ask for at least 4 months.',
  },
  'projects-level-3': {
    was: '2015 edition (ISCCC-SV-001:2015): at least 1 project within the last 3 years at Level 3.',
    now: 'The published level-3 conditions ask for at least 1 project within the last 1 year; whether already at the initial certification is disputed.',
  },
};
