import type { Words } from '@/content';
import type { TargetPlanning } from './planner';
import type { ReportModel } from './model';
import type { TargetReport } from './target-report';
import type { TargetId } from '@/rules';

/** The result in a few lines of plain text, to paste into a message. */
export function summaryText(
  { organisation, targets, asOf, disclaimers }: ReportModel,
  planning: ReadonlyMap<TargetId, TargetPlanning>,
  words: Words,
): string {
  return [
    [organisation, words.ui.result.heading].filter(Boolean).join(' · '),
    words.ui.result.asOf(asOf),
    ...targets.flatMap((target) => ['', ...targetLines(target, planning.get(target.id), words)]),
    '',
    ...disclaimers,
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
