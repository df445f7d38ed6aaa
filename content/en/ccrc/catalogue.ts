import type { CcrcWords } from '../../types/ccrc-words';
import { categoryNames } from './category-names';

export const catalogue: Pick<
  CcrcWords,
  'name' | 'issuer' | 'ladder' | 'categories' | 'levels' | 'occasions' | 'areas'
> = {
  name: 'Information security service qualification (CCRC)',
  issuer:
    'China Cybersecurity Review, Certification and Market Regulation Big Data Center, commonly called CCRC',
  ladder: 'Level 3 is the entry level, Level 1 the top.',

  categories: {
    'security-integration': {
      name: 'Information system security integration',
      short: categoryNames['security-integration'],
      covers:
        'Security requirements, design, construction and assurance for computer application and network systems.',
    },
    'security-operations': {
      name: 'Information system security operation and maintenance',
      short: categoryNames['security-operations'],
      covers:
        'Assessing and hardening systems in operation, passing on vulnerability and patch notices, and answering incidents.',
    },
    'risk-assessment': {
      name: 'Information security risk assessment',
      short: categoryNames['risk-assessment'],
      covers:
        'Analysing threats and vulnerabilities, judging the possible harm, and proposing measures that keep the risk acceptable.',
    },
    'incident-response': {
      name: 'Information security incident response (emergency handling)',
      short: categoryNames['incident-response'],
      covers:
        'Planning and drilling for incidents, and recording, classifying and handling them until business is restored.',
    },
    'secure-development': {
      name: 'Secure software development',
      short: categoryNames['secure-development'],
      covers:
        'Controlling the development process so that the risks in the delivered software stay acceptable.',
    },
    'disaster-recovery': {
      name: 'Information system disaster backup and recovery',
      short: categoryNames['disaster-recovery'],
      covers:
        'Backing up data, processing, network and infrastructure, and bringing systems and business back to an acceptable state after a disaster.',
    },
    'security-audit': {
      name: 'Cybersecurity audit',
      short: categoryNames['security-audit'],
      covers:
        'Setting the objective, scope and basis of an audit, auditing on site, reporting the findings and giving recommendations.',
    },
    'industrial-control': {
      name: 'Industrial control system security',
      short: categoryNames['industrial-control'],
      covers:
        'Security services for industrial control systems; the issuer’s own description of this category has not been read.',
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
  },
};
