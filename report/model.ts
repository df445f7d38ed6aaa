import type { CaseFile } from '@/cases';
import { asRows } from '@/cases';
import type { SchemeWords, Words } from '@/content';
import type { Answer, Answers, Day, Row, Scheme, Target } from '@/rules';
import { assess, journey, rulesVersion, sourcesReadUntil, targetsOf } from '@/rules';
import type { AnswerSection } from './answer-lines';
import { answerSections } from './answer-lines';
import type { DisagreementLine, FindingReport, SourceLine, VersionSources } from './finding-report';
import { disagreementLine } from './finding-report';
import { namesFor } from './say-reasons';
import type { TargetReport } from './target-report';
import { reportTarget } from './target-report';

/** The report in words of one language; every renderer works from it and adds nothing. */
export interface ReportModel {
  readonly title: string;
  readonly organisation?: string;
  readonly cover: readonly { readonly label: string; readonly value: string }[];
  readonly sourcesRead: string;
  readonly targets: readonly TargetReport[];
  readonly answers: readonly AnswerSection[];
  readonly sources: readonly SourceLine[];
  readonly disagreements: readonly DisagreementLine[];
  readonly limits: readonly string[];
  readonly disclaimer: string;
}

/** What a report is made of. */
export interface ReportBasis {
  readonly file: Pick<CaseFile, 'header' | 'targets' | 'answers' | 'reading'>;
  readonly scheme: Scheme;
  readonly words: Words;
  readonly schemeWords: SchemeWords;
  readonly asOf: Day;
}

/** Builds the report of a case for the targets of one scheme, as of a calendar day. */
export function reportModel(basis: ReportBasis): ReportModel {
  const { file, scheme, words, schemeWords, asOf } = basis;
  const targets = targetsOf(file.targets, scheme);
  const answers = answersFor(targets, file.answers);
  const names = namesFor(words, schemeWords, scheme, answers);
  const versions: VersionSources = new Map(
    scheme.disagreements.map((one) => [one.id, one.versions]),
  );
  const reports = assess(scheme, targets, answers, asOf).map((assessment) =>
    reportTarget(assessment, {
      reading: file.reading,
      words,
      schemeWords,
      names,
      versionSources: versions,
    }),
  );
  const shown = reports.flatMap(findingsOf);
  return {
    title: words.ui.report.heading,
    ...(file.header.organisation ? { organisation: file.header.organisation } : {}),
    cover: coverLines(basis),
    sourcesRead: words.ui.report.sourcesRead({
      until: sourcesReadUntil,
      newest: newestDate(scheme),
    }),
    targets: reports,
    answers: answerSections(journey(scheme, targets, answers, asOf), answers, words, schemeWords),
    sources: distinctBy(
      shown.flatMap(({ sources }) => sources.map(({ name, edition }) => ({ name, edition }))),
      ({ name, edition }) => `${name} ${edition}`,
    ),
    disagreements: scheme.disagreements
      .map(({ id }) => disagreementLine(id, words, schemeWords, versions))
      .filter(({ topic }) =>
        shown.some(({ disagreements }) => disagreements.some((one) => one.topic === topic)),
      ),
    limits: words.ui.report.limitsSay,
    disclaimer: words.disclaimer,
  };
}

/** The answers without the rows of categories that are not applied for: no requirement reads them. */
function answersFor(targets: readonly Target[], answers: Answers): Answers {
  const isMeant = ({ category }: Row) =>
    category === undefined || targets.some((target) => target.category === category);
  const shown = (answer: Answer): Answer => {
    const list = asRows(answer);
    return list ? { ...list, rows: list.rows.filter(isMeant) } : answer;
  };
  const ofCase = Object.entries(answers.case).map(([id, answer]) => [id, shown(answer)] as const);
  return { ...answers, case: Object.fromEntries(ofCase) };
}

/** All findings of a target report, whatever group they stand in. */
const findingsOf = (report: TargetReport): readonly FindingReport[] => [
  ...report.gaps,
  ...report.toConfirm,
  ...report.reported,
  ...report.met,
  ...report.notApplicable,
];

function coverLines({ file, words, asOf }: ReportBasis): ReportModel['cover'] {
  const { report } = words.ui;
  const { organisation, creditCode, preparedBy, date } = file.header;
  const given = (label: string, value: string | undefined) => ({
    label,
    value: value === undefined || value === '' ? report.notGiven : value,
  });
  return [
    given(report.organisation, organisation),
    given(report.creditCode, creditCode),
    given(report.preparedBy, preparedBy),
    given(report.date, date === undefined ? undefined : words.dates.day(date)),
    given(report.asOf, words.dates.day(asOf)),
    given(report.reading, words.readings[file.reading].name),
    given(report.rulesVersion, rulesVersion),
  ];
}

const newestDate = (scheme: Scheme): string =>
  scheme.sources
    .flatMap(({ date }) => date ?? [])
    .reduce((newest, date) => (date > newest ? date : newest), '');

const distinctBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
