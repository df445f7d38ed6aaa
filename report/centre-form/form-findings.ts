import { gapAddress } from '@/cases';
import type { Finding, Requirement, Target } from '@/rules';
import { assess } from '@/rules';
import type { Filling } from './form-basis';
import { topLevel } from './highest-level';

/** A clause with its conclusion at one target. */
export interface FormFinding {
  readonly finding: Finding;
  readonly target: Target;
  /** The clause is about the category of the target, not about the whole organisation. */
  readonly isOfCategory: boolean;
}

/**
 * The common clauses in the order of the norm. Those about the organisation stand once, at the
 * highest level applied for; those about a category once for each, at that category's own level.
 */
export function commonFindings(filling: Filling): readonly FormFinding[] {
  const { applied, telling } = filling;
  const isCommon = (requirement: Requirement) =>
    !telling.scheme.categories.some((category) => isOfOwnForm(requirement, { category }));
  const level = topLevel(applied, telling.scheme);
  const atTop = findingsAt(
    applied.map((target) => ({ ...target, level })),
    filling,
  );
  const atOwn = findingsAt(applied, filling);
  return telling.scheme.requirements.filter(isCommon).flatMap((requirement) => {
    const own = (found: readonly FormFinding[]) =>
      found.filter(({ finding }) => finding.requirement.id === requirement.id);
    const [once] = onlyApplicable(own(atTop));
    if (once && !once.isOfCategory) return [once];
    return onlyApplicable(own(atOwn).filter(({ isOfCategory }) => isOfCategory));
  });
}

/** The clauses of a category's own form. */
export const categoryFindings = (target: Target, filling: Filling): readonly FormFinding[] =>
  findingsAt([target], filling).filter(({ finding }) => isOfOwnForm(finding.requirement, target));

const findingsAt = (
  targets: readonly Target[],
  { telling, answers, asOf }: Filling,
): readonly FormFinding[] =>
  assess(telling.scheme, targets, answers, asOf).flatMap(({ target, findings }) =>
    findings.filter(isOfTheForm).map((finding) => ({
      ...{ finding, target },
      isOfCategory: gapAddress(finding.requirement, target) !== finding.requirement.id,
    })),
  );

/** What only single sources report is no clause of the form. */
const isOfTheForm = ({ basis, requirement }: Finding): boolean =>
  (basis ?? requirement.basis) !== 'reported';

/** A clause of a category's own form bears the category in its id. */
export const isOfOwnForm = (
  { id }: Pick<Requirement, 'id'>,
  { category }: Pick<Target, 'category'>,
): boolean => id.split('/')[1] === category;

/** A clause that applies somewhere is not told as inapplicable elsewhere; else that is told once. */
function onlyApplicable(found: readonly FormFinding[]): readonly FormFinding[] {
  const applicable = found.filter(({ finding }) => finding.outcome !== 'not-applicable');
  return applicable.length > 0
    ? applicable
    : found.slice(0, 1).map((one) => ({ ...one, isOfCategory: false }));
}
