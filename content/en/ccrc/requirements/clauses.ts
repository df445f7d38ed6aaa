import type { CcrcWords } from '../../../types/ccrc-words';

const keepMaterial =
  'Keep the identification material of a project that shows it, together with the contract and the acceptance report. The form read is an older one; ask the certification body for the current form.';

const showAbilities =
  'Go through the papers of your audit projects, add the missing step to the next audit, and keep its record with the contract and the acceptance report.';

const completeThePlan =
  'Write what is missing, have it approved, and use it in the next project. Ask the certification body for the current form of the category.';

const inTheNextProject =
  'Add what is missing to the papers of the next project and keep them in its file. Where no project has started yet, ask the certification body what it accepts.';

/** Each category's own requirements, as far as they are known, category by category. */
export const clauseRequirements = {
  'ccrc/security-integration/requirement-analysis': {
    title: 'Requirement analysis report',
    asks: 'At Levels 2 and 1 a requirement analysis report based on the customer’s needs and capacity to invest.',
    remedy:
      'Write the report for a project that you would show, and say in it what the customer needs and can spend.',
  },
  'ccrc/security-integration/design-control': {
    title: 'Control of the design stage',
    asks: 'An approved and issued procedure that controls the design stage and covers the form’s clauses on it.',
    remedy: completeThePlan,
  },
  'ccrc/security-integration/construction-control': {
    title: 'Control of the construction stage',
    asks: 'An approved and issued procedure that controls the construction stage: content of the work, process, method and document templates.',
    remedy: completeThePlan,
  },
  'ccrc/security-integration/construction-work': {
    title: 'Records, communication and skills in construction',
    asks: 'Construction or implementation records, a communication plan and skill training.',
    remedy: inTheNextProject,
  },
  'ccrc/security-integration/construction-manual/level-1': {
    title: 'Construction manual and work instructions',
    asks: 'At Level 1 a construction manual and work instructions.',
    remedy: completeThePlan,
  },
  'ccrc/security-integration/new-systems/level-1': {
    title: 'New systems',
    asks: 'At Level 1, where a system is new, attention to its function, performance and security.',
    remedy:
      'Show for each of the three where the papers of a project deal with it. If you build no new systems, say so to the certification body.',
  },
  'ccrc/security-integration/rebuilds/level-1': {
    title: 'Rebuilds of existing systems',
    asks: 'At Level 1, where a system is rebuilt, a technical test beforehand, a rollback plan, and tests of the compatibility of network, system and application.',
    remedy:
      'Plan the tests and the way back before the next rebuild and keep the results. If you rebuild no systems, say so to the certification body.',
  },
  'ccrc/risk-assessment/vulnerability-layers/level-3': {
    title: 'Layers of vulnerability identification',
    asks: 'Vulnerabilities are identified in the management layer or the technical layer, at least in one of the two.',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-layers/level-2': {
    title: 'Layers of vulnerability identification',
    asks: 'Vulnerabilities are identified in the management layer and in the technical layer.',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-layers/level-1': {
    title: 'Layers of vulnerability identification',
    asks: 'Vulnerabilities are identified in the business layer, the management layer and the technical layer.',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-capability/level-3': {
    title: 'Ability to deal with vulnerabilities',
    asks: 'The ability to track vulnerabilities.',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-capability/level-2': {
    title: 'Ability to deal with vulnerabilities',
    asks: 'The ability to track and to verify vulnerabilities.',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-capability/level-1': {
    title: 'Ability to deal with vulnerabilities',
    asks: 'The ability to track, to verify and to discover vulnerabilities.',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/assessment-plan': {
    title: 'Assessment plan and templates',
    asks: 'An assessment plan and templates, used in a project, and an overall plan that states the principle of risk evaluation.',
    remedy: completeThePlan,
  },
  'ccrc/incident-response/real-incident': {
    title: 'A real incident as the case shown',
    asks: 'Training advice on a consultancy page: show a real incident of network or information security, not a drill and not mere prevention.',
    remedy:
      'Choose another case, from the report of the incident to the end of its handling. If there is none, ask the certification body which case it accepts.',
  },
  'ccrc/secure-development/preparation': {
    title: 'Preparation of secure development',
    asks: 'A team with roles and duties, a management plan for secure development, a configuration-management plan, a rule on change control, a security training plan, and a development environment isolated from the one in operation.',
    remedy: completeThePlan,
  },
  'ccrc/secure-development/risks-and-roles': {
    title: 'Project risks, dedicated people and tool',
    asks: 'At Levels 2 and 1 project risks are assessed and managed; a dedicated software-security manager and tester are appointed, and a configuration-management tool is used.',
    remedy:
      'Appoint the people, write the rule on project risks and apply it once. The tool is looked at on site: have it in use by then.',
  },
  'ccrc/secure-development/requirements': {
    title: 'Requirements of the software',
    asks: 'The background and the needs, among them function, performance and security, are described, agreed with the user and recorded.',
    remedy: inTheNextProject,
  },
  'ccrc/secure-development/requirement-analysis': {
    title: 'Analysis of security needs',
    asks: 'At Levels 2 and 1 an analysis report with the security needs, which names the security standards used.',
    remedy:
      'Complete the analysis report of a project that you would show: security needs, and the standards by which they are met.',
  },
  'ccrc/secure-development/threats-and-model/level-1': {
    title: 'Threats and development model',
    asks: 'At Level 1 an analysis based on threats, and a secure-development model.',
    remedy:
      'Add an analysis of threats to the requirement analysis, and lay down which model of secure development your projects follow.',
  },
  'ccrc/secure-development/design': {
    title: 'Design of the software',
    asks: 'A design scheme and specification, functional and non-functional design of every system or subsystem, and the security functions identification and authentication, access control, audit and security management.',
    remedy: inTheNextProject,
  },
  'ccrc/secure-development/coding': {
    title: 'Secure coding',
    asks: 'One secure-coding standard is followed, code is written to the detailed design, its security is checked or reviewed, and what is found is fixed.',
    remedy: inTheNextProject,
  },
  'ccrc/disaster-recovery/sub-type': {
    title: 'Sub-type A or B',
    asks: 'A consultancy page offers certificates of this category as type A and type B; it is read here as a choice to make before applying.',
    remedy:
      'Ask the certification body what each type takes, and decide before you collect the evidence.',
  },
  'ccrc/security-audit/audit-abilities/level-3': {
    title: 'Abilities shown by complete audit projects',
    asks: 'At surveillance complete audit projects show that you set the objective, scope and basis, audit on site, reach findings and a conclusion, and make recommendations.',
    remedy: showAbilities,
  },
  'ccrc/security-audit/audit-abilities/level-2': {
    title: 'Abilities shown by complete audit projects',
    asks: 'Complete audit projects show that you set the objective, scope and basis, audit on site, reach findings and a conclusion, and make recommendations.',
    remedy: showAbilities,
  },
  'ccrc/security-audit/audit-abilities/level-1': {
    title: 'Abilities shown by complete audit projects',
    asks: 'Complete audit projects show that you set the objective, scope and basis, audit on site, reach findings and a conclusion, and make recommendations.',
    remedy: showAbilities,
  },
  'ccrc/security-audit/audit-objectives/level-1': {
    title: 'Objectives of the audits',
    asks: 'At Level 1 the objectives of the audits cover at least compliance, security and performance.',
    remedy:
      'Include the missing objective in the plan of the next audit, and show it in the findings and the report.',
  },
  'ccrc/security-audit/complete-projects/level-1': {
    title: 'Complete audit projects',
    asks: 'At least 3 projects of the category within the last 3 years are complete; read here as full papers: contract, acceptance report, invoice and bank receipt.',
    remedy:
      'Collect the missing papers from the customer, your accounts and your bank, and file the four together by project. A project counts even while papers are missing.',
  },
} satisfies Partial<CcrcWords['requirements']>;
