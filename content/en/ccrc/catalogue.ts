import type { CcrcWords } from '../../types/ccrc-words';
import { categoryNames } from './category-names';

export const catalogue: Pick<
  CcrcWords,
  | 'name'
  | 'issuer'
  | 'authority'
  | 'coverage'
  | 'disclaimer'
  | 'ladder'
  | 'categories'
  | 'levels'
  | 'occasions'
  | 'areas'
> = {
  name: 'Information security service qualification (CCRC)',
  issuer:
    'China Cybersecurity Review, Certification and Market Regulation Big Data Center, commonly called CCRC',
  authority: 'certification body',
  coverage: {
    part: 'This tool knows the category’s own clauses only in part; check the rest in the certification body’s current form.',
    common:
      'This tool knows the common requirements only; check the category’s own clauses in the certification body’s current form.',
  },
  disclaimer:
    'A self-assessment to prepare with; the certification body’s current documents and audit decide.',
  ladder: 'Level 3 is the entry level, Level 1 the top.',

  categories: {
    'security-integration': {
      name: 'Information system security integration',
      short: categoryNames['security-integration'],
      covers:
        'Security requirements, design, construction and assurance for computer application and network systems.',
      notKnown:
        'Only fragments of its form were readable: not the security-assurance stage, and not all of the design and construction stages.',
    },
    'security-operations': {
      name: 'Information system security operation and maintenance',
      short: categoryNames['security-operations'],
      covers:
        'Assessing and hardening systems in operation, passing on vulnerability and patch notices, and answering incidents.',
      notKnown: 'None of its own clauses was readable.',
    },
    'risk-assessment': {
      name: 'Information security risk assessment',
      short: categoryNames['risk-assessment'],
      covers:
        'Analysing threats and vulnerabilities, judging the possible harm, and proposing measures that keep the risk acceptable.',
      notKnown:
        'Only the beginning of an older form was readable: nothing after the overall assessment plan, such as carrying out an assessment.',
    },
    'incident-response': {
      name: 'Information security incident response (emergency handling)',
      short: categoryNames['incident-response'],
      covers:
        'Planning and drilling for incidents, and recording, classifying and handling them until business is restored.',
      notKnown:
        'Only advice on which case to show was found; the stages of the service and their clauses were not readable.',
    },
    'secure-development': {
      name: 'Secure software development',
      short: categoryNames['secure-development'],
      covers:
        'Controlling the development process so that the risks in the delivered software stay acceptable.',
      notKnown:
        'The test, acceptance and maintenance stages were not readable, nor was what Levels 2 and 1 add to design and coding.',
    },
    'disaster-recovery': {
      name: 'Information system disaster backup and recovery',
      short: categoryNames['disaster-recovery'],
      covers:
        'Backing up data, processing, network and infrastructure, and bringing systems and business back to an acceptable state after a disaster.',
      notKnown: 'None of the clauses of type A or type B was readable.',
    },
    'security-audit': {
      name: 'Cybersecurity audit',
      short: categoryNames['security-audit'],
      covers:
        'Setting the objective, scope and basis of an audit, auditing on site, reporting the findings and giving recommendations.',
      notKnown:
        'Nothing of its form after the part on basic qualification was readable, and of that part not all of Level 1.',
    },
    'industrial-control': {
      name: 'Industrial control system security',
      short: categoryNames['industrial-control'],
      covers:
        'Security services for industrial control systems; the issuer’s own description of this category has not been read.',
      notKnown: 'No form and no clause of this category was found.',
    },
  },

  levels: {
    'level-3': 'Level 3',
    'level-2': 'Level 2',
    'level-1': 'Level 1',
  },

  occasions: {
    initial: 'Initial certification',
    surveillance: 'Surveillance',
  },

  areas: {
    organisation: 'Legal status',
    finance: 'Finance and credit',
    premises: 'Premises',
    people: 'People',
    'track-record': 'Track record',
    management: 'Service management',
    technology: 'Service technology',
    clauses: 'Category clauses',
  },
};
