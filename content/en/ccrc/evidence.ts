import type { CcrcWords } from '../../types/ccrc-words';

export const evidence: CcrcWords['evidence'] = {
  'business-licence':
    'Business licence or public-institution certificate: number, legal representative, capital, address, type, scope, date of establishment and term; at surveillance only if changed',
  'credit-system-record':
    'Screenshot or printout of the entry in the national enterprise credit information system, with the date of the query',
  'department-authorisation':
    'Approval of the department’s application by its legal person, accepting liability, signed and sealed',
  'ownership-documents':
    'Papers that show history and ownership: articles of association, shareholder register, registration changes',
  'financial-management-system': 'Financial management system, approved and issued',
  'title-deed-or-lease':
    'Title deed or lease of the office: owner or lessor, address, area and term',
  'head-curriculum-vitae':
    'Particulars of the head of the organisation: name, age, post, title, education, and career with the dates of each management post in information technology',
  'lead-curriculum-vitae':
    'Particulars of the technical lead: name, age, post, title, education, career and certificates',
  'competence-record':
    'Proof of evaluation or examination in the category: person, date and result; for a certificate its number, date of issue and date of expiry',
  'roster-of-roles': 'List of project leads and project engineers by category',
  'social-insurance-record':
    'Social-insurance records of the last 3 complete calendar months, with issuer and date',
  'labour-contracts': 'Labour contracts of the people counted, with their dates',
  'graduation-certificate': 'Bachelor’s degree certificate in computing or a related subject',
  'first-service-contract':
    'Contract of the first project in the category, with its name and date of signature',
  'lower-level-certificate':
    'Qualification certificate of the category on which the route relies: level, number, date of issue and date of expiry',
  'current-certificate':
    'Qualification certificate of the category and level under surveillance: number, date of issue and date of expiry',
  'project-contracts': 'Contracts of the projects counted, with the date of signature',
  'acceptance-reports': 'Acceptance reports of the projects counted, signed and dated',
  'invoices-and-receipts': 'Invoices and bank receipts that belong to the same contracts',
  'personnel-procedure': 'Personnel management procedure',
  'post-descriptions': 'Post descriptions with duties and the technical ability required',
  'competence-evaluations': 'Evaluation records that show that staff are competent',
  'capacity-plan': 'Capacity-building plan',
  'training-records': 'Training and assessment records',
  'document-procedure': 'Document management procedure',
  'document-control-records': 'Records of document control from creation to disposal',
  'project-procedure': 'Project management procedure',
  'project-risk-records': 'Risk-management records of projects',
  'confidentiality-procedure': 'Confidentiality procedure with the duties of each post',
  'confidentiality-agreements': 'Signed confidentiality agreements',
  'confidentiality-training-records':
    'Records of confidentiality training: date, content, attendance',
  'supplier-procedure': 'Supplier procedure',
  'supplier-evaluations': 'Evaluation records of the suppliers in use',
  'contract-procedure': 'Contract procedure',
  'contract-template': 'The single contract template',
  'procedure-approvals':
    'Approval and issue records of the document: who approved it, date of issue and date of effect',
  'process-chart': 'Flow chart of the service with the duties, inputs and outputs of each stage',
  'service-norm': 'Service norm of the category, issued by the organisation',
  'records-of-following': 'Project records that show the work following the document',
  'tool-list': 'List of the security tools in use',
  'test-environment-description': 'Description of the in-house test environment',
  'iso-9001-documents': 'System documents according to ISO 9001',
  'iso-27001-or-20000-documents': 'System documents according to ISO 27001 or ISO 20000',
  'security-management-documents':
    'Documents and records of the organisation’s own information-security management: policies, controls, training, resources and technical measures',
  'business-records':
    'Business records that show the ability to provide the service: contracts, deliverables, service records',
};
