import type { Words } from '@/content';
import { judgedBy } from './judged-by';
import type { TargetPlanning } from './planner';
import type { JudgedBasis } from './model';
import type { TargetReport } from './target-report';
import type { TargetId } from '@/rules';

/** The result in a few lines of plain text, to paste into a message. */
export function summaryText(
  { file, schemes, words, asOf }: JudgedBasis,
  targets: Iterable<TargetReport>,
  planning: ReadonlyMap<TargetId, TargetPlanning>,
): string {
  return [
    [file.header.organisation, words.ui.result.heading].filter(Boolean).join(' · '),
    words.ui.result.asOf(words.dates.day(asOf)),
    ...judgedBy(file, words).map(({ label, value }) => `${label}${words.ui.product.colon}${value}`),
    ...[...targets].flatMap((target) => [
      '',
      ...targetLines(target, planning.get(target.id), words),
    ]),
    '',
    ...schemes.map(({ schemeWords }) => schemeWords.disclaimer),
  ].join('\n');
}

function targetLines(
  { name, verdicts: [verdict], totals, gaps }: TargetReport,
  planning: TargetPlanning | undefined,
  words: Words,
): readonly string[] {
  const { colon } = words.ui.product;
  const list = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${label}${colon}${words.list(items)}`];
  return [
    `${name}${colon}${verdict.says}`,
    words.ui.result.totals(totals),
    ...(planning ? [`${words.planning.readiness.heading}${colon}${planning.readiness.label}`] : []),
    ...list(
      words.ui.result.gaps(gaps.length),
      gaps.map(({ title }) => title),
    ),
  ];
}
