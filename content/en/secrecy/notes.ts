import type { SecrecyWords } from '../../types/secrecy-words';

export const notes: SecrecyWords['notes'] = {
  'unless-the-state-provides-otherwise':
    'Unless the State provides otherwise; ask the secrecy authority whether an exception covers you.',
  'written-application':
    'The application is made in writing and states the organisation’s particulars, the business type and the grade applied for.',
  'examined-in-the-review':
    'The review also examines registration, business reputation and business status; no yardstick was read, so nothing is judged here.',
  'no-state-secrets-in-the-file':
    'The application file may contain no State secrets. Where papers such as contracts might touch any, ask the secrecy authority that receives the file before handing them in.',
  'split-off-when-listing':
    'An opinion of 2017: a qualified organisation may not be publicly listed; once its listing is approved, it must itself ask to cancel the qualification and hand back the certificate. Single sources report that the qualification can be split off to an organisation in a controlling relation with a linked shareholding above 50%; the request goes in with the listing plan and a form that reports the change beforehand.',
  'terms-of-listed-groups':
    'Single sources report, for a listed group that applies through another organisation: the actual controllers of the applicant and of its shareholders are Chinese; no direct foreign capital, and an indirect foreign share, parties acting in concert included, of at most 20% in the applicant and in its parent; no foreigners among directors, supervisors and senior managers; no securities penalty in the last 3 years; internal control and disclosure in order. For information only; nothing is judged by it.',
  'no-management-certificate-listed':
    'No condition read names a certificate of ISO 9001, ISO 27001, ISO 20000, CMMI or CCRC; such certificates are supporting material only.',
  'office-guides-and-checks':
    'Single sources report that the secrecy management office mainly guides and checks; the secrecy of personnel is run by the personnel department under its guidance, and business departments stay responsible for their own secrecy.',
  'no-head-count-of-managers':
    'No clause was read that sets the number of secrecy managers by head-count; the numbers in circulation belong to another qualification and are not used here.',
  'principles-of-the-standard':
    'Principles of the secrecy standard: active prevention with the focus on key points; whoever runs a business answers for its secrecy, down to named persons; secrecy management as part of business management; risks assessed and managed; continual improvement.',
  'no-official-list-of-documents':
    'No official list of the secrecy rules that must exist was read; the families were put together from single sources.',
  'length-of-operation-not-known':
    'No text read says how long the system must have run before an application.',
  'knowledge-test-at-the-review':
    'The on-site review includes a test of secrecy knowledge for the staff concerned.',
  'cooling-off-periods':
    'Single sources report cooling-off periods of 2 to 3 years for core and of at least 1 year for important classified personnel; until then no work for foreign bodies, and no travel abroad without approval.',
  'secrecy-room-advice':
    'Trade advice on the secrecy room, for information only: inside the organisation, away from foreign bodies and busy public places; not on the ground or top floor; a security door, protected and covered windows, solid walls up to the ceiling; access control, cameras and an intrusion alarm with records kept. No rule on its least size was read.',
  'no-amount-of-funds':
    'No rule on the amount of secrecy funds was read; the sums per head and by bands in circulation belong to another qualification and are not used here.',
};
