import type { Stage } from '../../stage';
import type { DisagreementId } from './disagreements';
import { cite } from './requirement';
import type { SecrecySourceId } from './sources';
import type { StageDisagreementId } from './stage-disagreements';
import type { SupersededId } from './superseded';

export type { StageDisagreementId } from './stage-disagreements';
export { stageDisagreements } from './stage-disagreements';

/** How the scheme is built, how an application runs, and what a holder owes afterwards. */
export const stages = [
  {
    id: 'secrecy/guide/rules-in-force',
    part: 'scheme',
    sources: [
      cite('measures-2020'),
      cite('specific-conditions'),
      cite('secrecy-standard'),
      cite('measures-2013'),
      cite('edition-comparison'),
      cite('secrets-law-2024'),
    ],
  },
  {
    id: 'secrecy/guide/grades',
    part: 'scheme',
    sources: [
      cite('measures-2020', '第十条'),
      cite('edition-comparison'),
      cite('questions-2021'),
      cite('holder-questions'),
    ],
    disagreements: ['number-of-grades', 'territory-of-grade-b'],
    superseded: ['own-province-grade-b'],
  },
  {
    id: 'secrecy/guide/business-types',
    part: 'scheme',
    sources: [cite('measures-2020', '第十一条'), cite('edition-comparison')],
    disagreements: ['number-of-types'],
    superseded: ['nine-types'],
  },
  {
    id: 'secrecy/guide/authorities',
    part: 'scheme',
    sources: [
      cite('measures-2020', '第六条至第九条'),
      cite('application-articles'),
      cite('delegation-2021'),
      cite('delegation-2022'),
      cite('measures-fragments'),
    ],
    disagreements: ['who-decides', 'where-grade-a-is-filed'],
  },
  {
    id: 'secrecy/guide/prepare',
    part: 'application',
    sources: [cite('application-articles')],
    durations: [],
  },
  {
    id: 'secrecy/guide/apply',
    part: 'application',
    sources: [
      cite('application-articles', '第十七条'),
      cite('delegation-2022'),
      cite('process-introduction'),
      cite('training-quiz'),
    ],
    disagreements: ['who-may-apply', 'secrets-in-the-file'],
  },
  {
    id: 'secrecy/guide/acceptance',
    part: 'application',
    sources: [cite('application-articles'), cite('delegation-2021'), cite('delegation-2022')],
    durations: [
      { id: 'to-accept', sources: ['application-articles'] },
      {
        id: 'to-complete',
        sources: ['application-articles', 'delegation-2021', 'delegation-2022'],
      },
    ],
    disagreements: ['time-to-accept'],
  },
  {
    id: 'secrecy/guide/written-review',
    part: 'application',
    sources: [cite('application-articles'), cite('process-introduction')],
    durations: [],
  },
  {
    id: 'secrecy/guide/on-site-review',
    part: 'application',
    sources: [
      cite('application-articles'),
      cite('process-introduction'),
      cite('training-quiz'),
      cite('on-site-preparation'),
      cite('organisation-essay'),
      cite('secrecy-office-essay'),
    ],
    durations: [],
  },
  {
    id: 'secrecy/guide/expert-assessment',
    part: 'application',
    sources: [cite('application-articles')],
    durations: [],
    disagreements: ['expert-assessment'],
  },
  {
    id: 'secrecy/guide/decision',
    part: 'application',
    sources: [
      cite('application-articles'),
      cite('delegation-2021'),
      cite('delegation-2022'),
      cite('process-introduction'),
    ],
    durations: [],
  },
  {
    id: 'secrecy/guide/certificate',
    part: 'application',
    sources: [cite('process-introduction'), cite('questions-2021'), cite('holder-questions')],
    durations: [{ id: 'validity', sources: ['questions-2021', 'holder-questions'] }],
  },
  {
    id: 'secrecy/guide/renewal',
    part: 'after',
    sources: [cite('questions-2021'), cite('holder-questions'), cite('measures-fragments')],
    durations: [
      {
        id: 'before-expiry',
        sources: ['questions-2021', 'holder-questions', 'measures-fragments', 'training-quiz'],
      },
    ],
  },
  {
    id: 'secrecy/guide/yearly-self-check',
    part: 'after',
    sources: [cite('holder-questions')],
    durations: [{ id: 'by-the-end-of-march', sources: ['holder-questions'] }],
    disagreements: ['yearly-check'],
  },
  {
    id: 'secrecy/guide/running-projects',
    part: 'after',
    sources: [cite('project-secrecy-pages'), cite('questions-2021'), cite('holder-questions')],
  },
  {
    id: 'secrecy/guide/change-report',
    part: 'after',
    sources: [cite('training-quiz'), cite('listing-commentary')],
    durations: [{ id: 'after-the-change', sources: ['training-quiz'] }],
    disagreements: ['quiz-mixes-editions'],
  },
  {
    id: 'secrecy/guide/leak-report',
    part: 'after',
    sources: [cite('training-quiz')],
    durations: [{ id: 'after-discovery', sources: ['training-quiz'] }],
  },
  {
    id: 'secrecy/guide/rectification-and-suspension',
    part: 'after',
    sources: [cite('questions-2021'), cite('holder-questions')],
    durations: [
      { id: 'to-rectify', sources: ['questions-2021', 'holder-questions'] },
      { id: 'suspension', sources: ['questions-2021', 'holder-questions'] },
    ],
  },
  {
    id: 'secrecy/guide/loss-of-the-certificate',
    part: 'after',
    sources: [
      cite('holder-questions'),
      cite('measures-fragments'),
      cite('training-quiz'),
      cite('listing-note-2022'),
    ],
    durations: [{ id: 'after-withdrawal', sources: ['training-quiz'] }],
  },
  {
    id: 'secrecy/guide/remedies',
    part: 'after',
    sources: [cite('training-quiz')],
    durations: [
      { id: 'administrative-review', sources: ['training-quiz'] },
      { id: 'lawsuit', sources: ['training-quiz'] },
    ],
  },
] as const satisfies readonly Stage<
  `secrecy/guide/${string}`,
  SecrecySourceId,
  DisagreementId | StageDisagreementId,
  SupersededId
>[];

export type StageId = (typeof stages)[number]['id'];
