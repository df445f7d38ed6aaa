import { choice, parts } from '../../../question';

export const staffEducation = parts(
  'secrecy/staff-education',
  ['educated-and-trained', 'knowledge-and-skills'],
  { per: 'case' },
);

export const publicityAndEducation = parts(
  'secrecy/publicity-and-education',
  ['publicity', 'education'],
  { per: 'case' },
);

export const personnelManagement = choice('secrecy/personnel-management', ['yes', 'no'], {
  per: 'case',
});

export const personnelStages = parts(
  'secrecy/personnel-stages',
  ['posts-and-levels-fixed', 'vetted-before-the-post', 'duties-in-the-post', 'leaving-procedure'],
  { per: 'case' },
);
