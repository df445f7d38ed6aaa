import type { Words } from '@/content';
import { inert } from './inert';
import type { MatrixCell } from './matrix';
import type { StepReport, WayReport } from './plan-report';
import type { TargetPlanning } from './planner';
import type { ReportPlanning, SchemePlanning } from './planning';
import type { Timeline } from './timeline';

/** When a target is ready, and what changes with time. */
export function targetPlanningLines(
  planning: TargetPlanning | undefined,
  words: Words,
): readonly string[] {
  if (!planning) return [];
  const { readiness, timeline } = planning;
  const { colon } = words.ui.product;
  return [
    `### ${words.planning.readiness.heading}`,
    '',
    `**${readiness.says}**`,
    '',
    ...readiness.details.map(({ label, items }) => `- ${label}${colon}${words.list(items)}`),
    ...(readiness.toConfirm ? [`- ${readiness.toConfirm}`] : []),
    '',
    ...(timeline ? timelineLines(timeline, words) : []),
  ];
}

function timelineLines({ marks, lanes }: Timeline, words: Words): readonly string[] {
  const { timeline: say } = words.planning;
  const { colon } = words.ui.product;
  return [
    `### ${say.heading}`,
    '',
    ...marks.map(({ name, says }) => `- ${name}${colon}${says}`),
    ...lanes.flatMap(({ title, stretches, facts }) => [
      `- ${title}`,
      ...stretches.map(({ says }) => `  - ${says}`),
      ...facts.map(({ says }) => `  - ${inert(says)}`),
    ]),
    '',
  ];
}

/** Every category at every level. Lists, because a table's strokes are what users may not write. */
export const matrixLines = ({ schemes }: ReportPlanning, words: Words): readonly string[] => [
  `## ${words.planning.matrix.heading}`,
  '',
  ...schemes.flatMap(({ name, rows }) => [
    `### ${name}`,
    '',
    ...rows.flatMap((row) => [
      `- ${row.name}`,
      ...row.cells.map((cell) => `  - ${cellText(cell, words)}`),
    ]),
    '',
  ]),
];

function cellText({ level, says, totals, ready }: MatrixCell, words: Words): string {
  const { matrix: say } = words.planning;
  const counts = [
    ...(totals.unmet > 0 ? [say.gaps(totals.unmet)] : []),
    ...(totals.toBeConfirmed > 0 ? [say.open(totals.toBeConfirmed)] : []),
  ];
  return [`${level}${words.ui.product.colon}${says}`, ...counts, ready.label].join(' · ');
}

/** The plan of each scheme. */
export const planLines = ({ schemes }: ReportPlanning, words: Words): readonly string[] =>
  schemes.flatMap((scheme) => [
    `## ${words.planning.plan.heading} · ${scheme.name}`,
    '',
    ...(scheme.plan.steps.length === 0 ? [words.planning.plan.nothing, ''] : []),
    ...routeLines(scheme, words),
    ...questionLines(scheme, words),
    ...scheme.plan.steps.flatMap((step, index) => stepLines(step, index + 1, words)),
  ]);

function routeLines({ plan: { routes } }: SchemePlanning, words: Words): readonly string[] {
  const { plan: say } = words.planning;
  return routes.flatMap(({ name, legs, reaches }) => [
    `- ${name}${words.ui.product.colon}${reaches ? say.route : say.nearest}`,
    ...legs.map((leg, index) => `  ${String(index + 1)}. ${leg}`),
    ...(legs.length > 1 ? [`  - ${say.issued}`] : []),
    '',
  ]);
}

function questionLines({ plan: { questions } }: SchemePlanning, words: Words): readonly string[] {
  if (questions.length === 0) return [];
  return [
    `### ${words.planning.plan.questionsHeading}`,
    '',
    ...questions.map(
      ({ category, question, says }) =>
        `- ${[category, question].filter(Boolean).join(' · ')} — ${says}`,
    ),
    '',
  ];
}

function stepLines(step: StepReport, number: number, words: Words): readonly string[] {
  const { plan: say } = words.planning;
  const { colon } = words.ui.product;
  const { title, todo, ways, targets, onlyGapIn } = step;
  const others = targets.filter((target) => !onlyGapIn.includes(target));
  const named = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`- ${label}${colon}${words.list(names)}`];
  return [
    `### ${String(number)}. ${title}`,
    '',
    ...named(say.onlyGapIn, onlyGapIn),
    ...named(say.gapIn, others),
    `- ${words.ui.result.todo}${colon}${todo}`,
    ...ways.flatMap((way, index) => wayLines(way, index + 1, words)),
    '',
  ];
}

function wayLines(way: WayReport, number: number, words: Words): readonly string[] {
  const { plan: say } = words.planning;
  const { colon } = words.ui.product;
  const points = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`  - ${label}${colon}${inert(items.join(' '))}`];
  return [
    `- ${say.way(number)}${way.recommended ? ` (${say.recommended})` : ''}${colon}${way.when}`,
    ...points(say.lacks, way.lacks),
    ...points(say.open, way.open),
    ...points(say.toConfirm, way.toConfirm),
  ];
}
