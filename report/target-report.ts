import type { SchemeWords } from '@/content';
import { wordFor } from '@/content';
import type { Assessment, Coverage, Reading, Target, TargetId, Totals, Verdict } from '@/rules';
import { readings, targetId, totalsOf, verdictOf } from '@/rules';
import type { FindingReport, Telling } from './finding-report';
import { reportFinding } from './finding-report';
import type { SpokenScheme } from './spoken-scheme';

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

/** How one target stands under one reading, without its findings. */
export interface TargetStand {
  readonly id: TargetId;
  /** The scheme's id; reports of several schemes stand side by side. */
  readonly scheme: string;
  readonly name: string;
  readonly categoryId: string;
  readonly category: string;
  readonly level: string;
  /** Absent where the scheme has one only. */
  readonly occasion?: string;
  /** The reading in force first, the other one second. */
  readonly verdicts: readonly [VerdictLine, VerdictLine];
  readonly coverage?: string;
  readonly notOffered: boolean;
  readonly totals: Totals;
  readonly byArea: readonly AreaTotals[];
}

/** Everything that is said about one target under one reading, the findings in their groups. */
export interface TargetReport extends TargetStand {
  readonly gaps: readonly FindingReport[];
  readonly toConfirm: readonly FindingReport[];
  /** Findings that only inform under the reading, whatever their outcome. */
  readonly reported: readonly FindingReport[];
  readonly met: readonly FindingReport[];
  readonly notApplicable: readonly FindingReport[];
}

/** Puts the assessment of one target into words. */
export function reportTarget(assessment: Assessment, telling: Telling): TargetReport {
  const { target, findings } = assessment;
  const all = findings.map((finding) => reportFinding(finding, target, telling));
  const counted = all.filter(({ effect }) => effect !== 'informs');
  const standing = (wanted: FindingReport['standing']) =>
    counted.filter((finding) => finding.standing === wanted);
  return {
    ...standOf(assessment, telling),
    gaps: standing('unmet'),
    toConfirm: standing('to-be-confirmed'),
    reported: all.filter(
      ({ effect, standing }) => effect === 'informs' && standing !== 'not-applicable',
    ),
    met: standing('met'),
    notApplicable: all.filter((finding) => finding.standing === 'not-applicable'),
  };
}

/** Puts into words how one target stands: quick, whatever the number of its findings. */
export function standOf(assessment: Assessment, telling: Telling): TargetStand {
  const { reading, schemeWords } = telling;
  const { target, findings, coverage, notOffered } = assessment;
  const other = readings.find((one) => one !== reading) ?? reading;
  return {
    id: targetId(target),
    scheme: target.scheme,
    categoryId: target.category,
    ...targetNames(target, telling),
    verdicts: [verdictLine(assessment, reading, telling), verdictLine(assessment, other, telling)],
    ...(coverage === 'full' ? {} : { coverage: coverageText(target, coverage, telling) }),
    notOffered,
    totals: totalsOf(findings, reading),
    byArea: areaTotals(assessment, reading, schemeWords),
  };
}

/** The names of a target: whole, and part by part. */
function targetNames(
  target: Target,
  { scheme, schemeWords }: Telling,
): Pick<TargetReport, 'name' | 'category' | 'level' | 'occasion'> {
  const category = wordFor(schemeWords.categories, target.category).name;
  const level = wordFor(schemeWords.levels, target.level);
  // Where there is one occasion only, it tells nothing apart.
  const [occasion] =
    scheme.occasions.length > 1 ? [wordFor(schemeWords.occasions, target.occasion)] : [];
  return occasion === undefined
    ? { name: [category, level].join(' · '), category, level }
    : { name: [category, level, occasion].join(' · '), category, level, occasion };
}

const verdictLine = (
  assessment: Assessment,
  reading: Reading,
  { words, schemeWords }: Telling,
): VerdictLine => {
  const verdict = verdictOf(assessment, reading);
  return {
    reading,
    readingName: words.readings[reading].name,
    verdict,
    says: words.verdicts(schemeWords.authority)[verdict],
  };
};

/** How much of the category's own clauses is known, and which are not. */
function coverageText(
  { category }: Target,
  coverage: Exclude<Coverage, 'full'>,
  { words, schemeWords }: Telling,
): string {
  const { notKnown } = wordFor(schemeWords.categories, category);
  return words.sentences([schemeWords.coverage[coverage], notKnown]);
}

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

/** The category and the level, and the occasion unless it is that of a first certificate. */
export const shortName = (target: Target, spoken: SpokenScheme): string =>
  [wordFor(spoken.schemeWords.categories, target.category).short, shortLevel(target, spoken)].join(
    ' · ',
  );

/** The same without the category. */
export const shortLevel = (target: Target, { scheme, schemeWords }: SpokenScheme): string =>
  [
    wordFor(schemeWords.levels, target.level),
    ...(target.occasion === scheme.occasions[0]
      ? []
      : [wordFor(schemeWords.occasions, target.occasion)]),
  ].join(' · ');
