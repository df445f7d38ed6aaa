import type { GuideStageId } from './guide-statements';

/** Where a contradiction between sources is shown to a reader. */
export type ShownAt =
  /** Beside a requirement. */
  | { readonly requirementsShow: string }
  /** At a stage of the guide. */
  | { readonly stage: GuideStageId; readonly shows: string }
  /** As durations that run on different clocks. */
  | { readonly stage: GuideStageId; readonly durations: readonly string[] }
  /** On the page of refused numbers, where one version has no source. */
  | { readonly refused: string };

const beside = (id: string): ShownAt => ({ requirementsShow: id });
const at = (stage: GuideStageId, shows: string): ShownAt => ({ stage, shows });
const refused = (id: string): ShownAt => ({ refused: id });

/** The contradictions known of CCRC, by number. */
export const ccrcContradictions: Readonly<Record<number, readonly ShownAt[]>> = {
  1: [
    beside('project-at-initial-level-3'),
    at('ccrc/guide/decision', 'project-at-initial-level-3'),
    refused('ccrc/refused/several-projects-at-level-3'),
  ],
  2: [beside('months-in-service')],
  3: [beside('head-count'), refused('ccrc/refused/technical-staff')],
  4: [beside('certificates-of-people'), refused('ccrc/refused/holders-of-one-certificate')],
  5: [beside('months-of-social-insurance'), refused('ccrc/refused/longer-social-insurance')],
  6: [beside('proof-of-finance')],
  7: [beside('company-age')],
  8: [
    beside('route-to-level-2'),
    beside('route-to-level-1'),
    at('ccrc/guide/choose', 'route-to-level-2'),
    at('ccrc/guide/choose', 'route-to-level-1'),
  ],
  9: [beside('management-systems'), refused('ccrc/refused/management-system-at-level-3')],
  10: [at('ccrc/guide/audit', 'on-site-at-level-3')],
  11: [at('ccrc/guide/validity', 'validity')],
  12: [at('ccrc/guide/surveillance', 'rhythm-of-surveillance')],
  13: [
    {
      stage: 'ccrc/guide/audit',
      durations: ['audit-stage', 'from-acceptance', 'in-months'],
    },
  ],
  14: [at('ccrc/guide/self-assess', 'forms-at-level-3')],
  15: [beside('projects-in-risk-assessment')],
  16: [beside('heading-of-process-and-norm')],
  17: [
    at('ccrc/guide/categories-and-levels', 'number-of-categories'),
    refused('ccrc/refused/multi-level-protection-as-category'),
  ],
  18: [at('ccrc/guide/categories-and-levels', 'direction-of-the-ladder')],
  19: [at('ccrc/guide/issuer', 'name-of-the-issuer')],
  20: [refused('ccrc/refused/certified-staff'), refused('ccrc/refused/holders-of-one-certificate')],
};

/** The contradictions known of the secrecy qualification, by number. */
export const secrecyContradictions: Readonly<Record<number, readonly ShownAt[]>> = {
  1: [at('secrecy/guide/grades', 'territory-of-grade-b')],
  2: [at('secrecy/guide/business-types', 'number-of-types')],
  3: [refused('secrecy/refused/shorter-validity')],
  4: [at('secrecy/guide/yearly-self-check', 'yearly-check')],
  5: [beside('foreign-capital'), refused('secrecy/refused/foreign-share-by-grade')],
  6: [beside('grade-a-figures')],
  7: [beside('least-capital'), refused('secrecy/refused/one-capital-for-all-types')],
  8: [at('secrecy/guide/acceptance', 'time-to-accept')],
  9: [at('secrecy/guide/expert-assessment', 'expert-assessment')],
  10: [
    at('secrecy/guide/authorities', 'where-grade-a-is-filed'),
    refused('secrecy/refused/filing-with-the-test-centre'),
  ],
  11: [beside('who-may-apply'), at('secrecy/guide/apply', 'who-may-apply')],
  12: [at('secrecy/guide/authorities', 'who-decides')],
  13: [beside('leading-body'), refused('secrecy/refused/committee-of-executives')],
  14: [beside('who-needs-a-director')],
  15: [refused('secrecy/refused/pass-mark')],
  16: [beside('premises-at-grade-b'), refused('secrecy/refused/premises-area-without-grade')],
  17: [
    at('secrecy/guide/grades', 'number-of-grades'),
    refused('secrecy/refused/three-numbered-grades'),
  ],
  18: [at('secrecy/guide/change-report', 'quiz-mixes-editions')],
  19: [at('secrecy/guide/apply', 'secrets-in-the-file')],
};
