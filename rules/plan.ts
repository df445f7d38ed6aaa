import type { Answers } from './answer';
import type { Assessment, Finding } from './assess';
import { assess, factsFor } from './assess';
import type { Day } from './calendar';
import type { Question } from './question';
import { openQuestionsIn } from './judgement';
import type { Reading } from './reading';
import { effectOf, openBecause, standingOf } from './reading';
import type { Requirement } from './requirement';
import type { Scheme } from './scheme';
import { questionsOf } from './scheme';
import type { TargetId, Target } from './scope';
import { targetId } from './scope';
import type { Way } from './ways';
import { waysTo } from './ways';

/** How to get there: a step for each gap, and the questions that keep points open. */
export interface Plan {
  /** Those that are the only gap in most targets first, then those that are a gap in most. */
  readonly steps: readonly Step[];
  /** The one whose answer would settle most first. */
  readonly questions: readonly OpenQuestion[];
}

/** One unmet requirement, told once for all targets in which it is the same gap. */
export interface Step {
  readonly requirement: Requirement;
  /** The alternatives, the recommended one first; none where nothing fulfils it. */
  readonly ways: readonly Way[];
  readonly targets: readonly TargetId[];
  /** Of these targets it is the only gap. */
  readonly onlyGapIn: readonly TargetId[];
}

export interface OpenQuestion {
  readonly question: Question;
  readonly category?: string;
  /** How many open points its answer alone would settle, over all targets. */
  readonly settles: number;
  /** How many open points wait for it, among others. */
  readonly touches: number;
}

interface Planning {
  readonly asOf: Day;
  readonly reading: Reading;
}

/** One target's gaps, each with its ways, and how it stands otherwise. */
export interface TargetGaps {
  readonly assessment: Assessment;
  readonly gaps: readonly Pick<Step, 'requirement' | 'ways'>[];
}

/** The plan for targets of one scheme under a reading. Alternatives are not combined across gaps. */
export const planFor = (
  scheme: Scheme,
  targets: readonly Target[],
  answers: Answers,
  planning: Planning,
): Plan =>
  planOver(
    scheme,
    assess(scheme, targets, answers, planning.asOf).map((assessment) =>
      gapsIn(assessment, answers, planning),
    ),
    planning.reading,
  );

/** The gaps of one target with their ways: the part of a plan that takes its time. */
export function gapsIn(
  assessment: Assessment,
  answers: Answers,
  { asOf, reading }: Planning,
): TargetGaps {
  const facts = factsFor(assessment.target, answers, asOf);
  return {
    assessment,
    gaps: assessment.findings
      .filter((finding) => isGap(finding, reading))
      .map(({ requirement }) => ({ requirement, ways: waysTo(requirement, facts) })),
  };
}

/** The plan over the gaps of targets of one scheme. */
export const planOver = (scheme: Scheme, known: readonly TargetGaps[], reading: Reading): Plan => ({
  steps: stepsOf(known),
  questions: openQuestions(
    scheme,
    known.map(({ assessment }) => assessment),
    reading,
  ),
});

function stepsOf(known: readonly TargetGaps[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const { assessment, gaps } of known) {
    const id = targetId(assessment.target);
    for (const { requirement, ways } of gaps) {
      const key = `${requirement.id} ${JSON.stringify(ways)}`;
      const { targets, onlyGapIn } = steps.get(key) ?? { targets: [], onlyGapIn: [] };
      steps.set(key, {
        ...{ requirement, ways },
        targets: [...targets, id],
        onlyGapIn: gaps.length === 1 ? [...onlyGapIn, id] : onlyGapIn,
      });
    }
  }
  return [...steps.values()].sort(
    (a, b) => b.onlyGapIn.length - a.onlyGapIn.length || b.targets.length - a.targets.length,
  );
}

/** Whether the finding must be closed before the target is met, under the reading. */
export const isGap = (finding: Finding, reading: Reading): boolean =>
  effectOf(finding, reading) !== 'informs' && standingOf(finding, reading) === 'unmet';

function openQuestions(
  scheme: Scheme,
  assessments: readonly Assessment[],
  reading: Reading,
): readonly OpenQuestion[] {
  const inOrder = new Map(
    questionsOf(scheme).map((question, index) => [question.id, { question, index }]),
  );
  const found = new Map<string, OpenQuestion>();
  for (const { target, findings } of assessments)
    for (const finding of findings) {
      if (effectOf(finding, reading) === 'informs') continue;
      if (openBecause(finding, reading) !== 'unanswered') continue;
      const waiting = openIn(finding, inOrder);
      for (const question of waiting) {
        const category = question.per === 'category' ? { category: target.category } : {};
        const key = `${question.id} ${category.category ?? ''}`;
        const { settles, touches } = found.get(key) ?? { settles: 0, touches: 0 };
        const settled = waiting.length === 1 ? 1 : 0;
        found.set(key, {
          ...{ question, ...category },
          settles: settles + settled,
          touches: touches + 1,
        });
      }
    }
  const placeOf = ({ question }: OpenQuestion) => inOrder.get(question.id)?.index ?? 0;
  return [...found.values()].sort(
    (a, b) => b.settles - a.settles || b.touches - a.touches || placeOf(a) - placeOf(b),
  );
}

type InOrder = ReadonlyMap<string, { readonly question: Question; readonly index: number }>;

/** The questions that a finding waits for, each once. */
function openIn({ judgement }: Finding, inOrder: InOrder): readonly Question[] {
  const ids = judgement ? openQuestionsIn(judgement) : [];
  return ids.flatMap((id) => inOrder.get(id)?.question ?? []);
}
