import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: 'Yes', no: 'No' };

const procedure = {
  documented: 'The procedure is written down',
  'approved-and-issued': 'It has been approved and issued by the organisation',
  'in-operation': 'It is in operation, and there are records',
};

export const managementQuestions = {
  'ccrc/management/personnel': {
    label: 'Is there a personnel management procedure for service staff?',
    hint: 'What people must be able to do, what each post does, and how competence is evaluated.',
    parts: {
      ...procedure,
      'competence-needs': 'The competence that service staff need is identified',
      'post-duties': 'The duties of each post are set',
      'post-technical-requirements': 'The technical ability that each post requires is set',
      evaluated: 'Evaluation has shown that the staff are competent',
    },
  },
  'ccrc/management/capacity-plan': {
    label: 'Is there a capacity-building plan for service staff?',
    hint: 'Usually a training plan for the year, with records of training and assessment.',
    parts: {
      documented: 'The plan is written down',
      'approved-and-issued': 'It has been approved and issued by the organisation',
      technology: 'It covers network and information-security technology',
      skills: 'It covers skills',
      management: 'It covers management',
      awareness: 'It covers awareness',
      'carried-out': 'It is being carried out, and there are records',
      'stays-competent': 'It is shown that the staff stay competent',
    },
  },
  'ccrc/management/documents': {
    label: 'Is there a document management procedure?',
    hint: 'Which documents there are, and how project documents are controlled from creation to disposal.',
    parts: {
      ...procedure,
      'organisation-management': 'It covers the management of the organisation',
      'service-process-management': 'It covers the management of the service process',
      'quality-management': 'It covers quality management',
      creation: 'Project documents are controlled when they are created',
      distribution: 'They are controlled when they are distributed',
      storage: 'They are controlled in storage',
      transmission: 'They are controlled in transmission',
      'use-delivery': 'They are controlled when they are delivered to customers',
      'use-internal': 'They are controlled in internal use',
      disposal: 'They are controlled when they are disposed of',
    },
  },
  'ccrc/management/projects': {
    label: 'Is there a project management procedure?',
    hint: 'How a service project is run, from its organisation to its delivery.',
    parts: {
      ...procedure,
      organisation: 'It says how a project is organised',
      planning: 'It says how a project is planned',
      implementation: 'It says how a project is implemented',
      'risk-control': 'It says how the risks of a project are controlled',
      delivery: 'It says how the result is delivered',
      'risk-records': 'Risk-management records of a project can be shown',
    },
  },
  'ccrc/management/confidentiality': {
    label: 'Is there a confidentiality procedure?',
    hint: 'For what your customers and your own organisation keep confidential. State secrets are another matter.',
    parts: {
      ...procedure,
      'post-duties': 'The confidentiality duties of each post are set',
      'agreements-signed': 'Confidentiality agreements have been signed',
      education: 'The people concerned receive confidentiality training in good time',
    },
  },
  'ccrc/management/suppliers': {
    label: 'Is there a supplier procedure?',
    hint: 'Who may supply products or services for your projects, and what security they must offer.',
    parts: {
      ...procedure,
      'suppliers-meet-requirements': 'The suppliers meet the security requirements of the service',
    },
  },
  'ccrc/management/contracts': {
    label: 'Is there a contract procedure?',
    hint: 'One contract template for service projects, and work that keeps to the contract.',
    parts: {
      documented: procedure.documented,
      'approved-and-issued': procedure['approved-and-issued'],
      'one-template': 'There is a single contract template',
      'performed-to-contract': 'Projects are carried out as the contract says',
      'sensitive-information': 'Customers’ sensitive information is protected as they require',
      'intellectual-property': 'Intellectual-property information is protected as they require',
      'staff-know-requirements': 'Service staff know what the customer requires',
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
      system: 'An information-security management system is set up',
      policies: 'There are security policies',
      control: 'There are security controls',
      training: 'There is security training',
      resources: 'Sufficient resources are invested',
      'technical-support': 'There are technical support measures',
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
