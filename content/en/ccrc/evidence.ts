import type { CcrcWords } from '../../types/ccrc-words';
import { applicantEvidence } from '../applicant';

const organisation = 'The organisation itself';
const customer = 'The customer, with the organisation';
const certificationBody = 'The certification body';
const approval = 'number or title, approval, date of issue and date of effect';

export const evidence: CcrcWords['evidence'] = {
  ...applicantEvidence,
  'credit-system-record': {
    name: 'Screenshot or printout from the national enterprise credit information system',
    issuedBy: 'The public system, printed by the organisation',
    shows: 'The organisation’s entry, its record of violations, and the date of the query',
  },
  'department-authorisation': {
    name: 'Approval of the department’s application by its legal person',
    issuedBy: 'The legal person to which the department belongs',
    shows: 'That it approves the application and accepts liability; signature and seal',
  },
  'ownership-documents': {
    name: 'Papers that show history and ownership',
    issuedBy: 'The registration authority, or the organisation',
    shows:
      'Articles of association, shareholder register and registration changes, in order of date',
  },
  'financial-management-system': {
    name: 'Financial management system',
    issuedBy: organisation,
    shows: `Rules for money and accounts: ${approval}`,
  },
  'head-curriculum-vitae': {
    name: 'Particulars of the head of the organisation',
    issuedBy: 'The head of the organisation',
    shows:
      'Name, age, post, title, education, career and certificates, with the dates of each management post in information technology',
  },
  'lead-curriculum-vitae': {
    name: 'Particulars of the technical lead',
    issuedBy: 'The technical lead',
    shows: 'Name, age, post, title, education, career and certificates',
  },
  'competence-record': {
    name: 'Proof of evaluation or examination in the category',
    issuedBy: 'The body that evaluated or examined, or issued the certificate',
    shows:
      'Person, category, date and result; for a certificate its holder, number, date of issue and date of expiry',
  },
  'roster-of-roles': {
    name: 'List of project leads and project engineers by category',
    issuedBy: organisation,
    shows: 'Who fills which role in which category, and since when',
  },
  'graduation-certificate': {
    name: 'Bachelor’s degree certificate in computing or a related subject',
    issuedBy: 'The university',
    shows: 'Name, subject, degree, certificate number and date of graduation',
  },
  'first-service-contract': {
    name: 'Contract of the first project in the category',
    issuedBy: customer,
    shows: 'Name of the project, both parties and the date of signature',
  },
  'lower-level-certificate': {
    name: 'Qualification certificate of the category on which the route relies',
    issuedBy: certificationBody,
    shows: 'Category, level, number, date of issue and date of expiry',
  },
  'current-certificate': {
    name: 'Qualification certificate of the category and level under surveillance',
    issuedBy: certificationBody,
    shows: 'Category, level, number, date of issue and date of expiry',
  },
  'project-contracts': {
    name: 'Contracts of the projects counted',
    issuedBy: customer,
    shows:
      'Name of the project, its content in the category, both parties and the date of signature',
  },
  'acceptance-reports': {
    name: 'Acceptance reports of the projects counted',
    issuedBy: 'The customer',
    shows: 'Name of the project, the result, the customer’s signature and the date',
  },
  'invoices-and-receipts': {
    name: 'Invoices and bank receipts that belong to the same contracts',
    issuedBy: 'The organisation and its bank',
    shows: 'Number, date, amount, and the customer and contract to which they belong',
  },
  'personnel-procedure': {
    name: 'Personnel management procedure',
    issuedBy: organisation,
    shows: `Competence needed, post duties and evaluation: ${approval}`,
  },
  'post-descriptions': {
    name: 'Post descriptions',
    issuedBy: organisation,
    shows: 'The duties and the technical ability required of each post',
  },
  'competence-evaluations': {
    name: 'Evaluation records of service staff',
    issuedBy: organisation,
    shows: 'Person, post, what was evaluated, the result and the date',
  },
  'capacity-plan': {
    name: 'Capacity-building plan',
    issuedBy: organisation,
    shows: 'Technology, skills, management and awareness, with dates; approval and date of issue',
  },
  'training-records': {
    name: 'Training and assessment records',
    issuedBy: organisation,
    shows: 'Subject, date, who took part and how each was assessed',
  },
  'document-procedure': {
    name: 'Document management procedure',
    issuedBy: organisation,
    shows: `Documents from creation to disposal: ${approval}`,
  },
  'document-control-records': {
    name: 'Records of document control',
    issuedBy: organisation,
    shows: 'Which document was distributed, lent, sent or disposed of, when and to whom',
  },
  'project-procedure': {
    name: 'Project management procedure',
    issuedBy: organisation,
    shows: `Organisation, planning, implementation, risk control and delivery: ${approval}`,
  },
  'project-risk-records': {
    name: 'Risk-management records of projects',
    issuedBy: organisation,
    shows: 'Project, risk, measure taken and date',
  },
  'confidentiality-procedure': {
    name: 'Confidentiality procedure',
    issuedBy: organisation,
    shows: `Confidentiality duties of each post: ${approval}`,
  },
  'confidentiality-agreements': {
    name: 'Signed confidentiality agreements',
    issuedBy: 'The organisation and each person concerned',
    shows: 'Who signed, what is kept confidential, the date and the term',
  },
  'confidentiality-training-records': {
    name: 'Records of confidentiality training',
    issuedBy: organisation,
    shows: 'Date, content and attendance',
  },
  'supplier-procedure': {
    name: 'Supplier procedure',
    issuedBy: organisation,
    shows: `What suppliers must fulfil and how they are evaluated: ${approval}`,
  },
  'supplier-evaluations': {
    name: 'Evaluation records of the suppliers in use',
    issuedBy: organisation,
    shows: 'Supplier, what it supplies, the security requirements held against it, result and date',
  },
  'contract-procedure': {
    name: 'Contract procedure',
    issuedBy: organisation,
    shows: `How contracts are made, performed and made known to service staff: ${approval}`,
  },
  'contract-template': {
    name: 'The single contract template',
    issuedBy: organisation,
    shows: 'Terms on customers’ sensitive information and on intellectual property',
  },
  'procedure-approvals': {
    name: 'Approval and issue records of the document',
    issuedBy: organisation,
    shows: 'Who approved it, the date of issue and the date of effect',
  },
  'process-chart': {
    name: 'Flow chart of the service',
    issuedBy: organisation,
    shows: 'The duties, inputs and outputs of each stage',
  },
  'service-norm': {
    name: 'Service norm of the category',
    issuedBy: organisation,
    shows: `How the service is performed and by which standards: ${approval}`,
  },
  'records-of-following': {
    name: 'Project records that show the work following the document',
    issuedBy: organisation,
    shows: 'Project, stage, what was done, and the date',
  },
  'tool-list': {
    name: 'List of the security tools in use',
    issuedBy: organisation,
    shows: 'Name, version, purpose and who keeps it',
  },
  'test-environment-description': {
    name: 'Description of the in-house test environment',
    issuedBy: organisation,
    shows: 'Equipment, software, use and place',
  },
  'iso-9001-documents': {
    name: 'System documents according to ISO 9001',
    issuedBy: organisation,
    shows: 'Manual, procedures and records of the quality-management system',
  },
  'iso-27001-or-20000-documents': {
    name: 'System documents according to ISO 27001 or ISO 20000',
    issuedBy: organisation,
    shows: 'Manual, procedures and records of the system chosen',
  },
  'security-management-documents': {
    name: 'Documents and records of the organisation’s own information-security management',
    issuedBy: organisation,
    shows: 'Policies, controls, training, resources and technical measures',
  },
  'business-records': {
    name: 'Business records that show the ability to provide the service',
    issuedBy: organisation,
    shows: 'Contracts, deliverables and service records, filed by project',
  },
  'user-number-proof': {
    name: 'Proof of the number of users of the system assessed',
    issuedBy: 'The customer',
    shows: 'The system and its users; wanted by the older form, the number decides nothing here',
  },
  'vulnerability-identification-material': {
    name: 'Vulnerability-identification material of the project',
    issuedBy: organisation,
    shows: 'Project, layers looked at, what was found, how it was tracked, verified or discovered',
  },
  'assessment-plan-and-templates': {
    name: 'Assessment plan and templates',
    issuedBy: organisation,
    shows: `Plan, templates and the principle of risk evaluation: ${approval}`,
  },
  'development-staff-table': {
    name: 'Staff table of the development team',
    issuedBy: organisation,
    shows: 'Names, roles and duties; who develops, manages and tests software security',
  },
  'development-project-plan': {
    name: 'Project plan with security content',
    issuedBy: organisation,
    shows: 'How security is managed in development, with approval and date',
  },
  'configuration-plan-and-records': {
    name: 'Configuration-management plan and records',
    issuedBy: organisation,
    shows: 'What is under configuration management, and its versions with dates',
  },
  'change-forms': {
    name: 'Change forms',
    issuedBy: organisation,
    shows: 'Request, approval, execution and the evaluation afterwards',
  },
  'security-training-plan': {
    name: 'Rule on security training and training plan',
    issuedBy: organisation,
    shows: 'Subjects, people and dates; approval and date of issue',
  },
  'development-environment-description': {
    name: 'Description of the development and the running environment',
    issuedBy: organisation,
    shows: 'Both environments, where they are, and how they are isolated',
  },
  'development-risk-documents': {
    name: 'Rule on project risks, plan and risk analysis report',
    issuedBy: organisation,
    shows: 'Risks of a project, their assessment and treatment, with dates',
  },
  'configuration-tool': {
    name: 'Configuration-management tool, shown on site',
    issuedBy: organisation,
    shows: 'Name and version of the tool, and projects that are kept in it',
  },
  'stage-procedure': {
    name: 'Procedure of the development stage',
    issuedBy: organisation,
    shows: `What is done in the stage, with its inputs and outputs: ${approval}`,
  },
  'feasibility-report-or-tender': {
    name: 'Feasibility report or tender documents',
    issuedBy: 'The customer, or the organisation for the customer',
    shows: 'Background and needs of the project, and the date',
  },
  'requirement-analysis-report': {
    name: 'Requirement analysis report',
    issuedBy: organisation,
    shows: 'Customer, needs and how they were agreed, author and date',
  },
  'design-specification': {
    name: 'Design scheme and design specification',
    issuedBy: organisation,
    shows: 'Functional and non-functional design, security functions, author, version and date',
  },
  'secure-coding-standard': {
    name: 'Secure-coding standard',
    issuedBy: organisation,
    shows: `Rules for the languages in use: ${approval}`,
  },
  'code-check-records': {
    name: 'Records of code checks or reviews',
    issuedBy: organisation,
    shows: 'Code looked at, who checked it, what was found, how and when it was fixed',
  },
  'audit-ability-proof': {
    name: 'Papers of complete audit projects',
    issuedBy: organisation,
    shows:
      'Objective, scope and basis; on-site audit, findings and conclusion; recommendations; auditors and dates',
  },
  'design-control-procedure': {
    name: 'Control procedure of the design stage',
    issuedBy: organisation,
    shows: `The clauses on design that it covers: ${approval}`,
  },
  'construction-control-procedure': {
    name: 'Control procedure of the construction stage',
    issuedBy: organisation,
    shows: `Content of the work, process, method and document templates: ${approval}`,
  },
  'implementation-records': {
    name: 'Construction or implementation records',
    issuedBy: organisation,
    shows: 'Project, work done, who did it, and the date',
  },
  'communication-plan': {
    name: 'Communication plan',
    issuedBy: organisation,
    shows: 'Who informs whom, of what and when',
  },
  'construction-manual': {
    name: 'Construction manual and work instructions',
    issuedBy: organisation,
    shows: `How the work is carried out step by step: ${approval}`,
  },
  'rebuild-tests-and-rollback-plan': {
    name: 'Tests before a rebuild, and the rollback plan',
    issuedBy: organisation,
    shows:
      'Technical test, compatibility of network, system and application, the way back, and the dates',
  },
  'incident-record': {
    name: 'Record and report of the incident',
    issuedBy: organisation,
    shows: 'What happened and when, the analysis, what was done on the spot, and the customer',
  },
};
