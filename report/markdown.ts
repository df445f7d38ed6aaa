import type { Words } from '@/content';
import type { FindingReport } from './finding-report';
import type { ReportModel } from './model';
import type { TargetReport } from './target-report';

/** The report as Markdown; what users wrote stays inert text. */
export function asMarkdown(model: ReportModel, words: Words): string {
  const { report } = words.ui;
  const lines = [
    `# ${model.title}`,
    '',
    ...model.cover.map(({ label, value }) => `- ${label}${words.ui.product.colon}${inert(value)}`),
    '',
    model.sourcesRead,
    '',
    ...model.targets.flatMap((target) => targetLines(target, words)),
    `## ${report.limits}`,
    '',
    ...model.limits.map((limit) => `- ${limit}`),
    '',
    `> ${model.disclaimer}`,
    '',
  ];
  return lines.join('\n');
}

function targetLines(target: TargetReport, words: Words): readonly string[] {
  const { result } = words.ui;
  const group = (heading: string, findings: readonly FindingReport[], whole: boolean) =>
    findings.length === 0
      ? []
      : [
          `### ${heading}`,
          '',
          ...findings.flatMap((finding) =>
            whole ? findingLines(finding, words) : [`- ${finding.title}`],
          ),
          '',
        ];
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
    ...group(result.gaps(target.gaps.length), target.gaps, true),
    ...group(result.toConfirm(target.toConfirm.length), target.toConfirm, true),
    ...group(result.reported(target.reported.length), target.reported, true),
    ...group(result.met(target.met.length), target.met, false),
    ...group(result.notApplicable(target.notApplicable.length), target.notApplicable, false),
    `### ${result.evidence}`,
    '',
    ...target.evidence.map(({ name }) => `- [ ] ${name}`),
    '',
  ];
}

function findingLines(finding: FindingReport, words: Words): readonly string[] {
  const { ui } = words;
  const { result } = ui;
  const line = (label: string, text: string) =>
    text ? [`- ${label}${ui.product.colon}${text}`] : [];
  const because = finding.openBecause ? ` (${words.openBecause[finding.openBecause]})` : '';
  return [
    `#### ${finding.title} — ${finding.standingName}${because}`,
    '',
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
    ...finding.notes.map((note) => `- ${result.notes}${ui.product.colon}${note}`),
    '',
  ];
}

/** Markdown's and HTML's own signs escaped, so that a name can be no heading, link or tag. */
const inert = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\n/g, ' ');
