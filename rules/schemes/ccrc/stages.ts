import type { Stage } from '../../stage';
import type { DisagreementId } from './disagreements';
import { cite } from './requirement';
import type { CcrcSourceId } from './sources';
import type { StageDisagreementId } from './stage-disagreements';
import type { SupersededId } from './superseded';

export type { StageDisagreementId } from './stage-disagreements';
export { stageDisagreements } from './stage-disagreements';

/** How the scheme is built, how an application runs, and what a holder owes afterwards. */
export const stages = [
  {
    id: 'ccrc/guide/issuer',
    part: 'scheme',
    sources: [
      cite('scheme-introduction'),
      cite('implementation-rules-2022'),
      cite('flow-by-level-2025'),
    ],
    disagreements: ['name-of-the-issuer'],
  },
  {
    id: 'ccrc/guide/categories-and-levels',
    part: 'scheme',
    sources: [cite('scheme-introduction'), cite('category-definitions'), cite('audit-form')],
    disagreements: ['number-of-categories', 'direction-of-the-ladder'],
  },
  {
    id: 'ccrc/guide/documents-in-force',
    part: 'scheme',
    sources: [
      cite('implementation-rules-2022'),
      cite('change-notice'),
      cite('rules-of-2015-contents'),
      cite('form-filling-rules'),
    ],
  },
  {
    id: 'ccrc/guide/other-schemes',
    part: 'scheme',
    sources: [cite('four-department-opinion'), cite('evaluation-centre-form'), cite('ccia-page')],
  },
  {
    id: 'ccrc/guide/choose',
    part: 'application',
    sources: [
      cite('scheme-introduction', '准备'),
      cite('level-comparison-table'),
      cite('level-2-pages'),
      cite('incident-response-page'),
    ],
    disagreements: ['route-to-level-2', 'route-to-level-1'],
  },
  {
    id: 'ccrc/guide/self-assess',
    part: 'application',
    sources: [
      cite('scheme-introduction', '准备'),
      cite('common-management-form'),
      cite('common-form-variant'),
      cite('audit-form'),
      cite('form-filling-rules'),
      cite('implementation-rules-2022'),
      cite('stage-description', '准备'),
    ],
    disagreements: ['forms-at-level-3'],
  },
  {
    id: 'ccrc/guide/apply',
    part: 'application',
    sources: [
      cite('implementation-rules-2022', '认证委托'),
      cite('scheme-introduction', '准备'),
      cite('stage-description', '准备'),
      cite('incident-response-page'),
      cite('flow-by-level-older'),
    ],
  },
  {
    id: 'ccrc/guide/acceptance',
    part: 'application',
    sources: [
      cite('implementation-rules-2022', '申请评审'),
      cite('stage-description', '审核'),
      cite('flow-by-level-2025'),
    ],
    durations: [],
  },
  {
    id: 'ccrc/guide/audit-team',
    part: 'application',
    sources: [cite('scheme-introduction', '非现场审核及商务'), cite('stage-description', '审核')],
  },
  {
    id: 'ccrc/guide/audit',
    part: 'application',
    sources: [
      cite('flow-by-level-2025'),
      cite('implementation-rules-2022', '初始现场审核'),
      cite('on-site-audit-page'),
      cite('stage-description', '审核'),
      cite('flow-by-level-older'),
    ],
    durations: [
      { id: 'audit-stage', sources: ['stage-description', 'flow-by-level-2025'] },
      { id: 'from-acceptance', sources: ['surveillance-page', 'cycle-page-2023'] },
      { id: 'in-months', sources: ['flow-by-level-older'] },
    ],
    disagreements: ['on-site-at-level-3'],
  },
  {
    id: 'ccrc/guide/decision',
    part: 'application',
    sources: [cite('scheme-introduction', '认证决定'), cite('stage-description', '认证决定')],
    durations: [],
    disagreements: ['project-at-initial-level-3'],
  },
  {
    id: 'ccrc/guide/certificate',
    part: 'application',
    sources: [cite('scheme-introduction', '制证')],
    durations: [],
  },
  {
    id: 'ccrc/guide/validity',
    part: 'after',
    sources: [cite('change-notice'), cite('scheme-introduction')],
    durations: [{ id: 'validity', sources: ['change-notice', 'scheme-introduction'] }],
    disagreements: ['validity'],
  },
  {
    id: 'ccrc/guide/surveillance',
    part: 'after',
    sources: [
      cite('change-notice'),
      cite('flow-by-level-2025'),
      cite('implementation-rules-2022', '特殊监督审核'),
      cite('surveillance-page'),
    ],
    durations: [
      { id: 'window', sources: ['change-notice'] },
      { id: 'papers-ahead', sources: ['surveillance-page'] },
      { id: 'notice-ahead', sources: ['surveillance-page'] },
    ],
    disagreements: ['rhythm-of-surveillance'],
  },
  {
    id: 'ccrc/guide/change-of-certificate',
    part: 'after',
    sources: [cite('surveillance-page')],
  },
  {
    id: 'ccrc/guide/upgrade-and-added-category',
    part: 'after',
    sources: [
      cite('implementation-rules-2022'),
      cite('level-comparison-table'),
      cite('level-2-pages'),
    ],
  },
  {
    id: 'ccrc/guide/suspension',
    part: 'after',
    sources: [cite('surveillance-page')],
    durations: [{ id: 'at-most', sources: ['surveillance-page'] }],
  },
  {
    id: 'ccrc/guide/revocation',
    part: 'after',
    sources: [cite('surveillance-page')],
  },
] as const satisfies readonly Stage<
  `ccrc/guide/${string}`,
  CcrcSourceId,
  DisagreementId | StageDisagreementId,
  SupersededId
>[];

export type StageId = (typeof stages)[number]['id'];
