import type { FindingReport, WholeReport } from '@/report';
import { openFindings } from '@/report';

/**
 * Everything that every rendering of a report must tell, whatever its form: titles, sentences,
 * numbers and days, as texts that stand in it letter by letter.
 */
export function toldFacts({ model, planning, actions }: WholeReport): readonly string[] {
  const { gaps, toConfirm, reported } = openFindings(model.targets);
  const open = [...gaps, ...toConfirm, ...reported];
  return [
    ...[model.title, model.sourcesRead, ...model.limits, ...model.disclaimers],
    ...model.cover.flatMap(({ label, value }) => [label, value]),
    ...model.targets.flatMap(({ name, verdicts, coverage, met }) => [
      ...[name, coverage ?? ''],
      ...verdicts.flatMap(({ readingName, says }) => [readingName, says]),
      ...met.map(({ title }) => title),
    ]),
    ...open.flatMap(({ finding }) => findingFacts(finding)),
    ...[...planning.targets.values()].flatMap(({ readiness, timeline }) => [
      ...[readiness.label, readiness.says, readiness.toConfirm ?? ''],
      ...readiness.details.flatMap(({ label, items }) => [label, ...items]),
      ...(timeline?.marks ?? []).flatMap(({ name, says }) => [name, says]),
      ...(timeline?.lanes ?? []).flatMap(({ title, stretches, facts }) => [
        ...[title, ...stretches.map(({ says }) => says), ...facts.map(({ says }) => says)],
      ]),
    ]),
    ...planning.schemes.flatMap(({ rows, plan }) => [
      ...rows.flatMap(({ name, cells }) => [
        ...[name, ...cells.flatMap(({ level, says, ready }) => [level, says, ready.label])],
      ]),
      ...plan.routes.flatMap(({ name, legs }) => [name, ...legs]),
      ...plan.questions.flatMap(({ question, says }) => [question, says]),
      ...plan.steps.flatMap(({ title, todo, ways }) => [
        ...[title, todo],
        ...ways.flatMap(({ lacks, open: left, toConfirm: asked, when }) => [
          ...[...lacks, ...left, ...asked, when],
        ]),
      ]),
    ]),
    ...actions.flatMap(({ name, owner, dueSays, note }) => [
      ...[name, owner ?? '', dueSays ?? '', ...(note?.split('\n') ?? [])],
    ]),
    ...model.packing.groups.flatMap(({ name, items }) => [
      name,
      ...items.flatMap((item) => [
        ...[item.name, item.shows, item.issuedBy, item.recency ?? ''],
        ...item.particulars.map(({ value }) => value ?? ''),
      ]),
    ]),
    ...model.answers.flatMap(({ section, lines }) => [
      ...[section, ...lines.flatMap(({ question, answer }) => [question, ...answer])],
    ]),
    ...model.sources.flatMap(({ name, edition }) => [name, edition]),
    ...model.disagreements.flatMap(({ topic, versions, reading }) => [
      ...[topic, reading, ...versions.flatMap(({ says, sources }) => [says, sources])],
    ]),
  ].filter((text) => text !== '');
}

const findingFacts = (finding: FindingReport): readonly string[] => [
  ...[finding.title, finding.standingName, finding.openBecauseName ?? '', finding.asks],
  ...[...finding.have, ...finding.lack, ...finding.rows, finding.todo, ...finding.notes],
  ...[finding.basis?.name ?? '', ...finding.evidence.map(({ name }) => name)],
  ...finding.sources.flatMap(({ name, edition, clause }) => [name, edition, clause ?? '']),
  ...finding.superseded.flatMap(({ was, now }) => [was, now]),
];
