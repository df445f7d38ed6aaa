import type { LastAssessment } from '@/cases';
import { isLaterVersion } from '@/cases';
import type { Assessment, Finding, RulesChange, Scheme, Target } from '@/rules';
import { rulesVersion, targetId, touches } from '@/rules';

type Outcome = Finding['outcome'];

/**
 * Why an outcome is another one: the changes of our rules that touch the requirement, by id; the
 * facts, where none does; or nothing that can be told, since newer rules than ours judged last.
 */
export type WhyChanged = readonly string[] | 'facts' | 'newer-rules';

/** A requirement that comes out differently now. Without `from` it is newly judged, without `to` no longer. */
export interface OutcomeChange {
  readonly requirement: string;
  readonly from?: Outcome;
  readonly to?: Outcome;
  readonly why: WhyChanged;
}

export interface TargetChanges {
  readonly target: Target;
  readonly changes: readonly OutcomeChange[];
}

/**
 * What came out differently since a version of the rules judged last, target by target. Targets
 * that were not applied for then are left out; within one version there is nothing to tell.
 */
export function rulesChanges(
  assessed: LastAssessment | undefined,
  assessments: readonly Assessment[],
  schemes: readonly Scheme[],
): readonly TargetChanges[] {
  if (!assessed || assessed.rulesVersion === rulesVersion) return [];
  return assessments.flatMap((assessment) => {
    const before = assessed.outcomes[targetId(assessment.target)];
    const own = schemes.find(({ id }) => id === assessment.target.scheme)?.changes ?? [];
    const changes = before
      ? outcomeChanges(before, assessment, whyFrom(own, assessed.rulesVersion))
      : [];
    return changes.length > 0 ? [{ target: assessment.target, changes }] : [];
  });
}

function outcomeChanges(
  before: Readonly<Record<string, Outcome>>,
  { findings }: Assessment,
  why: (requirement: string) => WhyChanged,
): readonly OutcomeChange[] {
  const [then, now] = [
    new Map(Object.entries(before)),
    new Map(findings.map(({ requirement, outcome }) => [requirement.id, outcome])),
  ];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((requirement) => {
    const [from, to] = [then.get(requirement), now.get(requirement)];
    if (from === to || (isNotJudged(from) && isNotJudged(to))) return [];
    return [
      {
        requirement,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        why: why(requirement),
      },
    ];
  });
}

/** Left out, or said not to apply: to a reader it is the same. */
const isNotJudged = (outcome: Outcome | undefined): boolean =>
  outcome === undefined || outcome === 'not-applicable';

const whyFrom =
  (changes: readonly RulesChange[], since: string) =>
  (requirement: string): WhyChanged => {
    if (isLaterVersion(since, rulesVersion)) return 'newer-rules';
    const touching = changes
      .filter((change) => isLaterVersion(change.version, since) && touches(change, requirement))
      .map(({ id }) => id);
    return touching.length > 0 ? touching : 'facts';
  };
