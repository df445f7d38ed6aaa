import type { SecrecyWords } from '../../types/secrecy-words';
import { categoryNames } from './category-names';
import { sections } from './screens';

const numbersNotKnown =
  'No public text with this type’s current conditions (registered capital, integration income, projects, staff and premises) was read; ask the secrecy authority for them.';

export const catalogue: Pick<
  SecrecyWords,
  | 'name'
  | 'issuer'
  | 'authority'
  | 'coverage'
  | 'disclaimer'
  | 'ladder'
  | 'warning'
  | 'categories'
  | 'levels'
  | 'occasions'
  | 'areas'
> = {
  name: 'Qualification for integrating classified information systems',
  issuer:
    'National Administration of State Secrets Protection for Grade A; secrecy bureau of the province of registration for Grade B',
  authority: 'secrecy authority',
  coverage: {
    part: 'This tool knows the conditions of this business type only in part; check the rest in the secrecy authority’s current documents.',
    common:
      'This tool knows only the conditions that all business types share; ask the secrecy authority for the current ones of this type.',
  },
  disclaimer:
    'A self-assessment to prepare with; the secrecy authority’s current conditions and review decide.',
  ladder:
    'Grade B allows work on classified information systems at the levels Secret and Confidential, Grade A at the levels Top secret, Secret and Confidential.',
  warning:
    'Never enter State secrets or the name of a classified project; a code name of your own will do.',

  categories: {
    'overall-integration': {
      name: categoryNames['overall-integration'],
      short: categoryNames['overall-integration'],
      covers:
        'Overall integration of classified information systems, called system integration before 2021. A holder may also do software development, security monitoring, and the operation and maintenance of systems it built itself.',
      notKnown:
        'Only the opening of the secrecy standard was read, and none of the detailed rules of the on-site review.',
    },
    'system-consulting': {
      name: categoryNames['system-consulting'],
      short: categoryNames['system-consulting'],
      covers: 'Consulting on classified information systems.',
      notKnown: numbersNotKnown,
    },
    'software-development': {
      name: categoryNames['software-development'],
      short: categoryNames['software-development'],
      covers: 'Software development for classified information systems.',
      notKnown: numbersNotKnown,
    },
    'security-monitoring': {
      name: categoryNames['security-monitoring'],
      short: categoryNames['security-monitoring'],
      covers: 'Security monitoring: video surveillance and alarms.',
      notKnown: numbersNotKnown,
    },
    'shielded-room': {
      name: categoryNames['shielded-room'],
      short: categoryNames['shielded-room'],
      covers: 'Construction of shielded rooms.',
      notKnown: numbersNotKnown,
    },
    'operation-maintenance': {
      name: categoryNames['operation-maintenance'],
      short: categoryNames['operation-maintenance'],
      covers: 'Operation and maintenance of classified information systems.',
      notKnown: numbersNotKnown,
    },
    'data-recovery': {
      name: categoryNames['data-recovery'],
      short: categoryNames['data-recovery'],
      covers: 'Data recovery in classified information systems.',
      notKnown: numbersNotKnown,
    },
    'project-supervision': {
      name: categoryNames['project-supervision'],
      short: categoryNames['project-supervision'],
      covers: 'Supervision of projects that build classified information systems.',
      notKnown: numbersNotKnown,
    },
  },

  levels: {
    'grade-b': 'Grade B',
    'grade-a': 'Grade A',
  },

  occasions: {
    initial: 'Application',
  },

  areas: sections,
};
