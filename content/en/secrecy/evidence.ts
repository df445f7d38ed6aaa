import type { SecrecyWords } from '../../types/secrecy-words';
import { applicantEvidence } from '../applicant';

const organisation = 'The organisation itself';
const sealed = 'The organisation itself, under its seal';
const signed = 'The organisation itself, signed by its head';

export const evidence: SecrecyWords['evidence'] = {
  ...applicantEvidence,
  'secrecy-application-form': {
    name: 'Application form for the qualification',
    issuedBy: organisation,
    shows:
      'Particulars of the organisation, the business type and the grade applied for; no State secrets',
  },
  'articles-of-association': {
    name: 'Articles of association as filed with the registrar',
    issuedBy: 'The organisation, filed with the registration authority',
    shows: 'Shareholders or founding body, sum and kind of each contribution, as filed',
  },
  'no-criminal-record-certificate': {
    name: 'Certificate that the organisation has no criminal record',
    issuedBy: 'The authority entitled to certify it',
    shows: 'The organisation, whether there is a record, and the date of issue',
  },
  'statement-on-record': {
    name: 'Written statement on earlier measures against a qualification',
    issuedBy: sealed,
    shows:
      'Whether one was revoked or withdrawn, or an application refused as untrue, and on which date',
  },
  'dishonest-list-printout': {
    name: 'Result of a query of the list of dishonest persons',
    issuedBy: 'A public credit platform, printed by the organisation',
    shows:
      'The result for legal representative, principal responsible person and actual controller, and the date of the query',
  },
  'key-persons-particulars': {
    name: 'Particulars of key persons and of the staff of the business',
    issuedBy: organisation,
    shows:
      'Post and particulars of legal representative, principal responsible person, actual controller, directors, supervisors, senior managers and the others who do the business',
  },
  'identity-papers': {
    name: 'Copies of identity papers',
    issuedBy: 'The issuing authority, handed in by each person',
    shows: 'Nationality, number and validity',
  },
  'personal-statements': {
    name: 'Written statements of the persons',
    issuedBy: 'Each key person and each member of the staff, signed',
    shows:
      'Nationality, permanent or long-term right of residence abroad, and whether married to a person from abroad',
  },
  'shareholding-structure': {
    name: 'Capital structure and shareholding',
    issuedBy: organisation,
    shows: 'Shareholders and shares layer by layer up to the last owner, with any foreign capital',
  },
  'listing-statement': {
    name: 'Written statement on listing',
    issuedBy: sealed,
    shows: 'Whether listed, whether traded on NEEQ, and any plan to list',
  },
  'capital-verification': {
    name: 'Capital verification report and bank slips',
    issuedBy: 'An accounting firm and the bank',
    shows: 'The sum paid up in cash, and the date on which it arrived',
  },
  'audited-accounts': {
    name: 'Audited yearly accounts',
    issuedBy: 'An accounting firm',
    shows: 'Paid-in capital, and the income from information-system integration of each year',
    recency: 'The last 3 completed financial years',
  },
  'integration-contract-list': {
    name: 'List of integration contracts',
    issuedBy: organisation,
    shows: 'Number, sum, customer and date of each contract; no State secrets',
    recency: 'The last 3 years',
  },
  'integration-contracts': {
    name: 'Contracts of the integration projects counted',
    issuedBy: 'The customer, with the organisation',
    shows:
      'Number, sum, parties and date of signature; make sure that no State secret is in them before handing them in',
  },
  'integration-acceptance-and-payment': {
    name: 'Proof of acceptance and payment of the integration projects counted',
    issuedBy: 'The customer, the organisation and the bank',
    shows:
      'Date of completion on the acceptance report, sums on invoices and bank receipts, matching the contract',
  },
  'integration-staff-roster': {
    name: 'Roster of the integration staff',
    issuedBy: organisation,
    shows: 'People, posts, dates of joining, titles or professional qualifications',
  },
  'senior-qualification-certificates': {
    name: 'Certificates of senior title or professional qualification',
    issuedBy: 'A human-resources authority of a province or above, or a body it has authorised',
    shows: 'Holder, subject, title, number and date of award',
  },
  'business-premises-plan': {
    name: 'Floor plan of the classified-business premises',
    issuedBy: organisation,
    shows: 'Location, area and use',
  },
  'leading-group-decree': {
    name: 'Document setting up the secrecy leading group',
    issuedBy: signed,
    shows: 'Members with their posts, head, deputy head, and the duties of each member',
  },
  'leading-group-minutes': {
    name: 'Minutes of the secrecy leading group',
    issuedBy: organisation,
    shows: 'Date, attendance and what was decided',
  },
  'secrecy-director-appointment': {
    name: 'Appointment of the secrecy director',
    issuedBy: signed,
    shows: 'Full-time post, membership of the leadership team, date of appointment',
  },
  'secrecy-body-decree': {
    name: 'Document setting up the body, or naming the person, for secrecy work',
    issuedBy: signed,
    shows: 'Body or person, duties, and rank of the head',
  },
  'organisation-chart': {
    name: 'Organisation chart',
    issuedBy: organisation,
    shows: 'Place of the secrecy management office among the functional departments',
  },
  'secrecy-manager-certificates': {
    name: 'Proof that the secrecy managers passed training and assessment',
    issuedBy: 'The secrecy authority',
    shows: 'Person, result, number and date',
  },
  'secrecy-responsibility-system': {
    name: 'Secrecy responsibility system',
    issuedBy: organisation,
    shows: 'Secrecy duties of the leaders at each rank and of project leads',
  },
  'secrecy-rules': {
    name: 'Set of secrecy rules in force',
    issuedBy: organisation,
    shows: 'Title, number and date of effect of each rule',
  },
  'secrecy-rules-approval': {
    name: 'Approval, distribution and revision records of the secrecy rules',
    issuedBy: organisation,
    shows: 'Who approved them, date of issue, distribution list and revisions',
  },
  'secrecy-operation-records': {
    name: 'Records of the secrecy system in operation',
    issuedBy: organisation,
    shows:
      'Dated inspection reports, records of corrections, minutes, attendance sheets and ledgers',
  },
  'secrecy-risk-assessment': {
    name: 'Report of the secrecy risk assessment',
    issuedBy: organisation,
    shows: 'Plan, list of risks, graded results and controls',
    recency: 'The last 1 year',
  },
  'project-secrecy-records': {
    name: 'Secrecy records of projects',
    issuedBy: 'The organisation; where a partner took part, with the client’s written consent',
    shows:
      'Project secrecy plan, register of participants and handover list, under a code name of the project',
  },
  'secrecy-emergency-plan': {
    name: 'Emergency plan for leaks',
    issuedBy: organisation,
    shows: 'Steps to take, whom to report to, and records of drills',
  },
  'secrecy-training-records': {
    name: 'Records of secrecy publicity, education and training',
    issuedBy: organisation,
    shows: 'Yearly plan, content, attendance sheets, test papers and the result of each person',
  },
  'classified-post-list': {
    name: 'List of classified posts',
    issuedBy: organisation,
    shows: 'Posts and their levels: core, important, general',
  },
  'classified-personnel-files': {
    name: 'Files on classified personnel',
    issuedBy: organisation,
    shows:
      'Vetting forms, secrecy undertakings, ledger of persons, travel approvals, yearly assessment and cooling-off papers',
  },
  'classified-premises-description': {
    name: 'Description of the classified-business premises and the secrecy facilities and equipment',
    issuedBy: organisation,
    shows: 'Layout of access control, cameras and alarms, and the visit log',
  },
  'device-and-media-ledger': {
    name: 'Ledger of information devices and storage media',
    issuedBy: organisation,
    shows: 'Number, secrecy level, keeper and place',
  },
  'carrier-ledger': {
    name: 'Ledger of classified carriers',
    issuedBy: organisation,
    shows:
      'Entries for making, receiving, passing on, using, copying, keeping, repairing and destroying',
  },
  'secrecy-funds-records': {
    name: 'Budget and vouchers of the secrecy funds',
    issuedBy: organisation,
    shows: 'Separate line in budget and accounts; purpose, sum and date of what was spent',
  },
};
