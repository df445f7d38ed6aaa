import type { Words } from '@/content';
import type { ActionsWords } from '@/content/types/actions-words';
import { actionMarkdown } from './action-markdown';
import type { AnswerLine } from './answer-lines';
import { inert } from './inert';
import { matrixLines, planLines, targetPlanningLines } from './planning-markdown';
import type { ReportPlanning } from './planning';
import type { FindingReport } from './finding-report';
import type { ReportModel } from './model';
import type { PackingItem } from './packing-list';
import type { TargetReport } from './target-report';
import type { WholeReport } from './whole-report';

/** The report as Markdown; what users wrote stays inert text. */
export function asMarkdown(
  { model, planning, actions }: WholeReport,
  words: Words,
  actionsWords: ActionsWords,
): string {
  const { report } = words.ui;
  const lines = [
    `# ${model.title}`,
    '',
    ...model.cover.map(({ label, value }) => `- ${label}${words.ui.product.colon}${inert(value)}`),
    '',
    model.sourcesRead,
    '',
    ...matrixLines(planning, words),
    ...model.targets.flatMap((target) => targetLines(target, planning, words)),
    ...planLines(planning, words),
    ...actionMarkdown(actions, words, actionsWords),
    ...packingLines(model, words),
    ...answersLines(model, words),
    `## ${report.sources}`,
    '',
    ...model.sources.map(({ name, edition }) => `- ${name} · ${edition}`),
    '',
    `## ${report.limits}`,
    '',
    ...model.limits.map((limit) => `- ${limit}`),
    '',
    ...model.disclaimers.map((disclaimer) => `> ${disclaimer}`),
    '',
  ];
  return lines.join('\n');
}

function targetLines(
  target: TargetReport,
  planning: ReportPlanning,
  words: Words,
): readonly string[] {
  const { result } = words.ui;
  const { gaps, toConfirm, reported, met, notApplicable } = target;
  const group = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`### ${heading}`, '', ...lines, ''];
  const whole = (findings: readonly FindingReport[]) =>
    findings.flatMap((finding) => findingLines(finding, words));
  const wholeUnlessMet = (findings: readonly FindingReport[]) => [
    ...whole(findings.filter(({ standing }) => standing !== 'met')),
    ...findings
      .filter(({ standing }) => standing === 'met')
      .map(({ title, standingName }) => `- ${title} — ${standingName}`),
  ];
  const titles = (findings: readonly FindingReport[]) => findings.map(({ title }) => `- ${title}`);
  return [
    `## ${target.name}`,
    '',
    ...target.verdicts.map(
      ({ readingName, says }) => `- ${readingName}${words.ui.product.colon}**${says}**`,
    ),
    `- ${result.totals(target.totals)}`,
    ...(target.notOffered ? [`- ${result.notOffered}`] : []),
    ...(target.coverage ? [`- ${target.coverage}`] : []),
    '',
    ...targetPlanningLines(planning.targets.get(target.id), words),
    ...group(result.gaps(gaps.length), whole(gaps)),
    ...group(result.toConfirm(toConfirm.length), whole(toConfirm)),
    ...group(
      result.reported(reported.length),
      reported.length === 0 ? [] : [result.reportedSays, '', ...wholeUnlessMet(reported)],
    ),
    ...group(result.met(met.length), titles(met)),
    ...group(result.notApplicable(notApplicable.length), titles(notApplicable)),
  ];
}

function packingLines({ packing: { groups, ...count } }: ReportModel, words: Words) {
  const { packing: say, ui } = words;
  const noted = ({ particulars }: PackingItem) =>
    particulars.flatMap(({ label, value }) =>
      value ? [`${label}${ui.product.colon}${inert(value)}`] : [],
    );
  const itemLine = (item: PackingItem) =>
    [
      `- [${item.status === 'have' ? 'x' : ' '}] ${item.name}`,
      ...(item.status ? [say.statuses[item.status]] : []),
      ...noted(item),
    ].join(' · ');
  return [
    `## ${say.heading}`,
    '',
    say.progress(count),
    '',
    ...groups.flatMap(({ name, items }) => [`### ${name}`, '', ...items.map(itemLine), '']),
  ];
}

function answersLines({ answers }: ReportModel, { ui }: Words): readonly string[] {
  const said = ({ question, category, answer }: AnswerLine) => {
    const label = `- ${category ? `${category} · ` : ''}${question}${ui.product.colon}`;
    const lines = answer.map(inert);
    return lines.length === 1
      ? [`${label}${lines.join('')}`]
      : [label.trimEnd(), ...lines.map((line) => `  - ${line}`)];
  };
  return [
    `## ${ui.report.answers}`,
    '',
    ...answers.flatMap(({ section, lines }) => [`### ${section}`, '', ...lines.flatMap(said), '']),
  ];
}

function findingLines(finding: FindingReport, words: Words): readonly string[] {
  const { ui } = words;
  const { result } = ui;
  const line = (label: string, text: string) =>
    text ? [`- ${label}${ui.product.colon}${text}`] : [];
  const because = finding.openBecauseName ? ` (${finding.openBecauseName})` : '';
  return [
    `#### ${finding.title} — ${finding.standingName}${because}`,
    '',
    ...(finding.knockOut && finding.standing !== 'met' ? [`- **${result.knockOut}**`] : []),
    ...line(result.asks, finding.asks),
    ...line(result.have, inert(finding.have.join(' '))),
    ...finding.rows.map((row) => `  - ${inert(row)}`),
    ...line(result.lack, inert(finding.lack.join(' '))),
    ...line(result.todo, finding.todo),
    ...line(result.proof, words.list(finding.evidence.map(({ name }) => name))),
    ...line(result.basis, finding.basis?.name ?? ''),
    ...line(
      result.sources,
      words.list(
        finding.sources.map(({ name, edition, clause }) =>
          [name, edition, clause].filter(Boolean).join(' · '),
        ),
      ),
    ),
    ...finding.disagreements.flatMap(({ topic, versions, reading }) => [
      `- ${result.disagreement}${ui.product.colon}${topic}`,
      ...versions.map(({ says, sources }) => `  - ${says} — ${sources}`),
      `  - ${reading}`,
    ]),
    ...finding.superseded.flatMap(({ was, now }) => [
      `- ${result.superseded}${ui.product.colon}${was}`,
      `  - ${result.supersededBy}${ui.product.colon}${now}`,
    ]),
    ...finding.notes.map((note) => `- ${result.notes}${ui.product.colon}${note}`),
    '',
  ];
}
