import type { FindingReport } from '../../finding-report';
import type { TargetPlanning } from '../../planner';
import type { TargetReport } from '../../target-report';
import type { TimeLane, Timeline } from '../../timeline';
import type { Block, Table } from '../paper/blocks';
import { heading, list, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';
import { verdictLooks } from './summary-part';

/** Each target: its verdict, when it is ready, what changes with time, and what stands open. */
export const targetsPart = (told: Told): readonly Block[] => [
  heading(1, told.say.eachTarget),
  ...told.report.model.targets.flatMap((target) => targetPart(target, told)),
];

function targetPart(target: TargetReport, told: Told): readonly Block[] {
  const { report, words } = told;
  const { result } = words.ui;
  const [first] = target.verdicts;
  const planning = report.planning.targets.get(target.id);
  return [
    heading(2, target.name),
    {
      ...paragraph([{ text: first.says, look: verdictLooks[first.verdict] }]),
      keepNext: true,
    },
    ...(target.notOffered ? [paragraph(result.notOffered)] : []),
    ...(planning ? readinessLines(planning, told) : []),
    ...titles(result.gaps(target.gaps.length), target.gaps, told),
    ...titles(result.toConfirm(target.toConfirm.length), target.toConfirm, told),
    ...(planning?.timeline ? [timelineTable(target, planning.timeline, told)] : []),
  ];
}

const titles = (label: string, findings: readonly FindingReport[], { words }: Told) =>
  findings.length === 0
    ? []
    : [
        paragraph([
          strong(`${label}${words.ui.product.colon}`),
          words.list(findings.map(({ title }) => title)),
        ]),
      ];

function readinessLines({ readiness }: TargetPlanning, { words }: Told): readonly Block[] {
  const { colon } = words.ui.product;
  const { says, details, toConfirm } = readiness;
  return [
    paragraph([strong(`${words.planning.readiness.heading}${colon}`), says]),
    ...list(details.map(({ label, items }) => `${label}${colon}${words.list(items)}`)),
    ...(toConfirm ? [paragraph(toConfirm)] : []),
  ];
}

function timelineTable(target: TargetReport, { marks, lanes }: Timeline, told: Told): Table {
  const { words, say } = told;
  const { timeline } = words.planning;
  return {
    kind: 'table',
    caption: say.captions.timeline(target.name),
    columns: [
      { head: timeline.requirement, width: 26 },
      { head: timeline.course, width: 34 },
      { head: timeline.facts, width: 40 },
    ],
    rows: [
      {
        heads: marks.map(({ name, says }) => `${name}${words.ui.product.colon}${says}`).join('   '),
      },
      ...lanes.map(laneRow),
    ],
  };
}

const laneRow = ({ title, stretches, facts }: TimeLane) => ({
  cells: [[title], stretches.map(({ says }) => says), facts.map(({ says }) => says)],
});
