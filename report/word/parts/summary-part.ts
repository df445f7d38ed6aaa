import type { Words } from '@/content';
import type { Verdict } from '@/rules';
import type { MatrixCell } from '../../matrix';
import type { SchemePlanning } from '../../planning';
import type { TargetReport } from '../../target-report';
import type { Block, Cell, Look, Run, Table } from '../paper/blocks';
import { heading, muted, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';

/** Every target with its verdict under both readings, its totals, its day, and the matrix. */
export function summaryPart(told: Told): readonly Block[] {
  const { report, words } = told;
  const { targets, schemes } = report.model;
  const [only, ...others] = targets;
  const coverage = new Map(
    targets.flatMap(({ coverage: says, category }) => (says ? [[category, says] as const] : [])),
  );
  return [
    heading(1, words.ui.report.summary, { newPage: true }),
    verdictTable(told),
    ...(only?.verdicts ?? []).map(({ reading, readingName }) =>
      paragraph(
        `${readingName}${words.ui.product.colon}${words.readings[reading].explains}`,
        'note',
      ),
    ),
    ...[...coverage].map(([category, says]) =>
      paragraph([strong(`${category}${words.ui.product.colon}`), says]),
    ),
    ...schemes.map(({ ladder }) => paragraph(ladder, 'note')),
    ...(only && others.length === 0 ? [areaTable(only, told)] : []),
    heading(2, words.planning.matrix.heading),
    ...report.planning.schemes.map((scheme) => matrixTable(scheme, told)),
  ];
}

export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  'meets-published-conditions': 'met',
  'meets-known-conditions': 'met',
  'more-information-needed': 'open',
  'to-be-confirmed': 'open',
  'does-not-meet': 'unmet',
};

const verdictRun = (verdict: Verdict, text: string): Run => ({ text, look: verdictLooks[verdict] });

function verdictTable({ report, words, say }: Told): Table {
  const { model, planning } = report;
  const { report: ui, result } = words.ui;
  const [only] = model.targets;
  return {
    kind: 'table',
    caption: say.captions.verdicts,
    columns: [
      { head: ui.target, width: 27 },
      ...(only?.verdicts ?? []).map(({ readingName }) => ({ head: readingName, width: 19 })),
      { head: say.totals, width: 15 },
      { head: words.planning.readiness.heading, width: 20 },
    ],
    rows: model.targets.map(({ id, name, verdicts, totals }) => ({
      cells: [
        [name],
        ...verdicts.map(({ verdict, says }): Cell => [[verdictRun(verdict, says)]]),
        result.totals(totals).split(' · '),
        [planning.targets.get(id)?.readiness.label ?? ''],
      ],
    })),
  };
}

function areaTable({ byArea }: TargetReport, { words, say }: Told): Table {
  const { result } = words.ui;
  const { standings } = words;
  const counted = [standings.met, standings.unmet, standings['to-be-confirmed']];
  return {
    kind: 'table',
    caption: result.byArea,
    columns: [{ head: result.area, width: 40 }, ...counted.map((head) => ({ head, width: 20 }))],
    rows: byArea.map(({ name, met, unmet, toBeConfirmed }) => ({
      cells: [[name], ...[met, unmet, toBeConfirmed].map((count): Cell => [say.count(count)])],
    })),
  };
}

function matrixTable({ name, levels, rows }: SchemePlanning, { words, say }: Told): Table {
  const width = Math.floor(84 / levels.length);
  return {
    kind: 'table',
    caption: say.captions.matrix(name),
    columns: [
      { head: words.planning.matrix.category, width: 100 - width * levels.length },
      ...levels.map((head) => ({ head, width })),
    ],
    rows: rows.map((row) => ({
      cells: [[row.name], ...row.cells.map((cell) => matrixCell(cell, words))],
    })),
  };
}

function matrixCell({ verdict, says, totals, ready }: MatrixCell, words: Words): Cell {
  const { matrix: say } = words.planning;
  return [
    [verdictRun(verdict, says)],
    ...(totals.unmet > 0 ? [say.gaps(totals.unmet)] : []),
    ...(totals.toBeConfirmed > 0 ? [say.open(totals.toBeConfirmed)] : []),
    [muted(ready.label)],
  ];
}
