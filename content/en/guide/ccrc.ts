import type { GuideWords } from '../../types/guide-words';

export const ccrcGuide: GuideWords['ccrc'] = {
  title: 'CCRC: from the first form to surveillance',
  inShort: 'Who issues the qualification, the steps of an application, and the duties of a holder.',
  intro: [
    'What is known of the way to an information-security-service certificate and of the time after it, with the source of each step.',
    'The certification body’s current norm, implementation rules and forms decide.',
  ],

  stages: {
    'ccrc/guide/issuer': {
      title: 'Who issues it',
      what: [
        'The China Cybersecurity Review, Certification and Market Regulation Big Data Center, commonly called CCRC, audits and certifies security services and issues the certificates.',
        'It was founded in 2006 with the approval of the Office of the Central Organisation Establishment Committee, and is a bureau-level body directly under the State Administration for Market Regulation.',
        'Before its present name it was called the China Information Security Certification Center (ISCCC), then the China Cybersecurity Review Technology and Certification Center.',
      ],
      notes: ['Its founding and rank are told by an introduction written under an earlier name.'],
    },
    'ccrc/guide/categories-and-levels': {
      title: 'The 8 categories and 3 levels',
      what: [
        'Each of the 8 categories below is applied for and audited by itself, at a level of its own.',
        'Level 3 is the entry level and Level 1 the top.',
        'At every level a category is judged by requirements common to all categories and by clauses of its own.',
      ],
    },
    'ccrc/guide/documents-in-force': {
      title: 'The documents in force',
      what: [
        'CCRC-ISV-C01:2021 is the norm: it holds the requirements.',
        'CCRC-ISV-R01:2022 holds the implementation rules: how an application is handled.',
        'A notice announced C01:2021 together with new implementation rules, and ended the acceptance of applications under the older documents.',
        'For self-assessment there is a common-management form, and one form for each category. The copies that circulate are of several editions, so download the current ones.',
        'ISCCC-SV-001:2015 is superseded, yet most pages on the web still print its numbers.',
      ],
    },
    'ccrc/guide/other-schemes': {
      title: 'Schemes that are taken for this one',
      what: [
        'The certification of network security services, under an opinion of four departments of 2023-03-29, covers testing and assessment, security operation and maintenance, security consulting, and multi-level protection assessment.',
        'The China Information Technology Security Evaluation Center (CNITSEC) issues an information security service qualification of its own, for instance for security engineering.',
        'CCIA has another scheme again.',
        'Holding a certificate of one scheme is not holding one of another.',
      ],
    },
    'ccrc/guide/choose': {
      title: 'Choose category and level',
      who: 'The applicant',
      what: [
        'Choose the category by the services that you really provide, and the level by your time in the service and your completed projects.',
        'Several categories may be applied for at different levels; time and projects of one category do not count for another.',
        'Level 2 can be applied for directly, or after Level 3 has been held for 1 year. Whether Level 1 can be applied for directly is disputed.',
      ],
      pitfalls: [
        'For incident response: a case that was only a drill, or only prevention. Choose a real incident.',
      ],
    },
    'ccrc/guide/self-assess': {
      title: 'Assess yourself with the forms',
      who: 'The applicant',
      what: [
        'Log on to the certification body’s site and fill in the self-assessment forms; the guide to filling them in is on the site.',
        'The common-management form and the form of the category go together; neither is valid alone.',
        'Several categories at different levels: answer the common-management form at the highest level applied for.',
        'Each line is answered “conforms” or “does not conform”, with a list of evidence. No form that was seen has a column for “not applicable”; the clause itself says at which levels and occasions it applies.',
        'List particulars, not only titles: numbers, dates, parties, addresses, and people with their certificates.',
        'Procedures that a form names must already be approved, issued and carried out.',
        'One variant of the common-management form closes with a promise that everything is true and provable, and with the statement that, having assessed itself, the applicant meets the norm and asks for the audit.',
      ],
      notes: [
        'A page on the 2022 implementation rules recommends the form; older pages take it for granted.',
        'At Level 3, by older pages, items 24 and 25 of the common-management form take the evidence on service technology and the templates of process documents; the category form may be added where there is an accepted project.',
      ],
    },
    'ccrc/guide/apply': {
      title: 'Submit the application',
      who: 'The applicant, to the certification body',
      what: [
        'Apply by phone, letter, fax or mail, or in the online business system.',
        'Online: register, fill in the application, download the category form, assess yourself, gather the evidence, and submit it there.',
        'Name a contact who can be reached, and answer the questions of the audit team leader.',
      ],
      handedOver: [
        'Application form',
        'Self-assessment forms with their evidence',
        'Licence or other proof of legal status',
        'Organisation chart',
        'List of full-time technical staff: technical lead and technicians',
        'Technical norm of the service category',
      ],
      notes: [
        'The last 4 are the least that the 2022 implementation rules want attached. An older list of 12 items also names credentials, the confidentiality system and signed agreements, premises, project-management and quality documents, cases, and proof of service ability.',
      ],
    },
    'ccrc/guide/acceptance': {
      title: 'Acceptance',
      who: 'The certification body',
      what: [
        'It reviews the application and answers with an acceptance notice or a notice of problems.',
        'Its certification plan states how units are divided, whether an initial on-site audit is needed, the contact, the expected cycle and the expected fee.',
        'A contract is concluded on request, and the fee is collected.',
      ],
      failure: [
        'The applicant corrects and reports back. If it still does not fit, another notice of problems follows.',
        'Older pages: supplemented material that still does not fit is not accepted, and the applicant is told that it does not meet the conditions yet.',
      ],
      notes: ['No official or trustworthy fee was found; the certification plan states it.'],
    },
    'ccrc/guide/audit-team': {
      title: 'Audit team and plan',
      who: 'The project officer and the audit team leader',
      what: [
        'The project officer appoints the team leader and brings auditors together into a team.',
        'The leader draws up the plan of the off-site audit. Project management staff pass it on to every member of the team.',
      ],
    },
    'ccrc/guide/audit': {
      title: 'Off-site and on-site audit',
      who: 'The audit team',
      what: [
        'The team judges management and technical ability against the norm, from the documents and on site.',
        'On site it looks at the premises and the test environment, resources, documents, service management, project management, completed projects with proof of acceptance, and points left open off site.',
        'It wants to see that the applicant can plan a service and perform it as specified, and that it meets the common requirements and those of the category.',
        'Expect documents and an on-site audit at every level. Older pages have Level 3 off site only, and Levels 2 and 1 off site first and then on site.',
        'The report and the records are reviewed and go on to the decision.',
      ],
      durations: {
        'audit-stage': {
          says: '3 weeks, or 5 weeks with supplements',
          clock: 'the audit stage alone',
        },
        'from-acceptance': {
          says: '4 weeks at Level 3, 12 weeks at Levels 2 and 1',
          clock: 'from formal acceptance, without the applicant’s own time',
        },
        'in-months': {
          says: '2 to 6 months, or 4 to 6 months',
          clock: 'the former without a starting point, the latter from the agreement',
        },
      },
      failure: [
        'Material that does not fit is supplemented; if it still does not fit, the applicant is told that it does not meet the conditions yet.',
      ],
      notes: [
        'The durations run on different clocks and none is a promise; ask the certification body for its plan.',
      ],
    },
    'ccrc/guide/decision': {
      title: 'Certification decision',
      who: 'The decision maker of the certification body',
      what: [
        'The decision is made on the material that the audit team leader submits.',
        'If it is positive, the project officer is told to prepare the certificate.',
        'With or without an accepted project, a Level 3 certificate depends on this decision.',
      ],
      failure: ['The applicant is told the reasons.'],
    },
    'ccrc/guide/certificate': {
      title: 'Certificate',
      who: 'The project officer',
      what: ['The certificate is made and mailed to the applicant.'],
    },
    'ccrc/guide/validity': {
      title: 'Validity and conversion',
      what: [
        'A certificate is valid for 3 years, with at least 1 surveillance audit in that time. The introduction to the scheme gives the 3 years for Level 3.',
        'Certificates issued from 2019 to 2021-10-18 ran for 1 year. They stayed valid, and could be converted at surveillance or when needed.',
      ],
      durations: { validity: { says: '3 years', clock: 'from issue' } },
    },
    'ccrc/guide/surveillance': {
      title: 'Surveillance',
      who: 'The holder and the certification body',
      what: [
        'It consists of documents, an on-site audit and a service-point audit: at every level 1 running project is drawn at random.',
        'The projects of the last year take the place of those asked for at the initial certification.',
        'Older rule, off site: the category form, and the correction of last year’s nonconformities and observations.',
        'Older rule, on site: all elements, above all last year’s findings.',
        'The 2022 implementation rules also know a special surveillance; what it is for was not readable.',
      ],
      handedOver: [
        'Receipt of the notice',
        'Self-assessment',
        'Proof that last year’s nonconformities and observations were corrected',
      ],
      durations: {
        window: { says: '12 to 18 months, at least 1 audit', clock: 'from issue' },
        'papers-ahead': {
          says: 'about 2 months ahead',
          clock: 'receipt and self-assessment before surveillance, older rule',
        },
        'notice-ahead': {
          says: '3 months ahead',
          clock: 'the mail of the system before surveillance, older rule',
        },
      },
      failure: [
        'Overdue surveillance or a serious nonconformity leads to suspension, then to revocation.',
      ],
    },
    'ccrc/guide/change-of-certificate': {
      title: 'Change of name or address',
      who: 'The holder',
      what: [
        'Where only the name or the registered address changes, a change of the certificate can be applied for at any time.',
      ],
    },
    'ccrc/guide/upgrade-and-added-category': {
      title: 'A higher level or a further category',
      who: 'The holder',
      what: [
        'This tool judges an upgrade and an added category like an initial certification at that level and in that category.',
        'Whether they need the on-site audit is asked in the margin of a page on the 2022 implementation rules, and not answered.',
      ],
    },
    'ccrc/guide/suspension': {
      title: 'Suspension and its grounds',
      who: 'The certification body',
      what: [
        'Service management fails persistently or seriously.',
        'Surveillance is overdue.',
        'The certificate was misused, without bad effect.',
        'Surveillance found a serious nonconformity.',
        'The holder asks for it.',
        'Other grounds.',
      ],
      durations: { 'at-most': { says: '3 months at most', clock: 'from the suspension' } },
      failure: ['What is not corrected during the suspension leads to revocation.'],
    },
    'ccrc/guide/revocation': {
      title: 'Revocation and its grounds',
      who: 'The certification body',
      what: [
        'Surveillance is 3 months overdue.',
        'Nothing was corrected during a suspension.',
        'The certificate was misused, with bad effect.',
        'There was a serious accident, or a complaint proved true.',
        'The holder gives the certificate up.',
        'Other grounds.',
      ],
    },
  },

  disagreements: {
    'name-of-the-issuer': {
      topic: 'Name of the issuer',
      versions: {
        'first-name':
          'China Information Security Certification Center (ISCCC), until the forms of 2017, and for the site in the introduction to the scheme.',
        'second-name': 'China Cybersecurity Review Technology and Certification Center (CCRC).',
        'present-name':
          'China Cybersecurity Review, Certification and Market Regulation Big Data Center, in 2025.',
      },
      reading:
        'One body, renamed twice. The present name is used, with the short name CCRC. If a paper bears another name, ask the certification body.',
    },
    'number-of-categories': {
      topic: 'Number of categories',
      versions: {
        eight: '8 categories, as listed here.',
        six: '6 categories, without cybersecurity audit and industrial control.',
      },
      reading:
        'The 8 categories are used; the 6 are those of the 2015 edition. If another category is offered to you, ask the certification body.',
    },
    'direction-of-the-ladder': {
      topic: 'Direction of the ladder',
      versions: {
        'level-1-is-the-top': 'Level 3 is the entry level, Level 1 the top.',
        'level-1-is-the-lowest': 'A ladder of 4 levels, of which Level 1 is the lowest.',
      },
      reading:
        'Level 1 is the top. The other page names no issuer and probably describes another scheme; if in doubt, ask the certification body.',
    },
    'on-site-at-level-3': {
      topic: 'On-site audit at Level 3',
      versions: {
        'off-site-only': 'The initial audit at Level 3 is off site only.',
        'also-on-site': 'Documents and an on-site audit, at Level 3 as at the others.',
        'the-plan-says':
          'Certification rests on an initial on-site audit and surveillance; the certification plan says whether the on-site audit is needed.',
      },
      reading:
        'The newer sources have it on site, so expect that. The plan of the certification body decides; ask for it.',
    },
    validity: {
      topic: 'Validity of the certificate',
      versions: {
        'three-years': '3 years.',
        'one-year': '1 year, for certificates issued from 2019 to 2021-10-18.',
        'five-years': '5 years.',
      },
      reading:
        'The 3 years are used; the 5 years stand on a single page. If your certificate says otherwise, ask the certification body.',
    },
    'rhythm-of-surveillance': {
      topic: 'Rhythm and form of surveillance',
      versions: {
        'once-in-the-window': 'At least 1 audit, 12 to 18 months after issue.',
        'every-year':
          'Every year: on site in year 1, off site in year 2 if the risk allows it, on site in year 3.',
        'within-six-months-at-level-3': 'At Level 3 within 6 months, then in month 12.',
        'with-a-service-point':
          'Documents, on-site audit and service-point audit, with 1 running project drawn at random.',
      },
      reading:
        'The rule has changed over time. Plan for the window of 12 to 18 months and follow the notice; if none comes, ask the certification body.',
    },
  },

  claims: {
    'ccrc/refused/holders-of-one-certificate': { claim: 'A fixed number of CISP holders' },
    'ccrc/refused/certified-staff': { claim: 'A fixed number of certified employees' },
    'ccrc/refused/technical-staff': {
      claim: 'A fixed number of full-time technical staff at Level 2',
    },
    'ccrc/refused/longer-social-insurance': {
      claim: 'A longer run of social insurance, compared with a data platform',
    },
    'ccrc/refused/several-projects-at-level-3': {
      claim: 'Several projects of middling size for a first Level 3 certificate',
    },
    'ccrc/refused/fewer-projects-at-level-2': { claim: 'Fewer but larger projects at Level 2' },
    'ccrc/refused/contract-value': { claim: 'A minimum contract value' },
    'ccrc/refused/management-system-at-level-3': {
      claim: 'An ISO 27001 system at Level 3 already',
    },
    'ccrc/refused/audit-and-tax-records': {
      claim: 'Failure for want of financial audit or tax records',
    },
    'ccrc/refused/years-of-logs': { claim: 'Operation logs of several complete years' },
    'ccrc/refused/appendix-for-one-industry': {
      claim: 'An appendix of the norm for one industry, such as health care',
    },
    'ccrc/refused/multi-level-protection-as-category': {
      claim: 'Multi-level protection assessment as one of the categories',
      instead: 'It is not one of the 8 categories.',
    },
    'ccrc/refused/newer-rules': {
      claim: 'Rules newer than any text that was read',
      instead: 'The newest that were found are C01:2021 and R01:2022.',
    },
    'ccrc/refused/renewal-procedure': {
      claim: 'A procedure for renewing the certificate at the end of its term',
      instead: 'Not found in any text that was read; ask the certification body.',
    },
    'ccrc/refused/reasons-of-failure': {
      claim: 'Rankings of the reasons for which applicants fail',
      instead: 'No official statistics were found; what the audit looks at is listed.',
    },
  },

  notKnown: [
    'The full text of C01:2021, and at Levels 2 and 1 the clauses letter by letter.',
    'The clauses of R01:2022 on decision, surveillance, renewal after 3 years, upgrade, extension and transfer.',
    'The current category forms in full.',
    'Fees: no official number, so none is given here.',
    'How long one must wait before applying again after a refusal.',
    'Whether an upgrade starts the validity anew.',
    'Which words in the business scope are enough, and how the competence of people is evaluated.',
    'Official statistics of nonconformities.',
    'Anything dated after 2025-03 that changes the rules.',
  ],
};
