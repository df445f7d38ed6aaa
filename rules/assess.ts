import type { Answers } from './answer';
import type { Day } from './calendar';
import type { Check, Facts } from './check';
import type { Judgement, Openness } from './judgement';
import { opennessOf } from './judgement';
import type { Outcome } from './outcome';
import type { Question } from './question';
import type { Reach } from './reach';
import { wider } from './reach';
import type { Basis, Requirement } from './requirement';
import { basisFor } from './requirement';
import type { Coverage, Scheme } from './scheme';
import { knows } from './scheme';
import type { Target, TargetId } from './scope';
import { covers, targetId } from './scope';

/** One requirement held against the facts of one target. Readings are applied afterwards. */
export interface Finding {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  /** Absent only where the requirement does not apply. */
  readonly basis?: Basis;
  /** The requirement is disputed and this outcome is one that the dispute softens. */
  readonly disputed: boolean;
  /** Why the outcome is unknown; only there. */
  readonly open?: Openness;
  /** How the outcome came about; absent where the scope leaves the requirement out. */
  readonly judgement?: Judgement;
}

export interface Assessment {
  readonly target: Target;
  readonly coverage: Coverage;
  /** The service of this category is not provided: only what that settles was judged. */
  readonly notOffered: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Holds answers against every requirement of the targets, as of a calendar day.
 *
 * @throws if the scheme does not know a target: targets are checked where they come in.
 */
export const assess = (
  scheme: Scheme,
  targets: readonly Target[],
  answers: Answers,
  asOf: Day,
): readonly Assessment[] => {
  const judge = targets.length > 1 ? sharing(judgeRequirement) : judgeRequirement;
  return targets.map((target) => {
    if (!knows(scheme, target)) throw new Error(`unknown target ${targetId(target)}`);
    const facts = factsFor(target, answers, asOf);
    return {
      target,
      coverage: scheme.coverage(target),
      notOffered: isNotOffered(scheme, facts),
      findings: judgedRequirements(scheme, facts).map((requirement) =>
        findingOf(requirement, facts, judge),
      ),
    };
  });
};

/** The answers that concern one target, and nothing else. */
export const factsFor = (target: Target, answers: Answers, asOf: Day): Facts => {
  const own = answers.category[target.category];
  return {
    target,
    asOf,
    answerTo: (question) =>
      question.per === 'case' ? answers.case[question.id] : own?.[question.id],
  };
};

/**
 * The requirements that say something of the target: all in whose scope it is, or where the category
 * is not offered what that settles.
 */
export function judgedRequirements(scheme: Scheme, facts: Facts): readonly Requirement[] {
  const { offered } = scheme;
  const within = requirementsAt(scheme, facts.target);
  if (!offered || !isNotOffered(scheme, facts)) return within;
  return within.filter(({ check }) => isSettledBy(offered, check.reads));
}

const foundAt = new WeakMap<Scheme, Map<TargetId, readonly Requirement[]>>();

/** The requirements with the target in their scope, or said to be elsewhere; worked out once for good. */
function requirementsAt(scheme: Scheme, target: Target): readonly Requirement[] {
  const found = foundAt.get(scheme) ?? new Map<TargetId, readonly Requirement[]>();
  foundAt.set(scheme, found);
  const id = targetId(target);
  const within =
    found.get(id) ??
    scheme.requirements.filter(({ scope }) => scope.elsewhere ?? covers(scope, target));
  found.set(id, within);
  return within;
}

const isNotOffered = ({ offered }: Scheme, facts: Facts): boolean =>
  offered?.judge(facts).outcome === 'unmet';

/** Whether the check reads, of the category's own questions, none but those that say whether it is offered. */
const isSettledBy = (offered: Check, reads: readonly Question[]): boolean =>
  reads.every((question) => question.per === 'case' || offered.reads.includes(question));

/** One of the requirements that say something of the target, held against the facts. */
export const findingOf = (
  requirement: Requirement,
  facts: Facts,
  judge: Judge = judgeRequirement,
): Finding =>
  covers(requirement.scope, facts.target) ? judge(requirement, facts) : notApplicable(requirement);

type Judge = (requirement: Requirement, facts: Facts) => Finding;

/**
 * The same, but what depends on the company alone is judged once for all targets, and what depends
 * on the category once for its levels. Good for one set of answers and one day.
 */
function sharing(judge: Judge): Judge {
  const ofCompany = new Map<Requirement, Finding>();
  const ofCategory = new Map<string, Map<Requirement, Finding>>();
  const keptFor = (reach: Reach, { category }: Target) => {
    if (reach === 'company') return ofCompany;
    const kept = ofCategory.get(category) ?? new Map<Requirement, Finding>();
    ofCategory.set(category, kept);
    return kept;
  };
  return (requirement, facts) => {
    const reach = reachOf(requirement);
    if (reach === 'target') return judge(requirement, facts);
    const kept = keptFor(reach, facts.target);
    const finding = kept.get(requirement) ?? judge(requirement, facts);
    kept.set(requirement, finding);
    return finding;
  };
}

/** On how much of a target the finding depends, inside the scope. */
const reachOf = ({ basis, check, appliesIf, disputed }: Requirement): Reach =>
  typeof basis === 'string'
    ? wider(check.reach, wider(appliesIf?.reach, disputed?.unlessAlsoFails?.reach))
    : 'target';

function judgeRequirement(requirement: Requirement, facts: Facts): Finding {
  const { appliesIf, check } = requirement;
  const applies = appliesIf?.judge(facts);
  if (applies?.outcome === 'unmet') return notApplicable(requirement);
  const judgement: Judgement =
    applies?.outcome === 'unknown' ? { outcome: 'unknown', all: [applies] } : check.judge(facts);
  const open = opennessOf(judgement);
  return {
    requirement,
    outcome: judgement.outcome,
    basis: basisFor(requirement, facts.target),
    disputed: isSoftened(requirement, judgement, facts),
    ...(open ? { open } : {}),
    judgement,
  };
}

const notApplicable = (requirement: Requirement): Finding => ({
  requirement,
  outcome: 'not-applicable',
  disputed: false,
});

/** Softened unless every version of the requirement is failed; an open point stays with the dispute. */
function isSoftened({ disputed }: Requirement, judgement: Judgement, facts: Facts): boolean {
  if (!disputed || judgement.outcome === 'met') return false;
  return disputed.unlessAlsoFails?.judge(facts).outcome !== 'unmet';
}
