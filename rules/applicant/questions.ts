import { choice, date } from '../question';

/** Facts about the applicant that more than one scheme asks for; asked once, whatever is applied for. */
export const legalForm = choice(
  'applicant/legal-form',
  ['enterprise', 'public-institution', 'other-legal-person', 'department', 'none'],
  { per: 'case' },
);

export const registeredInMainland = choice('applicant/registered-in-mainland', ['yes', 'no'], {
  per: 'case',
});

export const foundingDate = date('applicant/founding-date', { per: 'case' });
