import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: 'Yes', no: 'No' };

const procedure = {
  documented: 'Procedure written down',
  'approved-and-issued': 'Approved and issued by the organisation',
  'in-operation': 'In operation, with records',
};

export const managementQuestions = {
  'ccrc/management/personnel': {
    label: 'Is there a personnel management procedure for service staff?',
    hint: 'What people must be able to do, what each post does, and how competence is evaluated.',
    parts: {
      ...procedure,
      'competence-needs': 'Competence needed by service staff identified',
      'post-duties': 'Duties of each post set',
      'post-technical-requirements': 'Technical ability required of each post set',
      evaluated: 'Staff shown to be competent by evaluation',
    },
  },
  'ccrc/management/capacity-plan': {
    label: 'Is there a capacity-building plan for service staff?',
    hint: 'Usually a training plan for the year, with records of training and assessment.',
    parts: {
      documented: 'Plan written down',
      'approved-and-issued': 'Approved and issued by the organisation',
      technology: 'Network and information-security technology covered',
      skills: 'Skills covered',
      management: 'Management covered',
      awareness: 'Awareness covered',
      'carried-out': 'Carried out, with records',
      'stays-competent': 'Staff shown to stay competent',
    },
  },
  'ccrc/management/documents': {
    label: 'Is there a document management procedure?',
    hint: 'Which documents there are, and how project documents are controlled from creation to disposal.',
    parts: {
      ...procedure,
      'organisation-management': 'Management of the organisation covered',
      'service-process-management': 'Management of the service process covered',
      'quality-management': 'Quality management covered',
      creation: 'Project documents controlled at creation',
      distribution: 'Project documents controlled at distribution',
      storage: 'Project documents controlled in storage',
      transmission: 'Project documents controlled in transmission',
      'use-delivery': 'Project documents controlled on delivery to customers',
      'use-internal': 'Project documents controlled in internal use',
      disposal: 'Project documents controlled at disposal',
    },
  },
  'ccrc/management/projects': {
    label: 'Is there a project management procedure?',
    hint: 'How a service project is run, from its organisation to its delivery.',
    parts: {
      ...procedure,
      organisation: 'Organisation of projects laid down',
      planning: 'Planning of projects laid down',
      implementation: 'Implementation of projects laid down',
      'risk-control': 'Control of project risks laid down',
      delivery: 'Delivery of projects laid down',
      'risk-records': 'Risk-management records of projects at hand',
    },
  },
  'ccrc/management/confidentiality': {
    label: 'Is there a confidentiality procedure?',
    hint: 'For what your customers and your own organisation keep confidential. State secrets are another matter.',
    parts: {
      ...procedure,
      'post-duties': 'Confidentiality duties of each post set',
      'agreements-signed': 'Confidentiality agreements signed',
      education: 'Confidentiality training given in good time',
    },
  },
  'ccrc/management/suppliers': {
    label: 'Is there a supplier procedure?',
    hint: 'Who may supply products or services for your projects, and what security they must offer.',
    parts: {
      ...procedure,
      'suppliers-meet-requirements': 'Security requirements of the service met by suppliers',
    },
  },
  'ccrc/management/contracts': {
    label: 'Is there a contract procedure?',
    hint: 'One contract template for service projects, and work that keeps to the contract.',
    parts: {
      documented: procedure.documented,
      'approved-and-issued': procedure['approved-and-issued'],
      'one-template': 'Single contract template',
      'performed-to-contract': 'Projects carried out as contracted',
      'sensitive-information': 'Customers’ sensitive information protected as they require',
      'intellectual-property': 'Intellectual-property information protected as they require',
      'staff-know-requirements': 'Customers’ requirements known to service staff',
    },
  },
  'ccrc/procedures-since': {
    label: 'Since when have the management procedures been in operation?',
    hint: 'The day on which they were issued and put into use; if the days differ, the last one.',
  },
  'ccrc/security-management': {
    label: 'How does your organisation manage its own information security?',
    hint: 'This concerns your organisation itself. A certificate is not asked for.',
    parts: {
      system: 'Information-security management system set up',
      policies: 'Security policies',
      control: 'Security controls',
      training: 'Security training',
      resources: 'Sufficient resources invested',
      'technical-support': 'Technical support measures',
    },
  },
  'ccrc/iso-9001-documents': {
    label: 'Are there quality-management documents according to ISO 9001?',
    hint: 'Manual, procedures and records. A certificate is not needed.',
    options: yesOrNo,
  },
  'ccrc/iso-27001-documents': {
    label: 'Are there information-security management documents according to ISO 27001?',
    hint: 'Either these or those of ISO 20000 are enough.',
    options: yesOrNo,
  },
  'ccrc/iso-20000-documents': {
    label: 'Are there service-management documents according to ISO 20000?',
    hint: 'Either these or those of ISO 27001 are enough.',
    options: yesOrNo,
  },
} satisfies Partial<CcrcWords['questions']>;
