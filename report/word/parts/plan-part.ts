import type { RouteReport, StepReport, WayReport } from '../../plan-report';
import type { SchemePlanning } from '../../planning';
import type { Block, Cell, Table, Text } from '../paper/blocks';
import { heading, list, pairs, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';

/** The plan of each scheme: routes, the questions worth answering first, and a step for each gap. */
export const planPart = (told: Told): readonly Block[] =>
  told.report.planning.schemes.flatMap((scheme) => schemePlan(scheme, told));

function schemePlan(scheme: SchemePlanning, told: Told): readonly Block[] {
  const { plan: say } = told.words.planning;
  const { steps, routes, questions } = scheme.plan;
  const several = told.report.planning.schemes.length > 1;
  return [
    heading(1, several ? `${say.heading} · ${scheme.name}` : say.heading),
    paragraph(steps.length === 0 ? say.nothing : say.explains, 'note'),
    ...routes.flatMap((route) => routeLines(route, told)),
    ...(questions.length === 0 ? [] : [heading(2, say.questionsHeading)]),
    ...(questions.length === 0 ? [] : [questionTable(scheme, told)]),
    ...steps.flatMap((step, index) => stepLines(step, index + 1, told)),
  ];
}

function routeLines({ name, legs, reaches }: RouteReport, { words }: Told): readonly Block[] {
  const { plan: say } = words.planning;
  return [
    {
      ...paragraph([strong(`${name}${words.ui.product.colon}`), reaches ? say.route : say.nearest]),
      keepNext: true,
    },
    ...(legs.length > 1
      ? legs.map((leg, index) => paragraph(`${String(index + 1)}. ${leg}`))
      : list(legs)),
    ...(legs.length > 1 ? [paragraph(say.issued, 'note')] : []),
  ];
}

const questionTable = ({ plan: { questions } }: SchemePlanning, { words, say }: Told): Table => ({
  kind: 'table',
  caption: words.planning.plan.questionsHeading,
  columns: [
    { head: words.ui.report.question, width: 65 },
    { head: say.effect, width: 35 },
  ],
  rows: questions.map(({ category, question, says }) => ({
    cells: [[[category, question].filter(Boolean).join(' · ')], [says]],
  })),
});

function stepLines(step: StepReport, number: number, told: Told): readonly Block[] {
  const { words } = told;
  const { plan: say } = words.planning;
  const { title, todo, ways, targets, onlyGapIn } = step;
  const others = targets.filter((target) => !onlyGapIn.includes(target));
  const named = (names: readonly string[]): Cell => (names.length === 0 ? [] : [words.list(names)]);
  return [
    heading(3, `${String(number)}. ${title}`),
    ...pairs(
      [
        [say.onlyGapIn, named(onlyGapIn)],
        [say.gapIn, named(others)],
        [words.ui.result.todo, todo === '' ? [] : [todo]],
        ...ways.map((way, index) => [say.way(index + 1), wayLines(way, told)] as const),
      ],
      24,
    ),
  ];
}

function wayLines(way: WayReport, { words }: Told): Cell {
  const { plan: say } = words.planning;
  const { colon } = words.ui.product;
  const points = (label: string, items: readonly string[]): readonly Text[] =>
    items.length === 0 ? [] : [`${label}${colon}${items.join(' ')}`];
  return [
    way.recommended ? [strong(`${say.recommended}${colon}`), way.when] : way.when,
    ...points(say.lacks, way.lacks),
    ...points(say.open, way.open),
    ...points(say.toConfirm, way.toConfirm),
  ];
}
