import type { RefusedClaim } from '../../stage';
import type { SecrecyRequirementId } from './index';
import type { StageId } from './stages';

const insteadOf = (requirement: SecrecyRequirementId) => ({ requirement }) as const;

/** Claims of pages that name no clause, or that mix in the scheme for arms research and production. */
export const refusedClaims = [
  {
    id: 'secrecy/refused/pass-mark',
    because: 'older-edition',
    instead: { stage: 'secrecy/guide/on-site-review' },
  },
  {
    id: 'secrecy/refused/three-numbered-grades',
    because: 'no-clause-named',
    instead: { stage: 'secrecy/guide/grades' },
  },
  {
    id: 'secrecy/refused/shorter-validity',
    because: 'no-clause-named',
    instead: { stage: 'secrecy/guide/certificate' },
  },
  {
    id: 'secrecy/refused/filing-with-the-test-centre',
    because: 'no-clause-named',
    instead: { stage: 'secrecy/guide/authorities' },
  },
  {
    id: 'secrecy/refused/months-in-all',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/documents/system-has-run'),
  },
  {
    id: 'secrecy/refused/waiting-time-after-failure',
    because: 'another-scheme',
    instead: { stage: 'secrecy/guide/decision' },
  },
  {
    id: 'secrecy/refused/foreign-share-by-grade',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/ownership/indirect-foreign-capital'),
  },
  {
    id: 'secrecy/refused/one-capital-for-all-types',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/numbers/overall-integration/grade-b/paid-in-cash-capital'),
  },
  {
    id: 'secrecy/refused/figures-for-software-development',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/numbers/other-types'),
  },
  {
    id: 'secrecy/refused/premises-area-without-grade',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/numbers/overall-integration/grade-b/premises-area'),
  },
  {
    id: 'secrecy/refused/number-of-secrecy-staff',
    because: 'another-scheme',
    instead: insteadOf('secrecy/organisation/secrecy-managers'),
  },
  {
    id: 'secrecy/refused/committee-of-executives',
    because: 'another-scheme',
    instead: insteadOf('secrecy/organisation/leading-group/grade-b'),
  },
  {
    id: 'secrecy/refused/amount-of-funds',
    because: 'another-scheme',
    instead: insteadOf('secrecy/funds/dedicated'),
  },
  {
    id: 'secrecy/refused/fittings-of-the-secrecy-room',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/premises/state-rules'),
  },
  {
    id: 'secrecy/refused/administrators',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/premises/devices'),
  },
  {
    id: 'secrecy/refused/interval-of-revision',
    because: 'no-clause-named',
    instead: insteadOf('secrecy/documents/rules-complete'),
  },
  {
    id: 'secrecy/refused/reasons-of-failure',
    because: 'no-clause-named',
    instead: { stage: 'secrecy/guide/on-site-review' },
  },
] as const satisfies readonly RefusedClaim<
  `secrecy/refused/${string}`,
  SecrecyRequirementId,
  StageId
>[];
