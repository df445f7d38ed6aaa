import type { Requirement } from '@/rules/requirement';
import { attachedAt } from '@/rules/requirement';
import type { Scheme } from '@/rules/scheme';
import { questionsOf } from '@/rules/scheme';
import type { Target } from '@/rules/scope';
import { covers } from '@/rules/scope';
import type { Stage } from '@/rules/stage';
import type { WholeScheme } from '../rules/schemes/both-schemes';
import { bothSchemes, targetsOfScheme } from '../rules/schemes/both-schemes';
import type { CoveredBy } from './covered-by';
import type { Line } from './line';

export const requirements: readonly Requirement[] = bothSchemes.flatMap(
  ({ scheme }) => scheme.requirements,
);

export const allTargets: readonly Target[] = bothSchemes.flatMap(({ scheme }) =>
  targetsOfScheme(scheme),
);

export function found(id: string): Requirement {
  const requirement = requirements.find((one) => one.id === id);
  if (requirement === undefined) throw new Error(`no requirement ${id}`);
  return requirement;
}

/** Whether the target is one of the requirement's own scheme and lies in its scope. */
export const applies = ({ id, scope }: Requirement, target: Target): boolean =>
  id.startsWith(`${target.scheme}/`) && covers(scope, target);

export function firstTarget(requirement: Requirement): Target {
  const target = allTargets.find((one) => applies(requirement, one));
  if (target === undefined) throw new Error(`${requirement.id} applies nowhere`);
  return target;
}

export const targetsOf = ({ scheme, levels, occasions, categories }: Line): readonly Target[] =>
  allTargets.filter(
    (target) => target.scheme === scheme && covers({ levels, occasions, categories }, target),
  );

/** Whether a reader who applies for the target is told what stands beside, or in the guide. */
export function isSaidAt(by: CoveredBy, target: Target): boolean {
  const of = bothSchemes.find(({ scheme }) => scheme.id === target.scheme);
  if (of === undefined) return false;
  if ('stage' in by) return isToldIn(of.stages, by);
  const applying = of.scheme.requirements.filter(({ scope }) => covers(scope, target));
  if ('disagreement' in by) return isVersionAt(of.scheme, applying, by, target);
  if ('question' in by) return isHinted(of, applying, by.question);
  const beside = applying.find(({ id }) => id === by.requirement);
  if ('note' in by) return attachedAt(beside?.notes, target).includes(by.note);
  if ('superseded' in by) return attachedAt(beside?.superseded, target).includes(by.superseded);
  if ('evidence' in by) return beside?.evidence.includes(by.evidence) ?? false;
  return false;
}

function isToldIn(stages: readonly Stage[], by: Extract<CoveredBy, { stage: unknown }>): boolean {
  const stage = stages.find(({ id }) => id === by.stage);
  if (stage === undefined) return false;
  if ('superseded' in by) return (stage.superseded ?? []).includes(by.superseded);
  return by.duration === undefined || (stage.durations ?? []).some(({ id }) => id === by.duration);
}

const isVersionAt = (
  { disagreements }: Scheme,
  applying: readonly Requirement[],
  by: Extract<CoveredBy, { disagreement: unknown }>,
  target: Target,
): boolean =>
  disagreements.some(
    ({ id, versions }) =>
      id === by.disagreement && versions.some((version) => version.id === by.version),
  ) && applying.some((one) => attachedAt(one.disagreements, target).includes(by.disagreement));

const isHinted = (
  { scheme, words }: WholeScheme,
  applying: readonly Requirement[],
  question: string,
): boolean =>
  questionsOf(scheme).some(({ id }) => id === question) &&
  words.every(({ questions }) => questions[question]?.hint !== undefined) &&
  applying.some(({ check }) => check.reads.some(({ id }) => id === question));
