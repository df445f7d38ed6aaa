import type { CaseFile } from '@/cases';
import { decidingAnswers } from '@/cases';
import { actionsData } from './actions-data';
import type { Assessment, Course, Day, Finding, Readiness, Reading, Scheme } from '@/rules';
import {
  assess,
  coursesOf,
  effectOf,
  planFor,
  readinessIn,
  readings,
  reasonsOf,
  routeTo,
  rulesVersion,
  standingOf,
  targetId,
  targetsOf,
  verdictOf,
} from '@/rules';
import { judged } from './verdict-data';

/** As of when a case is judged, and the day by which it is said what is overdue. */
interface Days {
  readonly asOf: Day;
  readonly today: Day;
}

/** The assessment of a case as data, for other programs: ids, outcomes, reasons and sources, no words. */
export function assessmentData(file: CaseFile, schemes: readonly Scheme[], { asOf, today }: Days) {
  const answers = decidingAnswers(file);
  return {
    case: file.id,
    asOf,
    rulesVersion,
    reading: file.reading,
    judgedBy: file.consultant.decides ? 'consultant' : 'client',
    targets: schemes.flatMap((scheme) =>
      assess(scheme, targetsOf(file.targets, scheme), answers, asOf).map((assessment) =>
        targetData(assessment, coursesOf(scheme, assessment.target, answers, asOf)),
      ),
    ),
    plans: schemes.map((scheme) => planData(scheme, { ...file, answers }, asOf)),
    actions: actionsData(file, judged(file, schemes, asOf), today),
  };
}

const targetData = (assessment: Assessment, courses: readonly Course[]) => ({
  target: targetId(assessment.target),
  verdicts: underEach((reading) => verdictOf(assessment, reading)),
  readiness: underEach((reading) => readinessData(readinessIn(courses, reading))),
  coverage: assessment.coverage,
  notOffered: assessment.notOffered,
  findings: assessment.findings.map(findingData),
});

/** Requirements by their ids, each as it stands on the day that it is named for. */
function readinessData(readiness: Readiness) {
  const toConfirm = idsOf(readiness.toConfirm);
  switch (readiness.state) {
    case 'never': {
      const { state, because, tooLate } = readiness;
      return {
        ...{ state, because: idsOf(because), toConfirm },
        ...(tooLate ? { tooLate: { on: tooLate.on, closing: idsOf(tooLate.closing) } } : {}),
      };
    }
    case 'cannot-be-said': {
      const { state, until, questions } = readiness;
      return { state, until: idsOf(until), questions, toConfirm };
    }
    default: {
      const { state, on, once, heldBackBy, lapse } = readiness;
      return {
        ...{ state, on, once: idsOf(once), heldBackBy: idsOf(heldBackBy), toConfirm },
        ...(lapse ? { lapse: { on: lapse.on, findings: idsOf(lapse.findings) } } : {}),
      };
    }
  }
}

/** The plan under the reading of the case. */
function planData(
  scheme: Scheme,
  { targets, answers, reading }: Pick<CaseFile, 'targets' | 'answers' | 'reading'>,
  asOf: Day,
) {
  const planning = { asOf, reading };
  const own = targetsOf(targets, scheme);
  const { steps, questions } = planFor(scheme, own, answers, planning);
  return {
    scheme: scheme.id,
    steps: steps.map(({ requirement, ways, ...rest }) => ({
      requirement: requirement.id,
      ...rest,
      ways: ways.map(({ lacks, open, toConfirm, ...way }) => ({
        ...way,
        lacks: lacks.map(({ reason }) => reason),
        open: open.map(({ reason }) => reason),
        toConfirm: toConfirm.map(({ reason }) => reason),
      })),
    })),
    questions: questions.map(({ question, ...rest }) => ({ question: question.id, ...rest })),
    routes: own.map((target) => ({
      target: targetId(target),
      legs: routeTo(scheme, target, answers, planning).map(({ target: leg, ready }) => ({
        target: targetId(leg),
        on: ready.on,
      })),
    })),
  };
}

const idsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ requirement }) => requirement.id);

const findingData = (finding: Finding) => ({
  requirement: finding.requirement.id,
  outcome: finding.outcome,
  effect: underEach((reading) => effectOf(finding, reading)),
  standing: underEach((reading) => standingOf(finding, reading)),
  basis: finding.basis,
  disputed: finding.disputed,
  open: finding.open,
  reasons: finding.judgement ? reasonsOf(finding.judgement) : [],
  sources: finding.requirement.sources,
});

const underEach = <Value>(say: (reading: Reading) => Value): Readonly<Record<Reading, Value>> =>
  Object.fromEntries(readings.map((reading) => [reading, say(reading)])) as Record<Reading, Value>;
