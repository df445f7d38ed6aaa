import type { SecrecyWords } from '../../types/secrecy-words';

const measures =
  'Order 1 of 2020 of the National Administration of State Secrets Protection, in force since 2021-03-01';
const notStated = 'not stated';
const beforeTheMeasures = 'rules from before 2021-03-01, superseded';

export const sources: SecrecyWords['sources'] = {
  'measures-2020': {
    name: 'Measures for this qualification, published 2020-12-10, as reproduced (original not seen; read in part)',
    edition: measures,
  },
  'basic-conditions': {
    name: 'Basic conditions and secrecy conditions of the measures in force, as restated on several pages (original not seen)',
    edition: measures,
  },
  'application-articles': {
    name: 'Articles of the measures in force on application and review, as restated on a page, 2024-04 (original not seen)',
    edition: measures,
  },
  'specific-conditions': {
    name: 'Specific conditions for this qualification, the part on overall integration, as reproduced (original not seen)',
    edition: 'number and date not seen',
  },
  'secrecy-standard': {
    name: 'Secrecy standard for this qualification, as reproduced (original not seen; only its opening read)',
    edition: notStated,
  },
  'process-introduction': {
    name: 'Introduction to the application and to the secrecy organisation it asks for; undated, read in translation',
    edition: notStated,
  },
  'listing-note-2022': {
    name: 'Explanation by the Chongqing secrecy bureau on listing and foreign capital, 2022-06-17',
    edition: 'explains documents of 2013 and 2017',
  },
  'listing-commentary': {
    name: 'Consultancy note on listing and on splitting off the qualification; undated',
    edition: 'restates the opinion of 2017',
  },
  'listed-companies-page': {
    name: 'Consultancy page on what listed companies must fulfil, 2024-09',
    edition: notStated,
  },
  'edition-comparison': {
    name: 'Article comparing the old and the new measures, 2021-04',
    edition:
      'the measures of 2019 and Order 1 of 2020 of the National Administration of State Secrets Protection',
  },
  'conditions-2013': {
    name: 'Consultancy page on the conditions of 2013; undated',
    edition: 'the measures of 2013, superseded',
  },
  'operation-page': {
    name: 'Consultancy page on operation and maintenance at Grade B; undated',
    edition: beforeTheMeasures,
  },
  'training-quiz': {
    name: 'Training questions of a qualified organisation; undated',
    edition: 'quotes the law of 2024 but mixes old and new rules',
  },
  'organisation-essay': {
    name: 'Essay on the secrecy organisation; undated',
    edition: 'based on the secrecy standard, edition not stated',
  },
  'secrecy-office-essay': {
    name: 'Essay in the security trade press on the secrecy management office; undated',
    edition: 'based on the secrecy standard, edition not stated',
  },
  'project-secrecy-pages': {
    name: 'Pages on secrecy in classified projects; undated, one of them read in translation',
    edition: beforeTheMeasures,
  },
  'posts-and-persons-page': {
    name: 'Page on fixing classified posts and assigning people; undated, read in translation',
    edition: notStated,
  },
  'district-personnel-rule': {
    name: 'Rule of a district government on classified personnel, 2020-12-27',
    edition: 'not written for this qualification',
  },
  'risk-assessment-rules': {
    name: 'A rule and a plan for secrecy risk assessment, from two organisations; undated',
    edition: notStated,
  },
  'on-site-preparation': {
    name: 'Consultancy page on preparing for the on-site review, 2021-12',
    edition: notStated,
  },
  'measures-2013': {
    name: 'Measures for this qualification, edition of 2013, as reproduced (read in part)',
    edition: 'document 7 of 2013, dated 2013-07-24, superseded',
  },
  'delegation-2021': {
    name: 'Announcement of a trial in which provincial secrecy bureaus receive and review applications for Grade A, as reproduced',
    edition: 'announcement 2 of 2021',
  },
  'delegation-2022': {
    name: 'Announcement that provincial secrecy bureaus receive and review applications for Grade A, as restated on a page',
    edition: 'announcement in effect since 2022-09-01',
  },
  'questions-2021': {
    name: 'Consultancy questions and answers on the qualification, 2021-07',
    edition: measures,
  },
  'holder-questions': {
    name: 'Consultancy questions and answers for holders, quoting the competent department; undated',
    edition: measures,
  },
  'measures-fragments': {
    name: 'Fragments of the measures on a consultancy page; undated',
    edition: measures,
  },
  'older-questions-2021': {
    name: 'Consultancy questions and answers on the qualification, 2021-11, still with the old answers',
    edition: 'the measures of 2013 and 2019, superseded',
  },
  'older-review-procedure': {
    name: 'Older review procedure; undated, read in translation',
    edition: beforeTheMeasures,
  },
  'older-stages-page': {
    name: 'Consultancy page on five stages of an application; undated',
    edition: beforeTheMeasures,
  },
  'older-yearly-check': {
    name: 'Consultancy page on business types and the yearly check, 2024-07, still with the old rules',
    edition: beforeTheMeasures,
  },
  'older-yearly-review': {
    name: 'Consultancy page on the yearly review; undated',
    edition: 'the measures of 2013, superseded',
  },
  'secrets-law-2024': {
    name: 'Law on Guarding State Secrets as revised in 2024 and its implementing regulation, as restated (read in part)',
    edition:
      'law in force since 2024-05-01; regulation published by order 786 of the State Council, 2024-07-10',
  },
};
