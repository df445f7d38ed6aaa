import type { CaseFile } from '@/cases';
import { asRows, decidingAnswers } from '@/cases';
import type { Words } from '@/content';
import type { Answer, Answers, Day, Row, Target } from '@/rules';
import { assess, journeys, sourcesReadUntil, targetsOf } from '@/rules';
import type { AnswerSection } from './answer-lines';
import { answerSections } from './answer-lines';
import type { DisagreementLine } from './disagreement-line';
import type { FindingReport, SourceLine } from './finding-report';
import type { CoverLine } from './judging-lines';
import { judgingLines } from './judging-lines';
import type { PackingList } from './packing-list';
import { packingList } from './packing-list';
import { namesFor } from './say-reasons';
import type { SpokenScheme } from './spoken-scheme';
import type { TargetReport } from './target-report';
import { reportTarget } from './target-report';

/** A scheme that the report is about. */
export interface SchemeLine {
  readonly id: string;
  readonly name: string;
  readonly ladder: string;
}

/** The report in words of one language; every renderer works from it and adds nothing. */
export interface ReportModel {
  readonly title: string;
  readonly organisation?: string;
  readonly cover: readonly CoverLine[];
  /** The day as of which everything is judged, in words. */
  readonly asOf: string;
  readonly sourcesRead: string;
  readonly schemes: readonly SchemeLine[];
  readonly targets: readonly TargetReport[];
  readonly packing: PackingList;
  readonly answers: readonly AnswerSection[];
  readonly sources: readonly SourceLine[];
  readonly disagreements: readonly DisagreementLine[];
  readonly limits: readonly string[];
  /** One for each scheme. */
  readonly disclaimers: readonly string[];
}

/** What a report is made of. */
export interface ReportBasis {
  readonly file: Pick<
    CaseFile,
    'header' | 'targets' | 'answers' | 'consultant' | 'reading' | 'evidence'
  >;
  /** The schemes whose targets are told; targets of others are left out. */
  readonly schemes: readonly SpokenScheme[];
  readonly words: Words;
  readonly asOf: Day;
}

/** What is judged of it: the rest changes no finding and no date. */
export interface JudgedBasis extends Omit<ReportBasis, 'file'> {
  readonly file: Omit<ReportBasis['file'], 'evidence'>;
}

/** Builds the report of a case for its targets, as of a calendar day. */
export function reportModel(basis: ReportBasis): ReportModel {
  const { file, schemes, words } = basis;
  const targets = schemes.flatMap(({ scheme }) => targetsOf(file.targets, scheme));
  const answers = answersFor(targets, decidingAnswers(file));
  const reports = schemes.flatMap((of) => targetReports(of, answers, basis));
  const shown = reports.flatMap(findingsOf);
  return {
    title: words.ui.report.heading,
    ...(file.header.organisation ? { organisation: file.header.organisation } : {}),
    cover: coverLines(basis),
    asOf: words.dates.day(basis.asOf),
    sourcesRead: words.ui.report.sourcesRead({
      until: sourcesReadUntil,
      newest: newestDate(schemes),
    }),
    schemes: schemes.map(({ scheme: { id }, schemeWords: { name, ladder } }) => ({
      id,
      name,
      ladder,
    })),
    targets: reports,
    packing: packingList({ targets: reports, schemes, file, words }),
    answers: answerLines(answers, basis),
    sources: distinctBy(
      shown.flatMap(({ sources }) => sources.map(({ name, edition }) => ({ name, edition }))),
      ({ name, edition }) => `${name} ${edition}`,
    ),
    disagreements: distinctBy(
      shown.flatMap(({ disagreements }) => disagreements),
      ({ topic }) => topic,
    ),
    limits: words.ui.report.limitsSay,
    disclaimers: schemes.map(({ schemeWords }) => schemeWords.disclaimer),
  };
}

/** The targets of one scheme in words. */
function targetReports(
  { scheme, schemeWords }: SpokenScheme,
  answers: Answers,
  { file, words, asOf }: ReportBasis,
): readonly TargetReport[] {
  const names = namesFor(words, schemeWords, scheme, answers);
  return assess(scheme, targetsOf(file.targets, scheme), answers, asOf).map((assessment) =>
    reportTarget(assessment, {
      ...{ reading: file.reading, words, scheme, schemeWords, names },
    }),
  );
}

/** Every answer on the way through the schemes, as sections of each. */
const answerLines = (
  answers: Answers,
  { file, schemes, words, asOf }: ReportBasis,
): readonly AnswerSection[] =>
  journeys(
    schemes.map(({ scheme }) => scheme),
    file.targets,
    answers,
    asOf,
  ).flatMap(({ sections }, index) => {
    const of = schemes[index];
    return of ? answerSections(sections, answers, words, of.schemeWords) : [];
  });

/** The answers without the rows of categories that are not applied for: no requirement reads them. */
export function answersFor(targets: readonly Target[], answers: Answers): Answers {
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

function coverLines(basis: ReportBasis): ReportModel['cover'] {
  const { file, words } = basis;
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
    ...judgingLines(basis),
  ];
}

const newestDate = (schemes: readonly SpokenScheme[]): string =>
  schemes
    .flatMap(({ scheme }) => scheme.sources.flatMap(({ date }) => date ?? []))
    .reduce((newest, date) => (date > newest ? date : newest), '');

const distinctBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
