import { parts } from '../../../question';

export const incidentCase = parts(
  'ccrc/incident-response/incident-case',
  ['real-incident', 'network-or-information-security', 'not-only-preventive'],
  { per: 'category' },
);
