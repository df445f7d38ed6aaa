/** Single wrong rules of the CCRC qualification. */
export const ccrc = {
  'rules/schemes/ccrc/common/people.ts': [
    [
      'head: 3 years at level 3',
      'experienced(headExperience, years(2))',
      'experienced(headExperience, years(3))',
    ],
    [
      'head: 2 years at level 2',
      'experienced(headExperience, years(3))',
      'experienced(headExperience, years(2))',
    ],
    [
      'head: 5 years at level 1',
      'experienced(headExperience, years(4))',
      'experienced(headExperience, years(5))',
    ],
    [
      'head: published at level 2',
      "basis: 'corroborated',\n  check: experienced(headExperience, years(3)),",
      "basis: 'published',\n  check: experienced(headExperience, years(3)),",
    ],
    [
      'the project lead reads the engineer',
      'hasAllParts(projectLead)',
      'hasAllParts(projectEngineer)',
    ],
  ],
  'rules/schemes/ccrc/common/time-in-service.ts': [
    [
      'level 1: the disputed certificate held for half a year',
      "check: heldFor(certificates, { levels: ['level-2', 'level-1'], period: years(1) })",
      "check: heldFor(certificates, { levels: ['level-2', 'level-1'], period: months(6) })",
    ],
    [
      'level 1: the certificate is published',
      "basis: 'reported',\n  disputed",
      "basis: 'published',\n  disputed",
    ],
    ['service: 6 months at level 3', 'inService(months(4))', 'inService(months(6))'],
    ['service: 2 years at level 2', 'inService(years(3))', 'inService(years(2))'],
    [
      'service: 4 years at level 1',
      "inService(years(5)),\n      heldFor(certificates, { levels: ['level-2',",
      "inService(years(4)),\n      heldFor(certificates, { levels: ['level-2',",
    ],
    [
      'service: founding is not looked at',
      "any(elapsed(foundingDate, period), leftToTheAuthority('legal-successor')),",
      '',
    ],
    [
      'service: founded later is too late',
      "any(elapsed(foundingDate, period), leftToTheAuthority('legal-successor'))",
      'elapsed(foundingDate, period)',
    ],
    [
      'level 2: a higher certificate will not do',
      "levels: ['level-3', 'level-2', 'level-1'], period: years(1)",
      "levels: ['level-3'], period: years(1)",
    ],
    [
      'level 2: the certificate held for 2 years',
      "levels: ['level-3', 'level-2', 'level-1'], period: years(1)",
      "levels: ['level-3', 'level-2', 'level-1'], period: years(2)",
    ],
    [
      'level 1: the certificate held for half a year',
      "inService(years(5)),\n      heldFor(certificates, { levels: ['level-2', 'level-1'], period: years(1) }),",
      "inService(years(5)),\n      heldFor(certificates, { levels: ['level-2', 'level-1'], period: months(6) }),",
    ],
    [
      'level 1: the direct route is not disputed',
      '  disputed: { unlessAlsoFails: inService(years(5)) },\n',
      '',
    ],
    [
      'level 1: the dispute softens what every version fails',
      'disputed: { unlessAlsoFails: inService(years(5)) }',
      'disputed: {}',
    ],
    [
      'level 1: a level 3 certificate will do',
      "check: heldFor(certificates, { levels: ['level-2', 'level-1'], period: years(1) }),",
      "check: heldFor(certificates, { levels: ['level-3', 'level-2', 'level-1'], period: years(1) }),",
    ],
  ],
  'rules/schemes/ccrc/common/projects.ts': [
    ['level 3: the first project is not disputed', '  disputed: {},\n', ''],
    [
      'level 3: 2 projects at first',
      'disputed: {},\n  check: countWithin(projects, { need: 1, last: years(1) })',
      'disputed: {},\n  check: countWithin(projects, { need: 2, last: years(1) })',
    ],
    [
      'surveillance: 2 projects at level 3',
      "basis: 'published',\n  check: countWithin(projects, { need: 1, last: years(1) })",
      "basis: 'published',\n  check: countWithin(projects, { need: 2, last: years(1) })",
    ],
    [
      'surveillance: the reported count at level 2 decides',
      "basis: 'reported',\n  check: countWithin(projects, { need: 2, last: years(1) })",
      "basis: 'published',\n  check: countWithin(projects, { need: 2, last: years(1) })",
    ],
    [
      'level 2: 3 sets of evidence',
      "levels: ['level-2'] },\n  basis: 'reported',\n  check: countWithin(projects, {\n    need: 2,",
      "levels: ['level-2'] },\n  basis: 'reported',\n  check: countWithin(projects, {\n    need: 3,",
    ],
    [
      'level 1: 1 set of evidence',
      "categories: allButAudit },\n  basis: 'reported',\n  check: countWithin(projects, {\n    need: 2,",
      "categories: allButAudit },\n  basis: 'reported',\n  check: countWithin(projects, {\n    need: 1,",
    ],
    [
      'users and industries are told to every category',
      "{ id: 'users-and-industries', within: { categories: ['risk-assessment'] } }",
      "'users-and-industries'",
    ],
    ['level 2: 5 projects', 'need: 6, last: years(3)', 'need: 5, last: years(3)'],
    ['level 2: projects of 4 years', 'need: 6, last: years(3)', 'need: 6, last: years(4)'],
    ['level 1: 9 projects', 'need: 10, last: years(3)', 'need: 9, last: years(3)'],
    [
      'level 1: signed before never counts',
      "need: 10, last: years(3), signedBefore: 'may'",
      'need: 10, last: years(3)',
    ],
    ['surveillance: 1 project at level 2', 'need: 2, last: years(1)', 'need: 1, last: years(1)'],
    ['surveillance: 4 projects at level 1', 'need: 3, last: years(1)', 'need: 4, last: years(1)'],
    ['surveillance: 2 years at level 1', 'need: 3, last: years(1)', 'need: 3, last: years(2)'],
    [
      'projects are published in every category',
      "{ basis: 'corroborated' },",
      "{ basis: 'published' },",
    ],
    [
      'projects of the audit are not published',
      "{ categories: ['security-audit'], basis: 'published' },",
      '',
    ],
    [
      'level 3: no papers are looked at',
      'need: 1, last: years(1), papers',
      'need: 1, last: years(1)',
    ],
    [
      'level 3: the initial project is asked at surveillance',
      "scope: { ...initially, levels: ['level-3'] },\n  basis: 'published',\n  disputed",
      "scope: { ...everywhere, levels: ['level-3'] },\n  basis: 'published',\n  disputed",
    ],
    [
      'the audit has two numbers of evidence sets',
      "categories.filter((category) => category !== 'security-audit')",
      'categories.filter((category) => category)',
    ],
  ],
  'rules/schemes/ccrc/remarks.ts': [
    [
      'remarks: dates that may agree are told apart',
      'spanOf(earlier).last < spanOf(later).first',
      'spanOf(earlier).first < spanOf(later).last',
    ],
    [
      'remarks: expected today has passed',
      'spanOf(expected).last < asOf',
      'spanOf(expected).last <= asOf',
    ],
  ],
  'rules/schemes/ccrc/index.ts': [
    ['a service is never said not to be offered', '  offered: provided(serviceStart),\n', ''],
    ['the clauses of a category are not in force', '  ...secureDevelopmentRequirements,\n', ''],
    [
      'the clauses known in part are said to be common',
      "categoriesKnownInPart.includes(category) ? 'part' : 'common'",
      "categoriesKnownInPart.includes(category) ? 'common' : 'common'",
    ],
  ],
  'rules/schemes/ccrc/common/certificate-held.ts': [
    [
      'surveillance: the certificate is asked at first',
      "occasions: ['surveillance']",
      "occasions: ['surveillance', 'initial']",
    ],
    [
      'surveillance: held for a year',
      'heldFor(certificates, { levels: [level] })',
      "heldFor(certificates, { levels: [level], period: { unit: 'years', length: 1 } })",
    ],
  ],
  'rules/schemes/ccrc/common/legal.ts': [
    [
      'the licence is asked for again at first',
      "{ id: 'licence-again-if-changed', within: { occasions: ['surveillance'] } }",
      "'licence-again-if-changed'",
    ],
    [
      'the institution may not apply',
      "'enterprise', 'public-institution', 'other-legal-person'",
      "'enterprise', 'other-legal-person'",
    ],
    [
      'registered abroad is as good',
      'answeredYes(registeredInMainland)',
      "answered(registeredInMainland, 'yes', 'no')",
    ],
    [
      'a department needs no approval',
      'answeredYes(departmentApproval),',
      "answered(departmentApproval, 'yes', 'no'),",
    ],
    ['history and ownership are not asked', '    hasAllParts(legalStanding),\n', ''],
  ],
  'rules/schemes/ccrc/common/resources.ts': [
    [
      'finance is asked at surveillance',
      "scope: { ...initially, elsewhere: 'not-applicable' }",
      'scope: everywhere',
    ],
    [
      'finance is left out in silence',
      "scope: { ...initially, elsewhere: 'not-applicable' }",
      'scope: initially',
    ],
  ],
  'rules/schemes/ccrc/common/management.ts': [
    [
      'suppliers are asked of one category less',
      "'security-integration', 'security-operations', 'disaster-recovery'",
      "'security-integration', 'disaster-recovery'",
    ],
    [
      'risk records need no project',
      "partsWithAProject(projectProcedure, 'risk-records')",
      'hasAllParts(projectProcedure)',
    ],
    [
      'another part needs a project',
      "partsWithAProject(contractProcedure, 'performed-to-contract')",
      "partsWithAProject(contractProcedure, 'one-template')",
    ],
  ],
  'rules/schemes/ccrc/common/technology.ts': [
    [
      'the flow of one firm is told to every category',
      "{ id: 'flow-of-one-firm', within: { categories: ['security-operations'] } }",
      "'flow-of-one-firm'",
    ],
    [
      'the process followed needs no project',
      "partsWithAProject(process, 'followed')",
      'partsWithAProject(process)',
    ],
    [
      'tools are asked at level 3',
      "levels: ['level-2', 'level-1'],\n  elsewhere: 'not-applicable',",
      "levels: ['level-3', 'level-2', 'level-1'],\n  elsewhere: 'not-applicable',",
    ],
    [
      'only one of the two management systems will do',
      'any(answeredYes(iso27001Documents), answeredYes(iso20000Documents))',
      'answeredYes(iso27001Documents)',
    ],
  ],
  'rules/schemes/ccrc/common/reported-people.ts': [
    ['5 insured at level 3', 'atLeast(insuredTotal, 6)', 'atLeast(insuredTotal, 5)'],
    ['31 insured at level 1', 'atLeast(insuredTotal, 30)', 'atLeast(insuredTotal, 31)'],
    [
      '2 insured in the category at level 3',
      'atLeast(insuredInCategory, 3)',
      'atLeast(insuredInCategory, 2)',
    ],
    [
      '7 insured in the category at level 2',
      'atLeast(insuredInCategory, 6)',
      'atLeast(insuredInCategory, 7)',
    ],
    [
      '9 insured in the category at level 1',
      'atLeast(insuredInCategory, 10)',
      'atLeast(insuredInCategory, 9)',
    ],
    ['no graduate', 'atLeast(computingGraduates, 1)', 'atLeast(computingGraduates, 0)'],
    [
      'the insured at level 3 decide',
      "basis: 'reported',\n  check: atLeast(insuredTotal, 6),",
      "basis: 'corroborated',\n  check: atLeast(insuredTotal, 6),",
    ],
  ],
  'rules/schemes/ccrc/common/reported-standing.ts': [
    [
      'two years old at level 1',
      'check: elapsed(foundingDate, years(3))',
      'check: elapsed(foundingDate, years(2))',
    ],
    [
      'a year old at level 3',
      'elapsed(foundingDate, months(6))',
      'elapsed(foundingDate, years(1))',
    ],
    [
      'two years old at level 2',
      'any(\n    elapsed(foundingDate, years(3)),',
      'any(\n    elapsed(foundingDate, years(2)),',
    ],
    [
      'a certificate does not stand for the age',
      "    heldFor(certificates, { levels: ['level-3', 'level-2', 'level-1'], period: years(1) }),\n",
      '',
    ],
    [
      'an institution registers with the market regulator',
      "  appliesIf: answered(legalForm, 'enterprise', 'other-legal-person', 'department', 'none'),\n",
      '',
    ],
  ],
  'rules/schemes/ccrc/common/reported-management.ts': [
    [
      'procedures have run for 3 months',
      'elapsed(proceduresSince, months(6))',
      'elapsed(proceduresSince, months(3))',
    ],
    [
      'resources read the system',
      "hasPart(securityManagement, 'resources')",
      "hasPart(securityManagement, 'system')",
    ],
  ],
  'rules/schemes/ccrc/requirement.ts': [
    [
      'read at level 3, published at every level',
      "{ levels: ['level-2', 'level-1'], basis: 'corroborated' },",
      "{ levels: ['level-2', 'level-1'], basis: 'published' },",
    ],
    [
      'a clause of one category is everybody’s',
      '({ ...everywhere, categories: [category] })',
      '({ ...everywhere })',
    ],
  ],
  'rules/schemes/ccrc/parts-with-a-project.ts': [
    [
      'no project yet is open at every level',
      "{ levels: ['level-3'], occasions: ['initial'] }",
      "{ occasions: ['initial'] }",
    ],
    [
      'no project yet is open at surveillance',
      "{ levels: ['level-3'], occasions: ['initial'] }",
      "{ levels: ['level-3'] }",
    ],
    ['no project yet is unmet', 'any(check, noProjectYet)', 'any(check)'],
  ],
  'rules/schemes/ccrc/risk-assessment/vulnerabilities.ts': [
    [
      'level 3 needs both layers',
      "any(hasPart(vulnerabilityLayers, 'management'), hasPart(vulnerabilityLayers, 'technical'))",
      "all(hasPart(vulnerabilityLayers, 'management'), hasPart(vulnerabilityLayers, 'technical'))",
    ],
    [
      'level 2 needs one layer',
      "check: all(hasPart(vulnerabilityLayers, 'management'), hasPart(vulnerabilityLayers, 'technical')),",
      "check: any(hasPart(vulnerabilityLayers, 'management'), hasPart(vulnerabilityLayers, 'technical')),",
    ],
    [
      'level 2 discovers',
      "check: all(hasPart(vulnerabilityCapability, 'track'), hasPart(vulnerabilityCapability, 'verify')),",
      'check: hasAllParts(vulnerabilityCapability),',
    ],
    [
      'level 1 only verifies',
      'check: hasAllParts(vulnerabilityCapability),',
      "check: all(hasPart(vulnerabilityCapability, 'track'), hasPart(vulnerabilityCapability, 'verify')),",
    ],
    [
      'level 3 has no project to show',
      "shownByAProject(hasPart(vulnerabilityCapability, 'track'))",
      "hasPart(vulnerabilityCapability, 'track')",
    ],
  ],
  'rules/schemes/ccrc/risk-assessment/assessment-plan.ts': [
    [
      'the plan used needs no project',
      "partsWithAProject(assessmentPlan, 'used-in-a-project')",
      'partsWithAProject(assessmentPlan)',
    ],
  ],
  'rules/schemes/ccrc/security-audit/complete-projects.ts': [
    ['2 complete audits', 'need: 3, last: years(3)', 'need: 2, last: years(3)'],
    ['4 complete audits', 'need: 3, last: years(3)', 'need: 4, last: years(3)'],
    ['complete audits without papers', "signedBefore: 'may', papers", "signedBefore: 'may'"],
    [
      'complete audits at surveillance',
      "levels: ['level-1'], occasions: ['initial'] }",
      "levels: ['level-1'] }",
    ],
  ],
  'rules/schemes/ccrc/security-audit/abilities.ts': [
    [
      'level 3 shows abilities at first',
      "showsAbilities('level-3', ['surveillance'])",
      "showsAbilities('level-3', 'all')",
    ],
    [
      'objectives are asked at level 2',
      "scope: { ...here, levels: ['level-1'] }",
      "scope: { ...here, levels: ['level-2', 'level-1'] }",
    ],
  ],
  'rules/schemes/ccrc/secure-development/preparation.ts': [
    [
      'risks and roles at level 3 too',
      "scope: { ...here, levels: ['level-2', 'level-1'] }",
      'scope: here',
    ],
  ],
  'rules/schemes/ccrc/secure-development/requirements.ts': [
    [
      'threats at level 2 too',
      "scope: { ...here, levels: ['level-1'] }",
      "scope: { ...here, levels: ['level-2', 'level-1'] }",
    ],
  ],
  'rules/schemes/ccrc/security-integration/construction.ts': [
    ['what is level 1 is asked at every level', "{ ...here, levels: ['level-1'] }", '{ ...here }'],
    [
      'records need no project',
      "partsWithAProject(constructionWork, 'implementation-records')",
      'partsWithAProject(constructionWork)',
    ],
  ],
  'rules/schemes/ccrc/security-integration/design.ts': [
    [
      'needs are analysed at level 3',
      "levels: ['level-2', 'level-1']",
      "levels: ['level-3', 'level-2', 'level-1']",
    ],
  ],
  'rules/schemes/ccrc/incident-response/index.ts': [
    ['the real incident is published', "basis: 'reported'", "basis: 'published'"],
    [
      'the real incident at surveillance',
      "occasions: ['initial']",
      "occasions: ['initial', 'surveillance']",
    ],
  ],
  'rules/schemes/ccrc/disaster-recovery/index.ts': [
    [
      'an undecided sub-type will do',
      "answered(subType, 'a', 'b')",
      "answered(subType, 'a', 'b', 'undecided')",
    ],
  ],
  'rules/schemes/ccrc/questions/secure-development.ts': [
    ['a part of a category’s clause is forgotten', "    'change-control',\n", ''],
    ['a security function is forgotten', "    'access-control',\n", ''],
  ],
  'rules/schemes/ccrc/questions/management.ts': [
    ['a part of the document procedure is forgotten', "    'transmission',\n", ''],
  ],
  'rules/schemes/ccrc/catalogue.ts': [
    [
      'clauses of a category are said to be known',
      "  'security-audit',\n] satisfies",
      "  'security-audit',\n  'industrial-control',\n] satisfies",
    ],
  ],
};
