import type { SecrecyWords } from '../../types/secrecy-words';

export const sections: SecrecyWords['sections'] = {
  eligibility: 'Basic conditions',
  ownership: 'Ownership and listing',
  numbers: 'Professional ability',
  'secrecy-organisation': 'Secrecy organisation',
  'secrecy-documents': 'Secrecy rules',
  'classified-staff': 'Classified personnel and education',
  'secrecy-premises': 'Premises, devices and funds',
};

export const screens: SecrecyWords['screens'] = {
  applicant: 'The applicant',
  record: 'Criminal record and revocation',
  'dishonest-list': 'List of dishonest persons',
  'ties-abroad': 'Nationality, residence abroad and marriage',
  bans: 'Earlier applications',
  'foreign-capital': 'Foreign capital',
  listing: 'Listing',
  'capital-and-income': 'Capital and integration income',
  'integration-projects': 'Integration projects',
  'integration-staff': 'Staff and social insurance',
  'business-premises': 'Classified-business premises',
  'premises-quality': 'Management and protection of the classified-business premises',
  'leading-group': 'Secrecy leading group',
  'secrecy-leader': 'Leader in charge and secrecy director',
  'secrecy-body': 'Body or person responsible for secrecy',
  'secrecy-office': 'Secrecy management office and secrecy managers',
  'secrecy-duties': 'Secrecy duties',
  'secrecy-rules': 'Secrecy rules and how they run',
  'document-families': 'Families of secrecy rules and records',
  'secrecy-education': 'Secrecy education and training',
  'classified-personnel': 'Management of classified personnel',
  'state-rules': 'Premises, facilities and equipment',
  'classified-devices': 'Classified devices and media',
  'secrecy-funds': 'Secrecy funds',
};
