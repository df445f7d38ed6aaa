import type { SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { Assessment, Reading, TargetId, Totals, Verdict } from '@/rules';
import { readings, targetId, totalsOf, verdictOf } from '@/rules';
import type { FindingReport, Telling } from './finding-report';
import { reportFinding } from './finding-report';

export interface VerdictLine {
  readonly reading: Reading;
  readonly readingName: string;
  readonly verdict: Verdict;
  readonly says: string;
}

export interface AreaTotals extends Totals {
  readonly area: string;
  readonly name: string;
}

/** Everything that is said about one target under one reading, the findings in their groups. */
export interface TargetReport {
  readonly id: TargetId;
  readonly name: string;
  readonly categoryId: string;
  readonly category: string;
  readonly level: string;
  readonly occasion: string;
  /** The reading in force first, the other one second. */
  readonly verdicts: readonly [VerdictLine, VerdictLine];
  readonly coverage?: string;
  readonly notOffered: boolean;
  readonly totals: Totals;
  readonly byArea: readonly AreaTotals[];
  readonly gaps: readonly FindingReport[];
  readonly toConfirm: readonly FindingReport[];
  /** Findings that only inform under the reading, whatever their outcome. */
  readonly reported: readonly FindingReport[];
  readonly met: readonly FindingReport[];
  readonly notApplicable: readonly FindingReport[];
  /** Every piece of evidence that the requirements name, once. */
  readonly evidence: readonly { readonly id: string; readonly name: string }[];
}

/** Puts the assessment of one target into words. */
export function reportTarget(assessment: Assessment, telling: Telling): TargetReport {
  const { reading, words, schemeWords } = telling;
  const { target, findings, coverage, notOffered } = assessment;
  const all = findings.map((finding) => reportFinding(finding, target, telling));
  const counted = all.filter(({ effect }) => effect !== 'informs');
  const standing = (wanted: FindingReport['standing']) =>
    counted.filter((finding) => finding.standing === wanted);
  const other = readings.find((one) => one !== reading) ?? reading;
  const applicable = all.filter((finding) => finding.standing !== 'not-applicable');
  const evidence = new Map(applicable.flatMap((one) => one.evidence).map((one) => [one.id, one]));
  return {
    id: targetId(target),
    categoryId: target.category,
    ...targetNames(target, schemeWords),
    verdicts: [verdictLine(assessment, reading, words), verdictLine(assessment, other, words)],
    ...(coverage === 'full' ? {} : { coverage: words.coverage[coverage] }),
    notOffered,
    totals: totalsOf(findings, reading),
    byArea: areaTotals(assessment, reading, schemeWords),
    gaps: standing('unmet'),
    toConfirm: standing('to-be-confirmed'),
    reported: all.filter(
      ({ effect, standing }) => effect === 'informs' && standing !== 'not-applicable',
    ),
    met: standing('met'),
    notApplicable: all.filter((finding) => finding.standing === 'not-applicable'),
    evidence: [...evidence.values()],
  };
}

/** The names of a target: whole, and part by part. */
function targetNames(
  target: Assessment['target'],
  schemeWords: SchemeWords,
): Pick<TargetReport, 'name' | 'category' | 'level' | 'occasion'> {
  const category = wordFor(schemeWords.categories, target.category).name;
  const level = wordFor(schemeWords.levels, target.level);
  const occasion = wordFor(schemeWords.occasions, target.occasion);
  return { name: `${category} · ${level} · ${occasion}`, category, level, occasion };
}

const verdictLine = (assessment: Assessment, reading: Reading, words: Words): VerdictLine => {
  const verdict = verdictOf(assessment, reading);
  return {
    reading,
    readingName: words.readings[reading].name,
    verdict,
    says: words.verdicts[verdict],
  };
};

function areaTotals(
  { findings }: Assessment,
  reading: Reading,
  schemeWords: SchemeWords,
): readonly AreaTotals[] {
  return Object.entries(schemeWords.areas).flatMap(([area, name]) => {
    const totals = totalsOf(
      findings.filter(({ requirement }) => requirement.area === area),
      reading,
    );
    return totals.met + totals.unmet + totals.toBeConfirmed === 0
      ? []
      : [{ area, name, ...totals }];
  });
}
