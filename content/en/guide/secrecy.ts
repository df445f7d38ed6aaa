import type { GuideWords } from '../../types/guide-words';

export const secrecyGuide: GuideWords['secrecy'] = {
  title: 'Classified information systems: from the file to the yearly self-check',
  inShort: 'Grades and business types, who decides, the steps, and the duties of a holder.',
  intro: [
    'What is known of the way to the qualification for integrating classified information systems and of the time after it, with the source of each step.',
    'Many pages mix this scheme with the one for classified arms research and production; nothing of that scheme is used here.',
    'The secrecy authority’s current rules decide.',
  ],

  stages: {
    'secrecy/guide/rules-in-force': {
      title: 'The rules in force',
      what: [
        'The measures on the qualification are Order 1 of 2020 of the National Administration of State Secrets Protection: adopted 2020-11-13, published 2020-12-10, in force from 2021-03-01.',
        'They cover planning, design, construction, project supervision, and operation and maintenance of classified information systems. State organs must choose a qualified organisation for such work.',
        'Specific conditions give the numbers by business type and grade; those of overall integration are the only ones that were found.',
        'A secrecy standard sets out the secrecy organisation. The copies that were read name no edition and break off early.',
        'The measures of 2005, 2013 and 2019 are superseded, yet many pages still print them.',
      ],
      notes: [
        'The revised Law on Guarding State Secrets is in force from 2024-05-01, and its implementing regulation was revised on 2024-07-10; whether they change this scheme was not found.',
      ],
    },
    'secrecy/guide/grades': {
      title: 'Grade A and Grade B',
      what: [
        'Grade A: work at the levels Top secret, Secret and Confidential, in the whole country.',
        'Grade B: work at the levels Secret and Confidential. The measures in force no longer set it a territorial limit.',
        'Grade B outside the province of registration: report the work for filing in time to the secrecy bureau of the province where it is done, which then oversees it.',
      ],
    },
    'secrecy/guide/business-types': {
      title: 'The 8 business types',
      what: ['Each type is applied for and granted by grade.'],
    },
    'secrecy/guide/authorities': {
      title: 'Who receives, who decides, and what it costs',
      what: [
        'Grade A: the National Administration of State Secrets Protection decides. Since 2022-09-01 the provincial secrecy bureaus, and that of the Xinjiang Production and Construction Corps, receive and review the file; Beijing is the exception.',
        'Before that there was a pilot of 1 year from 2021-07-01 in Tianjin, Shanghai, Jiangsu, Anhui, Henan, Hubei, Hunan and Chongqing.',
        'Grade B: the secrecy bureau of the province of registration receives and decides, and may entrust the next level down with review work. Its licences are then filed with the National Administration.',
        'No fee may be charged for the licence, at either grade.',
        'The bureaus name a body for this work and keep a pool of trained review experts.',
      ],
    },
    'secrecy/guide/prepare': {
      title: 'Prepare',
      who: 'The applicant',
      what: [
        'Set up the secrecy system, let it run, keep the records, and check yourself.',
        'The file has to show how the secrecy system has been running.',
      ],
    },
    'secrecy/guide/apply': {
      title: 'Apply',
      who: 'The applicant, a legal person',
      what: [
        'Apply in writing, with particulars of the applicant and the business types and grade applied for.',
        'Grade A: to the National Administration of State Secrets Protection; the provincial secrecy bureau receives the file, except in Beijing.',
        'Grade B: to the secrecy bureau of the province of registration.',
        'The applicant answers for truth and completeness.',
        'The file may contain no State secrets.',
      ],
      handedOver: [
        'Application form for the qualification',
        'Business licence, or legal-person certificate of a public institution',
        'Articles of association as filed with the registrar',
        'Particulars of the legal representative, principal responsible person, actual controller, directors, supervisors, senior managers and others who do the business',
        'Capital structure and shareholding',
        'Title deed or lease of production and office premises',
        'List of integration contracts of the last 3 years',
        'Classified-business premises, and secrecy facilities and equipment',
        'Basic management rules, secrecy rules, and how the secrecy system has been running',
      ],
      failure: [
        'Facts hidden or false material: not accepted or refused, and by a training quiz no new application for 1 year.',
      ],
    },
    'secrecy/guide/acceptance': {
      title: 'Acceptance',
      who: 'The bureau that receives the file',
      what: [
        'A file that is complete and in legal form is accepted by notice.',
        'Otherwise everything that must be added is named at once, in 1 notice.',
        'Without a notice in time the file counts as accepted from the day of its receipt.',
      ],
      durations: {
        'to-accept': { says: '5 days', clock: 'for the bureau to decide on acceptance' },
        'to-complete': { says: '15 days', clock: 'for the applicant to add what is missing' },
      },
      failure: ['A file that is not completed in time counts as given up.'],
      notes: ['Whether working days are meant is not said.'],
    },
    'secrecy/guide/written-review': {
      title: 'Written review',
      who: 'The reviewing bureau',
      what: [
        'The accepted file is reviewed.',
        'An introduction to the procedure names registration, business reputation and business status as what is examined; none of them has a threshold.',
      ],
      failure: ['Refusal in writing.'],
    },
    'secrecy/guide/on-site-review': {
      title: 'On-site review',
      who: 'At least 2 officials, with at least 1 review expert where useful',
      what: [
        'It takes place only after the written review is passed, by the review rules and the scoring table.',
        'It covers rules, secrecy organisation, oversight and checks, classified personnel, technical protection and professional ability.',
        'An introduction to the procedure names the building of the secrecy system, secrecy publicity and education, and the management of classified personnel.',
        'Staff sit a test of secrecy knowledge.',
        'In practice the team sees the classified premises and the back room of cameras and access control; 2 or 3 people who know the equipment come along, and records on carriers, devices and premises lie ready.',
      ],
      pitfalls: [
        'Cheating in the test, or a major personal matter that was not reported.',
        'A secrecy director in name only, a leading group whose head has no real authority, or department heads left out of it.',
        'A secrecy office expected to do everything, while business departments feel not responsible.',
        'Drawn from the conditions, not reported: too few people insured for 1 year, capital not paid in cash, a tie abroad found late.',
      ],
      failure: ['Refusal in writing.'],
      notes: [
        'No pass mark is published in any text that was read.',
        'No official statistics of failures were found.',
      ],
    },
    'secrecy/guide/expert-assessment': {
      title: 'Expert assessment',
      who: 'Review experts',
      what: ['It is held only where it is really needed.'],
    },
    'secrecy/guide/decision': {
      title: 'Decision',
      who: 'Grade A: the National Administration of State Secrets Protection; Grade B: the provincial secrecy bureau',
      what: [
        'The applicant is evaluated as a whole, from the on-site review.',
        'At Grade A the provincial bureau hands over the certificate or the refusal.',
      ],
      failure: [
        'Refusal in writing, where a review was failed or a ground for ending it was found.',
        'How long one must wait before applying again was not found.',
      ],
    },
    'secrecy/guide/certificate': {
      title: 'Certificate',
      who: 'The deciding bureau',
      what: ['The certificate of the qualification is issued.'],
      durations: { validity: { says: '5 years', clock: 'validity of the certificate' } },
    },
    'secrecy/guide/renewal': {
      title: 'Renewal',
      who: 'The holder',
      what: [
        'Apply for renewal before the certificate expires.',
        'After expiry no new classified contract may be concluded until it is renewed; running ones may be finished under secrecy.',
      ],
      durations: { 'before-expiry': { says: '3 months ahead', clock: 'before expiry' } },
    },
    'secrecy/guide/yearly-self-check': {
      title: 'Yearly self-check',
      who: 'The holder',
      what: ['Report on the past year to the bureau that decided.'],
      durations: {
        'by-the-end-of-march': { says: 'by 31 March', clock: 'each year, on the past year' },
      },
      notes: ['The date rests on a single source.'],
    },
    'secrecy/guide/running-projects': {
      title: 'Running projects',
      who: 'The holder',
      what: [
        'Manage the secrecy of the whole project, with named duties.',
        'A partner must hold the matching qualification, and the client must agree in writing.',
        'After signing, file the project with the secrecy bureau of its province; on completion, report in writing.',
        'Give each document its level, number and circle of readers, and register participants and their tasks.',
        'After acceptance hand all classified technical data to the client; publish, exchange and transfer nothing.',
      ],
      pitfalls: ['A qualified partner used without the client’s written consent.'],
      notes: [
        'Apart from the consent, this is wording from before 2021-03-01 as restated on public pages.',
      ],
    },
    'secrecy/guide/change-report': {
      title: 'Report of changes',
      who: 'The holder',
      what: [
        'Report a change of name, legal representative, registered address or registered capital.',
        'By a document of 2017, changes of capital and a listing are reported before they happen.',
      ],
      durations: { 'after-the-change': { says: '10 days', clock: 'after the change' } },
    },
    'secrecy/guide/leak-report': {
      title: 'Report of a leak',
      who: 'The holder',
      what: ['Stop the damage and report in writing to the local secrecy bureau.'],
      durations: { 'after-discovery': { says: '24 hours', clock: 'from discovery' } },
    },
    'secrecy/guide/rectification-and-suspension': {
      title: 'Rectification and suspension',
      who: 'The secrecy bureau and the holder',
      what: [
        'A breach is to be rectified; suspension comes next.',
        'An example is work with another qualified organisation without the client’s written consent.',
      ],
      durations: {
        'to-rectify': { says: '20 days', clock: 'to rectify' },
        suspension: { says: '6 to 12 months', clock: 'suspension' },
      },
    },
    'secrecy/guide/loss-of-the-certificate': {
      title: 'Revocation, withdrawal and cancellation',
      who: 'The secrecy bureau',
      what: [
        'Revocation: the conditions are no longer met, or the certificate was altered, sold, rented out, lent, forged or transferred.',
        'Withdrawal: the qualification was obtained by fraud or bribery; work stops.',
        'Cancellation: expiry without renewal, end of the legal person, or its own request.',
        'A holder whose public listing is approved must itself ask for cancellation and hand back the certificate.',
      ],
      durations: {
        'after-withdrawal': { says: '3 years', clock: 'from withdrawal to a new application' },
      },
    },
    'secrecy/guide/remedies': {
      title: 'Remedies',
      who: 'The applicant or holder',
      what: ['A decision can be taken to administrative review or to court.'],
      durations: {
        'administrative-review': { says: '60 days', clock: 'to ask for administrative review' },
        lawsuit: { says: '6 months', clock: 'to bring a lawsuit' },
      },
      notes: ['Both rest on a training quiz.'],
    },
  },

  disagreements: {
    'number-of-grades': {
      topic: 'Number of grades',
      versions: {
        two: 'Grade A and Grade B.',
        'two-and-a-single-item': 'Grade A, Grade B, and a qualification for a single item.',
      },
      reading:
        'Grade A and Grade B. The single item belongs to the measures of 2005. If you are told of another grade, ask the secrecy authority.',
    },
    'territory-of-grade-b': {
      topic: 'Where Grade B may work',
      versions: {
        'no-limit-with-filing': 'No territorial limit; work in another province is filed there.',
        'own-province-only': 'Only in the province of registration.',
      },
      reading:
        'No limit since 2021-03-01, with filing; many pages still print the old rule. Ask the secrecy authority of the other province how to file.',
    },
    'number-of-types': {
      topic: 'Number of business types',
      versions: {
        eight: '8 types, as listed here.',
        nine: '9 types, structured cabling among them.',
      },
      reading:
        'The 8 types of the measures in force. If your work is cabling, ask the secrecy authority which type covers it.',
    },
    'who-decides': {
      topic: 'Who decides',
      versions: {
        'by-grade': 'Grade A: the National Administration. Grade B: the provincial bureau.',
        'one-administration': 'Only the National Administration is named.',
      },
      reading:
        'By grade; the introduction simplifies. If in doubt, ask the secrecy authority of your province.',
    },
    'where-grade-a-is-filed': {
      topic: 'Where a file for Grade A is handed in',
      versions: {
        'with-the-province':
          'At the provincial bureau since 2022-09-01, except in Beijing; the National Administration still decides.',
        'with-the-state': 'At the National Administration of State Secrets Protection.',
      },
      reading:
        'At the provincial bureau, except in Beijing. Ask the secrecy authority of your province before handing it in.',
    },
    'secrets-in-the-file': {
      topic: 'State secrets in the file',
      versions: {
        'none-allowed': 'The file may contain no State secrets.',
        'handed-in-directly':
          'Contracts in the file mostly touch State secrets, so it is handed in directly and not online.',
      },
      reading:
        'Put no State secrets into the file. Hand it in on paper or by the channel of the bureau; ask the secrecy authority which.',
    },
    'time-to-accept': {
      topic: 'Time to decide on acceptance',
      versions: {
        'five-days': '5 days.',
        'ten-working-days': '10 working days, in an older review procedure.',
      },
      reading: 'The 5 days are used. If no notice arrives, ask the secrecy authority.',
    },
    'expert-assessment': {
      topic: 'Expert assessment',
      versions: {
        'only-where-needed': 'Only where it is really needed.',
        'regular-stage': 'A regular stage of every review.',
      },
      reading:
        'Only where it is needed; the other version is older. Ask the secrecy authority whether it is planned.',
    },
    'yearly-check': {
      topic: 'Yearly check',
      versions: {
        'by-the-end-of-march': 'A self-check, reported by 31 March.',
        'after-a-full-year': 'Within 1 month after a full year or after the last check.',
        'review-by-the-province': 'A yearly review by the provincial bureau.',
      },
      reading:
        'The self-check by 31 March is used, on a single source; the others are older. Ask the secrecy authority for its current notice.',
    },
    'quiz-mixes-editions': {
      topic: 'A training quiz that mixes editions',
      versions: {
        'current-rules':
          'It asks for what agrees with the measures in force, such as 3 years of existence and renewal 3 months ahead.',
        'older-rules':
          'It also asks for older rules, such as Grade B in its own province only and cabling as a type.',
      },
      reading:
        'What stands in the quiz alone is reported only, like the periods given here. Ask the secrecy authority before relying on them.',
    },
  },

  claims: {
    'secrecy/refused/pass-mark': {
      claim: 'A pass mark for the on-site review',
      instead: 'No pass mark is published in any text that was read.',
    },
    'secrecy/refused/three-numbered-grades': {
      claim: 'Numbered grades in place of lettered ones',
      instead: 'There are Grade A and Grade B.',
    },
    'secrecy/refused/shorter-validity': {
      claim: 'A certificate that runs for fewer years',
      instead: 'It is valid for 5 years.',
    },
    'secrecy/refused/filing-with-the-test-centre': {
      claim: 'A file for Grade A handed in at a national test centre',
      instead: 'The provincial secrecy bureau receives it, except in Beijing.',
    },
    'secrecy/refused/months-in-all': {
      claim: 'A number of months from preparation to certificate',
    },
    'secrecy/refused/waiting-time-after-failure': {
      claim: 'A fixed waiting time after a failed review',
      instead: 'Not found for this scheme; ask the secrecy authority.',
    },
    'secrecy/refused/foreign-share-by-grade': {
      claim: 'A foreign share that is allowed at one grade and not at the other',
    },
    'secrecy/refused/one-capital-for-all-types': {
      claim: 'One minimum capital for every business type',
    },
    'secrecy/refused/figures-for-software-development': {
      claim: 'Staff and project figures for software development',
    },
    'secrecy/refused/premises-area-without-grade': {
      claim: 'One floor area whatever the grade',
    },
    'secrecy/refused/number-of-secrecy-staff': {
      claim: 'A number of full-time secrecy staff by head-count',
    },
    'secrecy/refused/committee-of-executives': {
      claim: 'A secrecy committee with a minimum number of executives',
    },
    'secrecy/refused/amount-of-funds': {
      claim: 'An amount of secrecy funds, in total or per head',
    },
    'secrecy/refused/fittings-of-the-secrecy-room': {
      claim: 'Power supply, cabinets and makes of hardware as conditions of the secrecy room',
    },
    'secrecy/refused/administrators': { claim: 'A number of separate system administrators' },
    'secrecy/refused/interval-of-revision': {
      claim: 'A fixed interval at which the rules must be revised',
    },
    'secrecy/refused/reasons-of-failure': {
      claim: 'Rankings of the reasons for which applicants fail',
      instead: 'No official statistics were found; what single sources tell is listed.',
    },
  },

  notKnown: [
    'The specific conditions of the other 7 business types.',
    'The edition of the secrecy standard, and its later clauses.',
    'The review rules, the scoring table, the pass mark, and the grounds for interrupting or ending a review.',
    'Time limits for written review, on-site review and decision, and how long one waits before applying again.',
    'How long the secrecy system must have run, how many hours of training and how much money are wanted.',
    'The article on foreign capital, and what became of the documents of 2015 and 2017.',
    'The rules on random checks, and official statistics of failures.',
    'Any amendment of the measures after 2022.',
    'An official English name of the scheme and its posts.',
  ],
};
