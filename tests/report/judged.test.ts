import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { decidingAnswers, overruled, withConsultantAnswer, withConsultantDeciding } from '@/cases';
import { stopsOf } from '@/components/wizard/way';
import { documentWords } from '@/content/en/documents';
import {
  calendarEvents,
  deskLine,
  plannerFor,
  reportModel,
  reportPlanning,
  summaryText,
} from '@/report';
import { centreForm } from '@/report/centre-form/centre-form';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { assessmentData } from '@/scripts/command-line/assessment-data';
import { arbitraryCase } from '../cases/arbitrary-case';
import { asked, at } from '../cases/facts';
import { sourceFiles } from '../source-files';
import { asOf, basisOf, example, markdownOf, schemes, wordsOf } from './facts';

const words = wordsOf('en');
const basis = (file: CaseFile) => basisOf(file, {});

/** Every way in which a case is judged, without what says by whose answers it was. */
const ways: Readonly<Record<string, (file: CaseFile) => unknown>> = {
  'the report': (file) => {
    const { cover, ...model } = reportModel(basis(file));
    return { ...model, cover: cover.filter(({ label }) => label !== words.ui.report.judgedBy) };
  },
  'dates, plans and matrix': (file) => reportPlanning(basis(file)),
  'what the result shows at once': (file) => plannerFor(basis(file)).stands(),
  'the report as Markdown': (file) => linesOf(markdownOf(file)),
  'the draft of the centre’s form': (file) =>
    centreForm({ ...basis(file), say: documentWords.form }),
  'the line on the desk': (file) => deskLine(basis(file)),
  'the days for a calendar': (file) =>
    calendarEvents(basis(file), reportPlanning(basis(file)).targets),
  'the copied summary': (file) =>
    linesOf(
      summaryText(
        basis(file),
        reportModel(basis(file)).targets,
        reportPlanning(basis(file)).targets,
      ),
    ),
  'the data of the command line': (file) => {
    const { judgedBy: _by, ...data } = assessmentData(file, schemes, { asOf, today: asOf });
    return data;
  },
  'the way through the questions': (file) => stopsOf(file, basis(file).schemes),
};

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !line.includes(words.ui.report.judgedBy));

/** The same case, had the client said what the consultant says. */
const asClients = (file: CaseFile): CaseFile => ({
  ...file,
  answers: decidingAnswers(file),
  consultant: { ...file.consultant, decides: false },
});

const answered = [
  [asked('ccrc/premises'), 'none'],
  [asked('ccrc/service-start', 'risk-assessment'), 'not-provided'],
  [asked('ccrc/certificates'), { list: 'none', rows: [] }],
] as const;
const judgedOtherwise = withConsultantDeciding(
  answered.reduce((file, [one, answer]) => withConsultantAnswer(file, one, answer, at(1)), example),
  true,
  at(3),
);

const generated = arbitraryCase([ccrc, secrecy]).map((file) => ({
  ...file,
  targets: ['ccrc/security-audit/level-2/initial', 'secrecy/software-development/grade-b/initial'],
  consultant: { ...file.consultant, decides: true },
}));

describe.each(Object.entries(ways))('%s', (_name, way) => {
  it('follows the consultant’s answers where they decide', () => {
    expect(way(judgedOtherwise)).toEqual(way(asClients(judgedOtherwise)));
    fc.assert(
      fc.property(generated, (file) => {
        expect(way(file)).toEqual(way(asClients(file)));
      }),
      { numRuns: 4 },
    );
  });

  it('follows the client’s where they do not', () => {
    const undecided = withConsultantDeciding(judgedOtherwise, false, at(4));
    expect(way(undecided)).toEqual(way(example));
    expect(way(judgedOtherwise)).not.toEqual(way(example));
  });
});

describe('by whose answers a case is judged', () => {
  it('is said where it is not the client’s, with how many differ', () => {
    expect(overruled(judgedOtherwise)).toEqual([
      ...['ccrc/premises', 'ccrc/certificates', 'ccrc/service-start@risk-assessment'],
    ]);
    const line = `${words.ui.report.judgedBy}: ${words.ui.report.byConsultant(3)}`;
    const spoken = basis(judgedOtherwise);
    const [model, planning] = [reportModel(spoken), reportPlanning(spoken)];
    expect(markdownOf(judgedOtherwise)).toContain(line);
    expect(summaryText(spoken, model.targets, planning.targets)).toContain(line);
    expect(assessmentData(judgedOtherwise, schemes, { asOf, today: asOf }).judgedBy).toBe(
      'consultant',
    );
    expect(markdownOf(example)).not.toContain(words.ui.report.judgedBy);
    expect(assessmentData(example, schemes, { asOf, today: asOf }).judgedBy).toBe('client');
  });

  /** Who is handed the answers to judge by, or takes the client's on purpose. */
  const takesOthers = [
    ...['report/answer-changes.ts', 'report/matrix.ts', 'report/plan-report.ts'],
    ...['report/questionnaire/basis.ts', 'report/centre-form/form-findings.ts'],
  ];

  it('is asked for by every module that judges', () => {
    const judges =
      /\b(?:assess|coursesOf|planFor|planOver|journeys|routeTo|gapsIn|surveillance\?\.)\(/;
    const judging = [...sourceFiles('app', 'components', 'report', 'scripts')].filter(([, text]) =>
      judges.test(text),
    );
    const others = judging.filter(([, text]) => !text.includes('decidingAnswers('));
    expect(judging.length).toBeGreaterThan(8);
    expect(others.map(([path]) => path).filter((path) => !takesOthers.includes(path))).toEqual([]);
  });
});
