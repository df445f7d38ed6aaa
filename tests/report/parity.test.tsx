import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { locales } from '@/content';
import type { Locale } from '@/content';
import { paperWords as paperInEnglish } from '@/content/en/paper';
import { reportParts } from '@/content/types/paper-words';
import { paperWords as paperInChinese } from '@/content/zh-CN/paper';
import type { ReportModel, WholeReport } from '@/report';
import { openFindings } from '@/report';
import { wordReport } from '@/report/word';
import { assessmentData } from '@/scripts/command-line/assessment-data';
import { verdictData } from '@/scripts/command-line/verdict-data';
import { manyTargets, overallIntegrationB } from '../e2e/companies';
import { pageOf } from '../privacy/report-page';
import { asOf, example, markdownOf, schemes, wholeOf } from './facts';
import { unexplained } from './unexplained';
import { opened } from './word/docx-text';
import { toldOf } from './word/facts';
import { registerOf, workbookBasis, workbookOf } from './workbook/facts';
import { sheetsIn } from './workbook/read';

const both: CaseFile = {
  ...example,
  targets: [...example.targets, overallIntegrationB],
  evidence: { 'business-licence': { status: 'have', particulars: { number: 'N-2026-77' } } },
  actions: {
    'ccrc/common/management/f-suppliers': {
      ...{ owner: 'Z. L.', due: '2026-11-01', status: 'under-way', note: 'Draft 2, then 3.' },
    },
  },
};
const cases = { 'both schemes': both, '24 targets': manyTargets('many') };

/** The parts that tell of the case; the blank questionnaire asks. */
const answering = reportParts.filter((part) => part !== 'questionnaire');

/** The texts of a rendering, piece by piece as they stand in it. */
type Rendering = (file: CaseFile, locale: Locale) => Promise<readonly string[]>;

const plain = (text: string): string =>
  text
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/^\s*(?:#+|[-*>]|\d+\.) (?:\[[ x]\] )?/, '')
    .replaceAll('**', '');

const renderings: Readonly<Record<string, Rendering>> = {
  'the page and its print': async (file, locale) =>
    textsOfPage(await pageOf(file, locale, answering)),
  Markdown: (file, language) =>
    Promise.resolve(markdownOf(file, { language }).split('\n').map(plain)),
  Word: async (file, locale) => opened(await wordReport(toldOf(file, locale))).paragraphs,
  Excel: (file, locale) =>
    Promise.resolve(
      sheetsIn(workbookOf(file, locale)).flatMap(({ rows }) => rows.flat().map(String)),
    ),
};

/** What stands between the tags of a page. */
const textsOfPage = (page: string): readonly string[] =>
  page
    .replace(/<(script|style|template)\b[^]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map((text) =>
      text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
    )
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .filter((text) => text.trim() !== '');

/** The cells of comma-separated values, without the signs that make them inert. */
const cellsOf = (csv: string): readonly string[] =>
  [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What no rendering of a report may leave out: verdicts, findings with their numbers, and dates. */
const core = ({ model, planning, actions }: WholeReport): readonly string[] =>
  [
    ...model.cover.flatMap(({ label, value }) => [label, value]),
    ...[...model.limits, ...model.disclaimers],
    ...model.targets.flatMap(({ name, verdicts }) => [name, ...verdicts.map(({ says }) => says)]),
    ...openIn(model),
    ...[...planning.targets.values()].map(({ readiness }) => readiness.label),
    ...actions.flatMap(({ name, owner = '', note = '' }) => [name, owner, note]),
    ...model.packing.groups.flatMap(({ items }) =>
      items.flatMap((item) => [item.name, ...item.particulars.map(({ value = '' }) => value)]),
    ),
  ].filter((text) => text !== '');

/** Of every finding that stands open: what it is, why, and where it is taken from. */
function openIn({ targets }: ReportModel): readonly string[] {
  const { gaps, toConfirm, reported } = openFindings(targets);
  return [...gaps, ...toConfirm, ...reported].flatMap(({ finding }) => [
    ...[finding.title, finding.standingName, finding.asks, finding.todo],
    ...[...finding.have, ...finding.lack, ...finding.rows],
    ...finding.sources.flatMap(({ name, edition, clause = '' }) => [name, edition, clause]),
  ]);
}

describe.each(locales)('every rendering, in %s', (locale) => {
  describe.each(Object.entries(cases))('of %s', (_, file) => {
    const whole = wholeOf(file, { language: locale });
    const paper = locale === 'en' ? paperInEnglish : paperInChinese;
    const wordsOfAll: readonly unknown[] = [
      workbookBasis(file, locale),
      toldOf(file, locale),
      paper,
    ];

    it.each(Object.entries(renderings))(
      '%s tells the same findings, numbers and dates',
      async (_name, render) => {
        const said = squeezed((await render(file, locale)).join('\n'));
        const missing = core(whole).filter((fact) => !said.includes(squeezed(fact)));
        expect(missing).toEqual([]);
      },
    );

    it.each(Object.entries(renderings))('%s tells nothing more', async (_name, render) => {
      const said = await render(file, locale);
      expect(unexplained(said, whole, ...wordsOfAll)).toEqual([]);
    });

    it('CSV tells the same findings and numbers, and nothing more', () => {
      const cells = cellsOf(registerOf(file, locale));
      const said = squeezed(cells.join('\n'));
      expect(openIn(whole.model).filter((fact) => !said.includes(squeezed(fact)))).toEqual([]);
      expect(unexplained(cells, whole, ...wordsOfAll)).toEqual([]);
    });

    it('JSON of the command line has the same findings, verdicts and dates', () => {
      const { targets, actions } = assessmentData(file, schemes, { asOf, today: asOf });
      const { reading } = file;
      expect(targets.map(({ target }) => target)).toEqual(whole.model.targets.map(({ id }) => id));
      for (const [index, { target, verdicts, readiness, findings }] of targets.entries()) {
        const told = whole.model.targets[index]!;
        const dates = whole.planning.targets.get(target)!;
        expect(verdicts[reading]).toBe(told.verdicts[0].verdict);
        const { on } = readiness[reading] as { readonly on?: string };
        expect(on).toBe(dates.readiness.on);
        const standing = (wanted: string) =>
          findings
            .filter((one) => one.effect[reading] !== 'informs' && one.standing[reading] === wanted)
            .map(({ requirement }) => requirement);
        expect(standing('unmet')).toEqual(told.gaps.map(({ id }) => id));
        expect(standing('to-be-confirmed')).toEqual(told.toConfirm.map(({ id }) => id));
      }
      expect(actions.map(({ gap, due }) => [gap, due])).toEqual(
        whole.actions.map(({ gap, due }) => [gap, due]),
      );
    });

    it('a line of many cases has the same verdicts and gaps', () => {
      const { targets } = verdictData(file, schemes, asOf);
      expect(targets.map(({ verdict, gaps }) => ({ verdict, gaps }))).toEqual(
        whole.model.targets.map(({ verdicts: [{ verdict }], gaps }) => ({
          ...{ verdict, gaps: gaps.map(({ id }) => id) },
        })),
      );
    });
  });
});
