import { choice, count, parts } from '../../../question';

export const leadingGroup = choice('secrecy/leading-group', ['set-up', 'not-set-up'], {
  per: 'case',
});

/** The group of either grade, part by part: its members, its head and deputy head, its duties. */
export const leadingGroupGradeB = parts(
  'secrecy/leading-group-grade-b',
  [
    'legal-representative-is-member',
    'leader-in-charge-is-member',
    'department-heads-are-members',
    'legal-representative-is-head',
    'leader-in-charge-is-deputy',
    'division-of-labour',
  ],
  { per: 'case' },
);

export const leadingGroupGradeA = parts(
  'secrecy/leading-group-grade-a',
  [
    'legal-representative-is-member',
    'director-is-member',
    'department-heads-are-members',
    'legal-representative-is-head',
    'director-is-deputy',
    'division-of-labour',
  ],
  { per: 'case' },
);

export const leaderInCharge = choice('secrecy/leader-in-charge', ['named', 'not-named'], {
  per: 'case',
});

export const secrecyDirector = parts(
  'secrecy/secrecy-director',
  ['appointed', 'full-time', 'in-leadership-team'],
  { per: 'case' },
);

export const secrecyBody = choice('secrecy/secrecy-body', ['body', 'person', 'neither'], {
  per: 'case',
});

export const secrecyOffice = parts(
  'secrecy/secrecy-office',
  ['dedicated-department', 'head-of-middle-rank'],
  { per: 'case' },
);

export const fullTimeManagers = count('secrecy/full-time-managers', { per: 'case', most: 10_000 });

export const managersTrained = choice('secrecy/managers-trained', ['yes', 'no'], { per: 'case' });

export const responsibilities = parts(
  'secrecy/responsibilities',
  ['legal-representative', 'secrecy-leader', 'head-of-integration', 'project-lead'],
  { per: 'case' },
);
