/** Single wrong rules of the secrecy qualification. */
export const secrecy = {
  'rules/schemes/secrecy/requirements/eligibility.ts': [
    [
      'other legal persons may apply',
      "answered(legalForm, 'enterprise', 'public-institution')",
      "answered(legalForm, 'enterprise', 'public-institution', 'other-legal-person')",
    ],
    [
      'public institutions may not apply',
      "answered(legalForm, 'enterprise', 'public-institution')",
      "answered(legalForm, 'enterprise')",
    ],
    [
      'established for two years',
      'elapsed(foundingDate, years(3))',
      'elapsed(foundingDate, years(2))',
    ],
    [
      'a revocation lasts two years',
      'clearSince(revocation, years(3))',
      'clearSince(revocation, years(2))',
    ],
    [
      'false material bars for two years',
      'clearSince(falseMaterial, years(1))',
      'clearSince(falseMaterial, years(2))',
    ],
    [
      'fraud bars for one year',
      'clearSince(fraudWithdrawal, years(3))',
      'clearSince(fraudWithdrawal, years(1))',
    ],
    [
      'a criminal record stops nothing by itself',
      "basis: 'published',\n  knockOut: true,\n  check: answered(criminalRecord, 'none'),",
      "basis: 'published',\n  check: answered(criminalRecord, 'none'),",
    ],
    [
      'the dishonest list is only reported',
      "basis: 'published',\n  knockOut: true,\n  check: hasAllParts(notDishonest),",
      "basis: 'reported',\n  knockOut: true,\n  check: hasAllParts(notDishonest),",
    ],
    [
      'the ban for fraud is published',
      "basis: 'reported',\n  check: clearSince(fraudWithdrawal,",
      "basis: 'published',\n  check: clearSince(fraudWithdrawal,",
    ],
  ],
  'rules/schemes/secrecy/requirements/persons.ts': [
    [
      'nationality is asked of grade A only',
      "id: 'secrecy/eligibility/persons/chinese-nationality',\n  area: 'eligibility',\n  scope: everywhere,",
      "id: 'secrecy/eligibility/persons/chinese-nationality',\n  area: 'eligibility',\n  scope: { ...everywhere, levels: ['grade-a'] },",
    ],
    [
      'a marriage abroad stops nothing by itself',
      '  knockOut: true,\n  check: hasAllParts(noForeignMarriage),',
      '  check: hasAllParts(noForeignMarriage),',
    ],
    [
      'residence abroad reads the marriages',
      'check: hasAllParts(noForeignResidenceRight),',
      'check: hasAllParts(noForeignMarriage),',
    ],
  ],
  'rules/schemes/secrecy/requirements/ownership.ts': [
    [
      'one percent of direct foreign capital',
      'shareUpTo(directForeignShare, 0)',
      'shareUpTo(directForeignShare, 1)',
    ],
    [
      'public institutions have shareholders',
      "'enterprise',\n  'other-legal-person',",
      "'enterprise',\n  'public-institution',\n  'other-legal-person',",
    ],
    [
      'an indirect share of 25 %',
      'shareUpTo(indirectForeignShare, 20)',
      'shareUpTo(indirectForeignShare, 25)',
    ],
    [
      'an indirect share of nothing is open',
      'shareUpTo(indirectForeignShare, 0)',
      'shareUpTo(indirectForeignShare, -1)',
    ],
    ['the indirect share is not disputed', '  disputed: {},\n', ''],
    [
      'the indirect share is published',
      "basis: 'reported',\n  disputed",
      "basis: 'published',\n  disputed",
    ],
    [
      'a small indirect share is met',
      "leftToTheAuthority('indirect-foreign-share')",
      'smallIndirectShare',
    ],
    [
      'traded on NEEQ is listed',
      "leftToTheAuthority('traded-on-neeq')",
      "answered(listingStatus, 'not-listed')",
    ],
    [
      'traded on NEEQ is not listed',
      "answered(listingStatus, 'not-listed'),",
      "answered(listingStatus, 'not-listed', 'listed'),",
    ],
  ],
  'rules/schemes/secrecy/requirements/numbers.ts': [
    [
      'older figures of grade A are told to grade B',
      "  id: 'system-integration-a-figures',\n  within: { levels: ['grade-a'] },",
      "  id: 'system-integration-a-figures',\n  within: {},",
    ],
    [
      'other figures of grade A are told to grade B',
      "  id: 'grade-a-figures',\n  within: { levels: ['grade-a'] },",
      "  id: 'grade-a-figures',\n  within: {},",
    ],
    [
      'grade B: 20 million paid in',
      "paidInCashCapital('grade-b', 10_000_000)",
      "paidInCashCapital('grade-b', 20_000_000)",
    ],
    [
      'grade A: 10 million paid in',
      "paidInCashCapital('grade-a', 30_000_000)",
      "paidInCashCapital('grade-a', 10_000_000)",
    ],
    [
      'grade B: 40 million income',
      "threeYearIncome('grade-b', 50_000_000)",
      "threeYearIncome('grade-b', 40_000_000)",
    ],
    [
      'grade A: 250 million income',
      "threeYearIncome('grade-a', 400_000_000)",
      "threeYearIncome('grade-a', 250_000_000)",
    ],
    [
      'grade B: two large projects',
      '{ need: 1, worth: 5_000_000 }',
      '{ need: 2, worth: 5_000_000 }',
    ],
    [
      'grade B: projects of 4 million',
      '{ need: 1, worth: 5_000_000 }',
      '{ need: 1, worth: 4_000_000 }',
    ],
    [
      'grade A: two large projects',
      '{ need: 3, worth: 10_000_000 }',
      '{ need: 2, worth: 10_000_000 }',
    ],
    [
      'grade A: projects of 11 million',
      '{ need: 3, worth: 10_000_000 }',
      '{ need: 3, worth: 11_000_000 }',
    ],
    [
      'large projects of four years',
      'last: years(3), byCompletion: true',
      'last: years(4), byCompletion: true',
    ],
    ['large projects must be signed too', 'last: years(3), byCompletion: true', 'last: years(3)'],
    ['grade B: 79 people', "staff('grade-b', 80)", "staff('grade-b', 79)"],
    ['grade A: 201 people', "staff('grade-a', 200)", "staff('grade-a', 201)"],
    [
      'grade B: 65 insured',
      "staffInsuredOneYear('grade-b', 64)",
      "staffInsuredOneYear('grade-b', 65)",
    ],
    [
      'grade A: 150 insured',
      "staffInsuredOneYear('grade-a', 160)",
      "staffInsuredOneYear('grade-a', 150)",
    ],
    ['grade B: one senior', "seniorQualified('grade-b', 2)", "seniorQualified('grade-b', 1)"],
    ['grade A: eight seniors', "seniorQualified('grade-a', 6)", "seniorQualified('grade-a', 8)"],
    [
      'grade B: no senior insured',
      "seniorInsuredOneYear('grade-b', 1)",
      "seniorInsuredOneYear('grade-b', 0)",
    ],
    [
      'grade A: six seniors insured',
      "seniorInsuredOneYear('grade-a', 4)",
      "seniorInsuredOneYear('grade-a', 6)",
    ],
    ['grade B: 100 square metres', "area('grade-b', 50)", "area('grade-b', 100)"],
    ['grade A: 200 square metres', "area('grade-a', 100)", "area('grade-a', 200)"],
    [
      'the figures are asked of every type',
      "categories: ['overall-integration'], occasions",
      "categories: 'all', occasions",
    ],
    [
      'the income is the capital',
      'amountOf(integrationIncome, yuan)',
      'amountOf(paidInCash, yuan)',
    ],
    [
      'seniors insured are seniors',
      'atLeast(seniorStaffInsured, people)',
      'atLeast(seniorStaff, people)',
    ],
  ],
  'rules/schemes/secrecy/requirements/business-premises.ts': [
    [
      'older figures of one type are told to every type',
      "      within: { categories: ['operation-maintenance'], levels: ['grade-b'] },\n",
      '      within: {},\n',
    ],
    [
      'the premises need one quality only',
      'check: hasAllParts(premisesQuality),',
      "check: answered(premisesTenure, 'owned'),",
    ],
    ['a lease of two years', 'years(3)', 'years(2)'],
    [
      'a lease is not looked at',
      "answered(premisesTenure, 'leased'),",
      "answered(premisesTenure, 'neither'),",
    ],
    [
      'other types have the numbers',
      "check: leftToTheAuthority('numbers-not-known'),",
      'check: hasAllParts(premisesQuality),',
    ],
    ['one type is forgotten', "      'data-recovery',\n", ''],
  ],
  'rules/schemes/secrecy/requirements/organisation.ts': [
    [
      'a group without members is enough',
      'check: thatAlso(groupIsSetUp, hasAllParts(leadingGroupGradeB)),',
      'check: groupIsSetUp,',
    ],
    [
      'grade A has the group of grade B',
      'hasAllParts(leadingGroupGradeA)',
      'hasAllParts(leadingGroupGradeB)',
    ],
    [
      'grade B needs a secrecy director',
      "id: 'secrecy/organisation/secrecy-director',\n  area: 'secrecy-organisation',\n  scope: atGradeA,",
      "id: 'secrecy/organisation/secrecy-director',\n  area: 'secrecy-organisation',\n  scope: everywhere,",
    ],
    [
      'grade A needs a leader in charge',
      "id: 'secrecy/organisation/leader-in-charge',\n  area: 'secrecy-organisation',\n  scope: atGradeB,",
      "id: 'secrecy/organisation/leader-in-charge',\n  area: 'secrecy-organisation',\n  scope: everywhere,",
    ],
    [
      'a body is needed, a person will not do',
      "answered(secrecyBody, 'body', 'person')",
      "answered(secrecyBody, 'body')",
    ],
    ['two full-time managers', 'atLeast(fullTimeManagers, 1)', 'atLeast(fullTimeManagers, 2)'],
    [
      'managers need no training',
      'thatAlso(atLeast(fullTimeManagers, 1), answeredYes(managersTrained))',
      'atLeast(fullTimeManagers, 1)',
    ],
    [
      'the secrecy office is published',
      "basis: 'reported',\n  check: hasAllParts(secrecyOffice),",
      "basis: 'published',\n  check: hasAllParts(secrecyOffice),",
    ],
  ],
  'rules/schemes/secrecy/requirements/documents.ts': [
    [
      'incomplete rules are complete',
      "answered(secrecyRules, 'complete')",
      "answered(secrecyRules, 'complete', 'incomplete')",
    ],
    [
      'the documents are published',
      "basis: 'reported',\n  check: hasAllParts(documentFamilies),",
      "basis: 'published',\n  check: hasAllParts(documentFamilies),",
    ],
  ],
  'rules/schemes/secrecy/requirements/classified-staff.ts': [
    [
      'education is only reported',
      "basis: 'published',\n  check: hasAllParts(staffEducation),",
      "basis: 'reported',\n  check: hasAllParts(staffEducation),",
    ],
    [
      'one stage of classified personnel is enough',
      'check: hasAllParts(personnelStages),',
      'check: answeredYes(personnelManagement),',
    ],
  ],
  'rules/schemes/secrecy/requirements/premises.ts': [
    [
      'devices are published',
      "basis: 'reported',\n  check: hasAllParts(classifiedDevices),",
      "basis: 'published',\n  check: hasAllParts(classifiedDevices),",
    ],
    [
      'funds are only reported',
      "basis: 'published',\n  check: answeredYes(secrecyFunds),",
      "basis: 'reported',\n  check: answeredYes(secrecyFunds),",
    ],
  ],
  'rules/schemes/secrecy/requirements/index.ts': [
    ['the listing is not looked at', '  ownership.notListed,\n', ''],
    ['the systems need not have run', '  documents.hasRunTheSystem,\n', ''],
  ],
  'rules/schemes/secrecy/questions/documents.ts': [
    ['a family of documents is forgotten', "    'publicity-release',\n", ''],
  ],
  'rules/schemes/secrecy/questions/eligibility.ts': [
    ['a group of persons is forgotten', "  'supervisors',\n", ''],
  ],
  'rules/schemes/secrecy/index.ts': [
    [
      'every type is known in part',
      "category === 'overall-integration' ? 'part' : 'common'",
      "category === '' ? 'common' : 'part'",
    ],
  ],
};
