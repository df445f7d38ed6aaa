import type { Words } from '@/content';
import { wordFor } from '@/content';
import type { Day, OpenQuestion, Route, Step, Target, TargetGaps, TargetId, Way } from '@/rules';
import { planOver, reasonsOf, targetId } from '@/rules';
import type { Telling } from './finding-report';
import { readinessReport } from './readiness-report';
import { sayReasons } from './say-reasons';

/** How to get there, in words. */
export interface PlanReport {
  readonly steps: readonly StepReport[];
  readonly questions: readonly QuestionReport[];
  readonly routes: readonly RouteReport[];
}

/** One gap and the ways to close it, the recommended one first. */
export interface StepReport {
  readonly id: string;
  readonly title: string;
  readonly todo: string;
  readonly ways: readonly WayReport[];
  /** The names of the targets in which it is a gap, and in which it is the only one. */
  readonly targets: readonly string[];
  readonly onlyGapIn: readonly string[];
}

export interface WayReport {
  readonly recommended: boolean;
  readonly lacks: readonly string[];
  readonly open: readonly string[];
  readonly toConfirm: readonly string[];
  readonly when: string;
}

export interface QuestionReport {
  readonly id: string;
  readonly category?: string;
  readonly question: string;
  readonly says: string;
}

/** The certificates on the way to a target, one after the other. */
export interface RouteReport {
  readonly target: TargetId;
  readonly name: string;
  readonly legs: readonly string[];
  /** Whether the last one is the target itself; else it is the nearest within reach. */
  readonly reaches: boolean;
}

/** Of one target, what its plan is made of: the part that takes its time. */
export interface TargetWays {
  readonly gaps: TargetGaps;
  readonly route: Route;
}

interface Planned {
  readonly asOf: Day;
  readonly nameOf: (target: Target) => string;
}

/** Puts the plan over targets of one scheme into words. */
export function planReport(
  ways: readonly TargetWays[],
  planned: Planned,
  telling: Telling,
): PlanReport {
  const { asOf, nameOf } = planned;
  const plan = planOver(
    telling.scheme,
    ways.map(({ gaps }) => gaps),
    telling.reading,
  );
  const targets = ways.map(({ gaps }) => gaps.assessment.target);
  const names = new Map(targets.map((target) => [targetId(target), nameOf(target)]));
  return {
    steps: plan.steps.map((step) => stepReport(step, { names, asOf }, telling)),
    questions: plan.questions.map((question) => questionReport(question, telling)),
    routes: ways.flatMap(({ gaps, route }) =>
      routeReport(gaps.assessment.target, route, planned, telling),
    ),
  };
}

function stepReport(
  { requirement, ways, targets, onlyGapIn }: Step,
  { names, asOf }: { readonly names: ReadonlyMap<TargetId, string>; readonly asOf: Day },
  telling: Telling,
): StepReport {
  const { title, remedy } = wordFor(telling.schemeWords.requirements, requirement.id);
  const named = (ids: readonly TargetId[]) => ids.map((id) => names.get(id) ?? id);
  return {
    id: requirement.id,
    title,
    todo: remedy,
    ways: ways.map((way, index) => wayReport(way, { index, asOf }, telling)),
    targets: named(targets),
    onlyGapIn: named(onlyGapIn),
  };
}

function wayReport(
  { lacks, open, toConfirm, on, byWaiting }: Way,
  { index, asOf }: { readonly index: number; readonly asOf: Day },
  { words, names }: Telling,
): WayReport {
  const said = (leaves: Way['lacks']) =>
    sayReasons(leaves.flatMap(reasonsOf), words, names).map(({ have, lack }) => lack ?? have);
  return {
    recommended: index === 0 && on !== undefined,
    lacks: said(lacks),
    open: said(open),
    toConfirm: said(toConfirm),
    when: sayWhen({ on, byWaiting, asOf }, words),
  };
}

interface Fulfilment {
  readonly on: Day | undefined;
  readonly byWaiting: Day | undefined;
  readonly asOf: Day;
}

function sayWhen({ on, byWaiting, asOf }: Fulfilment, { planning, dates }: Words): string {
  const { plan: say } = planning;
  if (on === undefined) return say.notByWaiting;
  if (on === byWaiting) return say.byWaiting(dates.day(on));
  return on === asOf ? say.onceDoneToday : say.onceDone(dates.day(on));
}

function questionReport(
  { question, category, settles, touches }: OpenQuestion,
  { words, schemeWords }: Telling,
): QuestionReport {
  const { plan: say } = words.planning;
  return {
    id: question.id,
    ...(category ? { category: wordFor(schemeWords.categories, category).short } : {}),
    question: wordFor(schemeWords.questions, question.id).label,
    says: settles > 0 ? say.settles(settles) : say.touches(touches),
  };
}

/** Told where it leads over another level, or ends at one. */
function routeReport(
  target: Target,
  route: Route,
  { asOf, nameOf }: Planned,
  telling: Telling,
): readonly RouteReport[] {
  const last = route.at(-1);
  if (!last) return [];
  const reaches = targetId(last.target) === targetId(target);
  if (reaches && route.length === 1) return [];
  const { plan: say } = telling.words.planning;
  return [
    {
      target: targetId(target),
      name: nameOf(target),
      reaches,
      legs: route.map(({ target: leg, ready }) =>
        say.leg({
          name: nameOf(leg),
          when: readinessReport({ ...ready, toConfirm: [] }, asOf, telling).label,
        }),
      ),
    },
  ];
}
