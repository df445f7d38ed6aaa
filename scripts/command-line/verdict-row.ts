import type { CaseFile } from '@/cases';
import { gapAddress } from '@/cases';
import { wordFor } from '@/content';
import { csvLine, judgedBy, shortName } from '@/report';
import type { Day, Verdict } from '@/rules';
import { rulesVersion, verdictOf } from '@/rules';
import type { Language } from './languages';
import { counted, judged } from './verdict-data';

/** In the order in which they are counted in the columns. */
const verdicts = [
  'meets-published-conditions',
  'meets-known-conditions',
  'to-be-confirmed',
  'more-information-needed',
  'does-not-meet',
] as const satisfies readonly Verdict[];

/** The line with the headings of the columns. */
export const headRow = ({ words, commandLineWords: { table } }: Language): string =>
  csvLine([
    ...[table.place, table.case, table.organisation, table.asOf, table.rulesVersion],
    ...[table.reading, words.ui.report.judgedBy, table.targets],
    ...verdicts.map((verdict) => words.planning.matrix.verdicts[verdict]),
    ...[table.gaps, table.verdicts, table.gapTitles, table.problem],
  ]);

/** The row of a case; a gap of the company counts once, one of a category once in each. */
export function verdictRow(place: string, file: CaseFile, asOf: Day, language: Language): string {
  const { words, schemes: spoken } = language;
  const { list, readings, planning, ui } = words;
  const targets = spoken.flatMap((of) =>
    judged(file, [of.scheme], asOf).map((assessment) => ({
      ...{ of, assessment, verdict: verdictOf(assessment, file.reading) },
    })),
  );
  const gaps = new Map(
    targets.flatMap(({ of: { schemeWords }, assessment }) =>
      counted('unmet', assessment, file).map(({ requirement }): [string, string] => [
        gapAddress(requirement, assessment.target),
        wordFor(schemeWords.requirements, requirement.id).title,
      ]),
    ),
  );
  const said = targets.map(
    ({ of, assessment: { target }, verdict }) =>
      `${shortName(target, of)}${ui.product.colon}${planning.matrix.verdicts[verdict]}`,
  );
  return csvLine([
    ...[place, file.id, file.header.organisation ?? '', asOf, rulesVersion],
    ...[readings[file.reading].name, judgedBy(file, words)[0]?.value ?? '', targets.length],
    ...verdicts.map((verdict) => targets.filter((one) => one.verdict === verdict).length),
    ...[gaps.size, list(said), list([...new Set(gaps.values())]), ''],
  ]);
}

/** The row of a text that cannot be assessed. */
export const problemRow = (place: string, says: string): string =>
  csvLine([place, ...Array.from({ length: 7 + verdicts.length + 3 }, () => ''), says]);
