import type { CaseFile } from '@/cases';
import type { Assessment, Day, Finding, Reading, Scheme } from '@/rules';
import {
  assess,
  effectOf,
  readings,
  reasonsOf,
  rulesVersion,
  standingOf,
  targetId,
  targetsOf,
  verdictOf,
} from '@/rules';

/** The assessment of a case as data, for other programs: ids, outcomes, reasons and sources, no words. */
export const assessmentData = (file: CaseFile, schemes: readonly Scheme[], asOf: Day) => ({
  case: file.id,
  asOf,
  rulesVersion,
  reading: file.reading,
  targets: schemes
    .flatMap((scheme) => assess(scheme, targetsOf(file.targets, scheme), file.answers, asOf))
    .map(targetData),
});

const targetData = (assessment: Assessment) => ({
  target: targetId(assessment.target),
  verdicts: underEach((reading) => verdictOf(assessment, reading)),
  coverage: assessment.coverage,
  notOffered: assessment.notOffered,
  findings: assessment.findings.map(findingData),
});

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
