import type { SecrecyWords } from '../../../types/secrecy-words';

const picks = {
  all: 'All of it holds',
  partly: 'Some of it holds, or not all is known',
  none: 'None of it holds',
};

const departmentHeads =
  'Departments take part through their principal heads; a secrecy clerk should not stand in for one.';

const group = {
  'legal-representative-is-member':
    'Legal representative or principal responsible person as a member',
  'department-heads-are-members': 'Principal heads of all departments concerned as members',
  'legal-representative-is-head':
    'Legal representative or principal responsible person as its head',
  'division-of-labour': 'Clear division of labour for every member',
};

export const organisationQuestions = {
  'secrecy/leading-group': {
    label: 'Has a secrecy leading group been set up?',
    hint: 'By a formal document of the organisation.',
    options: { 'set-up': 'Set up', 'not-set-up': 'Not set up' },
  },
  'secrecy/leading-group-grade-b': {
    label: 'Is the secrecy leading group composed as Grade B asks, with duties divided?',
    hint: departmentHeads,
    picks,
    parts: {
      ...group,
      'leader-in-charge-is-member': 'Leader in charge of secrecy as a member',
      'leader-in-charge-is-deputy': 'Leader in charge of secrecy as its deputy head',
    },
  },
  'secrecy/leading-group-grade-a': {
    label: 'Is the secrecy leading group composed as Grade A asks, with duties divided?',
    hint: departmentHeads,
    picks,
    parts: {
      ...group,
      'director-is-member': 'Secrecy director as a member',
      'director-is-deputy': 'Secrecy director as its deputy head',
    },
  },
  'secrecy/leader-in-charge': {
    label: 'Has a leader in charge of secrecy been named?',
    hint: 'The leader who answers for secrecy work, whatever the title. Grade B does not ask for a full-time secrecy director.',
    options: { named: 'Named', 'not-named': 'Not named' },
  },
  'secrecy/secrecy-director': {
    label: 'Is there a full-time secrecy director?',
    hint: 'Go by the document of appointment.',
    picks,
    parts: {
      appointed: 'Secrecy director appointed',
      'full-time': 'Secrecy director full-time in the post',
      'in-leadership-team': 'Secrecy director in the leadership team of the organisation',
    },
  },
  'secrecy/secrecy-body': {
    label: 'Is a dedicated body or a dedicated person responsible for secrecy work?',
    hint: 'Either is enough.',
    options: { body: 'A body', person: 'A person', neither: 'Neither' },
  },
  'secrecy/secrecy-office': {
    label: 'Has a secrecy management office been set up?',
    hint: 'Its name may differ; its function matters.',
    picks,
    parts: {
      'dedicated-department': 'Dedicated functional department',
      'head-of-middle-rank': 'Head of middle management rank or above',
    },
  },
  'secrecy/full-time-managers': {
    label: 'How many full-time secrecy managers are there?',
    hint: 'Part-time ones do not count.',
  },
  'secrecy/managers-trained': {
    label: 'Have all secrecy managers passed the training and assessment of the secrecy authority?',
    hint: 'Go by the training certificate or the result of the assessment.',
    options: { yes: 'Yes', no: 'No' },
  },
  'secrecy/responsibilities': {
    label: 'Are the secrecy duties of these persons laid down in writing?',
    hint: 'Usually in the responsibility system or in the document that divides the leading group’s work.',
    parts: {
      'legal-representative':
        'Full responsibility of the legal representative or principal responsible person',
      'secrecy-leader':
        'Concrete leadership and oversight by the secrecy director or the leader in charge of secrecy',
      'head-of-integration': 'Direct leadership by the head of the integration department',
      'project-lead': 'Full responsibility of the project lead for the secrecy of the project',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
