import type { CaseFile } from '@/cases';
import { decidingAnswers } from '@/cases';
import type { Assessment, Day, Finding, Scheme, Standing } from '@/rules';
import {
  assess,
  effectOf,
  rulesVersion,
  standingOf,
  targetId,
  targetsOf,
  verdictOf,
} from '@/rules';

/** The targets of a case, judged as of a day, in the order of the schemes. */
export const judged = (
  file: CaseFile,
  schemes: readonly Scheme[],
  asOf: Day,
): readonly Assessment[] =>
  schemes.flatMap((scheme) =>
    assess(scheme, targetsOf(file.targets, scheme), decidingAnswers(file), asOf),
  );

/** Verdicts and gaps of a case under its reading, for other programs: a line where there are many cases. */
export const verdictData = (file: CaseFile, schemes: readonly Scheme[], asOf: Day) => ({
  case: file.id,
  organisation: file.header.organisation,
  asOf,
  rulesVersion,
  reading: file.reading,
  judgedBy: file.consultant.decides ? 'consultant' : 'client',
  targets: judged(file, schemes, asOf).map((assessment) => ({
    target: targetId(assessment.target),
    verdict: verdictOf(assessment, file.reading),
    gaps: idsOf(counted('unmet', assessment, file)),
    toConfirm: idsOf(counted('to-be-confirmed', assessment, file)),
  })),
});

/** The findings that count towards the verdict under the reading of the case and stand like this. */
export const counted = (
  standing: Standing,
  { findings }: Assessment,
  { reading }: CaseFile,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      standingOf(finding, reading) === standing && effectOf(finding, reading) !== 'informs',
  );

const idsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ requirement }) => requirement.id);
