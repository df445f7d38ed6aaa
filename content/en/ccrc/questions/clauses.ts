import type { CcrcWords } from '../../../types/ccrc-words';

const allThree = { all: 'All three', partly: 'Some of them', none: 'None yet' };
const fromLevel2 = 'Asked at Levels 2 and 1.';
const atLevel1 = 'Asked at Level 1 only.';

/** Each category's own questions, in the order of the screens. */
export const clauseQuestions = {
  'ccrc/security-integration/requirement-analysis': {
    label: 'Is there a requirement analysis report for integration projects?',
    hint: fromLevel2,
    parts: {
      report: 'Report written',
      'customer-needs': 'Based on the customer’s needs',
      'investment-capacity': 'Based on the customer’s capacity to invest',
    },
  },
  'ccrc/security-integration/design-control': {
    label: 'Is there a control procedure for the design stage?',
    hint: 'It has to cover the form’s clauses on design, of which only fragments were readable: compare it with the current form.',
    parts: {
      documented: 'Procedure written down',
      'approved-and-issued': 'Approved and issued by the organisation',
      'covers-the-clauses': 'Clauses of the current form on the design stage covered',
    },
  },
  'ccrc/security-integration/construction-control': {
    label: 'Is there a control procedure for the construction stage?',
    hint: 'How a system is built and installed at the customer’s site.',
    parts: {
      documented: 'Procedure written down',
      'approved-and-issued': 'Approved and issued by the organisation',
      'work-content': 'Content of the work laid down',
      process: 'Process laid down',
      method: 'Method laid down',
      templates: 'Document templates laid down',
    },
  },
  'ccrc/security-integration/construction-work': {
    label: 'Are there records, a communication plan and skill training for construction?',
    hint: 'Records come from a project; the plan and the training can be there before.',
    parts: {
      'implementation-records': 'Construction or implementation records kept',
      'communication-plan': 'Communication plan made',
      'skill-training': 'Skill training given',
    },
  },
  'ccrc/security-integration/construction-manual': {
    label: 'Are there a construction manual and work instructions?',
    hint: atLevel1,
    parts: {
      manual: 'Construction manual',
      'work-instructions': 'Work instructions',
    },
  },
  'ccrc/security-integration/new-systems': {
    label: 'Are function, performance and security attended to in new systems?',
    hint: atLevel1,
    parts: {
      function: 'Function',
      performance: 'Performance',
      security: 'Security',
    },
  },
  'ccrc/security-integration/rebuilds': {
    label: 'Are rebuilds of existing systems tested beforehand, with a way back planned?',
    hint: atLevel1,
    parts: {
      'pre-test': 'Technical test beforehand',
      'rollback-plan': 'Rollback plan',
      network: 'Compatibility of the network tested',
      system: 'Compatibility of the system tested',
      application: 'Compatibility of the application tested',
    },
  },
  'ccrc/risk-assessment/vulnerability-layers': {
    label: 'Which layers does your identification of vulnerabilities cover?',
    hint: 'As the material of a completed project shows. The three levels ask for different layers.',
    picks: allThree,
    parts: {
      management: 'Management layer',
      technical: 'Technical layer',
      business: 'Business layer',
    },
  },
  'ccrc/risk-assessment/vulnerability-capability': {
    label: 'What are you able to do with vulnerabilities?',
    hint: 'As the material of a completed project shows. The three levels ask for different abilities.',
    picks: allThree,
    parts: {
      track: 'Tracking of vulnerabilities',
      verify: 'Verification of vulnerabilities',
      discover: 'Discovery of vulnerabilities',
    },
  },
  'ccrc/risk-assessment/assessment-plan': {
    label: 'Are there an assessment plan and templates for it?',
    hint: 'The plan for assessments in general, and the one that a project was carried out by.',
    parts: {
      'assessment-plan': 'Assessment plan written',
      templates: 'Templates for it',
      'used-in-a-project': 'Plan and templates used in a project',
      'risk-evaluation-principle': 'Principle of risk evaluation stated in an overall plan',
    },
  },
  'ccrc/incident-response/incident-case': {
    label: 'Is the case that you show a real incident of the right kind?',
    hint: 'A drill or mere prevention does not show analysis and handling on the spot.',
    parts: {
      'real-incident': 'Real incident, not a drill',
      'network-or-information-security': 'Incident of network or information security',
      'not-only-preventive': 'More than prevention',
    },
  },
  'ccrc/secure-development/preparation': {
    label: 'Are the preparations for secure development in place?',
    hint: 'Some of it is written for one project, some for all.',
    parts: {
      team: 'Team with roles and duties',
      'security-plan': 'Management plan for secure development',
      'configuration-plan': 'Configuration-management plan',
      'change-control': 'Rule on change control',
      'training-plan': 'Security training plan',
      'separate-environment': 'Development environment isolated from the one in operation',
    },
  },
  'ccrc/secure-development/risks-and-roles': {
    label: 'Are project risks managed, and are people and a tool set aside?',
    hint: fromLevel2,
    parts: {
      'risk-management': 'Project risks assessed and managed',
      'security-manager': 'Dedicated software-security manager',
      'security-tester': 'Dedicated software-security tester',
      'configuration-tool': 'Configuration-management tool in use',
    },
  },
  'ccrc/secure-development/requirements': {
    label: 'Are the needs of the software described and agreed?',
    hint: 'Look at a project that you would show.',
    parts: {
      background: 'Background described',
      function: 'Functional needs described',
      performance: 'Performance needs described',
      security: 'Security needs described',
      'agreed-with-the-user': 'Agreed with the user and recorded',
    },
  },
  'ccrc/secure-development/requirement-analysis': {
    label: 'Is there an analysis report that deals with security?',
    hint: fromLevel2,
    parts: {
      'report-with-security-needs': 'Security needs analysed in a report',
      'standards-named': 'Security standards used, by name',
    },
  },
  'ccrc/secure-development/threats-and-model': {
    label: 'Does the analysis start from threats, and is there a model for secure development?',
    hint: atLevel1,
    parts: {
      'threat-based-analysis': 'Analysis based on threats',
      'development-model': 'Secure-development model',
    },
  },
  'ccrc/secure-development/design': {
    label: 'Is the software designed together with its security functions?',
    hint: 'Look at a project that you would show.',
    parts: {
      'scheme-and-specification': 'Design scheme and design specification',
      'functional-design': 'Functional design of every system or subsystem',
      'non-functional-design': 'Non-functional design of every system or subsystem',
      authentication: 'Identification and authentication',
      'access-control': 'Access control',
      audit: 'Security audit',
      'security-management': 'Security management',
    },
  },
  'ccrc/secure-development/coding': {
    label: 'Is code written to a standard and checked for security?',
    hint: 'Look at a project that you would show.',
    parts: {
      'coding-standard': 'One secure-coding standard followed',
      'follows-the-design': 'Code written to the detailed design',
      'security-check': 'Security of the code checked or reviewed',
      fixes: 'Findings fixed',
    },
  },
  'ccrc/disaster-recovery/sub-type': {
    label: 'Which sub-type of this category do you apply for?',
    hint: 'No readable text says what sets the two apart; ask the certification body.',
    options: { a: 'Type A', b: 'Type B', undecided: 'Not decided yet' },
  },
  'ccrc/security-audit/audit-abilities': {
    label: 'What do your complete audit projects show?',
    hint: 'Look at the papers of a project from the audit plan to the report.',
    parts: {
      objective: 'Objective of the audit set',
      scope: 'Scope of the audit set',
      basis: 'Basis of the audit set',
      'on-site-audit': 'Audit carried out on site',
      findings: 'Findings recorded',
      conclusion: 'Conclusion drawn',
      recommendations: 'Recommendations made',
    },
  },
  'ccrc/security-audit/audit-objectives': {
    label: 'Which objectives do your audits cover?',
    hint: atLevel1,
    picks: allThree,
    parts: {
      compliance: 'Compliance',
      security: 'Security',
      performance: 'Performance',
    },
  },
} satisfies Partial<CcrcWords['questions']>;
