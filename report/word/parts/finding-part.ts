import type { DisagreementLine } from '../../disagreement-line';
import type { FindingReport, SourceLine } from '../../finding-report';
import type { SharedFinding } from '../../shared-findings';
import { openFindings } from '../../shared-findings';
import type { Standing } from '@/rules';
import type { Block, Cell, Look, Text } from '../paper/blocks';
import { heading, muted, pairs, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';

/** The gaps, the points to be confirmed, and what single sources report: each whole, and once. */
export function findingGroups(told: Told): Readonly<Record<OpenGroup, readonly Block[]>> {
  const { result } = told.words.ui;
  const groups = openFindings(told.report.model.targets);
  return {
    gaps: groupPart(result.gaps(groups.gaps.length), groups.gaps, told),
    toConfirm: groupPart(result.toConfirm(groups.toConfirm.length), groups.toConfirm, told),
    reported: groupPart(
      result.reported(groups.reported.length),
      groups.reported,
      told,
      result.reportedSays,
    ),
  };
}

type OpenGroup = keyof ReturnType<typeof openFindings>;

const groupPart = (
  head: string,
  findings: readonly SharedFinding[],
  told: Told,
  explains?: string,
): readonly Block[] =>
  findings.length === 0
    ? []
    : [
        heading(1, head),
        ...(explains === undefined ? [] : [{ ...paragraph(explains, 'note'), keepNext: true }]),
        ...findings.flatMap((shared) => findingPart(shared, told)),
      ];

const looks: Readonly<Record<Standing, Look>> = {
  ...{ met: 'met', unmet: 'unmet', 'to-be-confirmed': 'open', 'not-applicable': 'muted' },
};

function findingPart({ finding, targets }: SharedFinding, told: Told): readonly Block[] {
  const { words, report } = told;
  const { result } = words.ui;
  const { standing, standingName, openBecauseName, knockOut, areaName } = finding;
  const because = openBecauseName === undefined ? [] : [` · ${openBecauseName}`];
  const isNamed = report.model.targets.length > 1;
  return [
    heading(3, finding.title),
    {
      ...paragraph([
        { text: standingName, look: looks[standing] },
        ...because,
        muted(` · ${areaName}`),
        ...(isNamed ? [muted(` · ${words.list(targets)}`)] : []),
      ]),
      keepNext: true,
    },
    ...(knockOut && standing !== 'met' ? [paragraph([strong(result.knockOut)])] : []),
    ...pairs(linesOf(finding, told)),
  ];
}

function linesOf(finding: FindingReport, { words }: Told): readonly (readonly [string, Cell])[] {
  const { result } = words.ui;
  const { asks, have, rows, lack, todo, evidence, basis, sources, disagreements } = finding;
  const said = (text: string): Cell => (text === '' ? [] : [text]);
  return [
    [result.asks, said(asks)],
    [result.have, [...said(have.join(' ')), ...rows]],
    [result.lack, said(lack.join(' '))],
    [result.todo, said(todo)],
    [result.proof, said(words.list(evidence.map(({ name }) => name)))],
    [result.basis, said(basis?.name ?? '')],
    [result.sources, sources.map(sourceText)],
    ...disagreements.map(
      (one) => [result.disagreement, disagreementLines(one, words.ui.product.colon)] as const,
    ),
    ...finding.superseded.map(
      ({ was, now }) =>
        [
          result.superseded,
          [was, `${result.supersededBy}${words.ui.product.colon}${now}`],
        ] as const,
    ),
    [result.notes, finding.notes],
  ];
}

export const sourceText = ({ name, edition, clause }: SourceLine): string =>
  [name, edition, clause].filter(Boolean).join(' · ');

/** What it is about, who says what, and how it is read. */
export const disagreementLines = (
  { topic, versions, reading }: DisagreementLine,
  colon: string,
): readonly Text[] => [
  [strong(topic)],
  ...versions.map(({ says, sources }): Text => [muted(`${sources}${colon}`), says]),
  reading,
];
