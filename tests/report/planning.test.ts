import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { calendarEvents, calendarFile, summaryText } from '@/report';
import type { Answers } from '@/rules';
import { readings } from '@/rules';
import { answersOf } from '../golden/case-answers';
import { basesSchema } from '../golden/golden-case';
import type { Language } from './facts';
import { applying, basisOf, markdownOf, planningOf, reportOf, wordsOf } from './facts';

const bases = basesSchema.parse(
  JSON.parse(readFileSync(new URL('../golden/ccrc/bases.json', import.meta.url), 'utf8')),
);
const level = (of: string) => `ccrc/risk-assessment/level-${of}/initial`;

/** Five projects and a sixth that is planned; a certificate that opens the short route; premises to mend. */
const waiting = (targets: readonly string[] = [level('2')]): CaseFile => {
  const answers: Answers = answersOf(bases, {
    base: 'qualifies-level-2',
    answers: {
      case: {
        'ccrc/premises': {
          ...{ 'long-term-fixed': true, 'suitable-conditions': false },
          ...{ 'fits-organisation': true, 'fits-business': true },
        },
        'ccrc/projects': {
          list: 'complete',
          rows: [
            ...['2024-02', '2024-05', '2024-11', '2025-04', '2026-03'].map((month, index) => ({
              ...{ rowId: `p${String(index)}`, category: 'risk-assessment', state: 'completed' },
              ...{
                name: `*Bank* ${String(index)}`,
                signed: `${month}-10`,
                completed: `${month}-25`,
              },
            })),
            {
              ...{ rowId: 'p5', category: 'risk-assessment', state: 'under-way', name: 'Plan' },
              ...{ signed: '2026-07-15', expected: '2027-01-20' },
            },
          ],
        },
        'ccrc/certificates': {
          list: 'complete',
          rows: [
            {
              ...{ rowId: 'c', category: 'risk-assessment', level: 'level-3', suspended: false },
              ...{ issued: '2026-02-01', expires: '2029-01-31' },
            },
          ],
        },
      },
      category: { 'risk-assessment': { 'ccrc/service-start': { since: '2025-01-10' } } },
    },
  });
  return { ...applying(targets[0]!, answers), targets: [...targets] };
};

describe('when a target is ready, in words', () => {
  it('says the day, what to close first, what comes last and what lapses', () => {
    const { readiness } = planningOf(waiting()).targets.get(level('2'))!;
    expect(readiness).toMatchObject({
      ...{ state: 'once', on: '2027-02-01', lapseOn: '2027-02-26' },
      label: 'From 1 February 2027, once gaps close',
      details: [
        { label: 'Close first', items: ['Office premises'] },
        { label: 'Last to be met', items: ['Time in the service'] },
        { label: 'No longer met from 26 February 2027', items: ['Completed projects'] },
      ],
    });
    expect(readiness.says).toContain('1 February 2027');
  });

  it.each(readings)(
    'has a sentence and a few words for every state, under the %s reading',
    (reading) => {
      for (const language of ['en', 'zh-CN'] as const)
        for (const { readiness } of planningOf(waiting([level('3'), level('2'), level('1')]), {
          ...{ language, reading },
        }).targets.values()) {
          expect(readiness.label).not.toBe('');
          expect(readiness.says).not.toBe('');
          expect(/\p{Script=Han}/u.test(readiness.says)).toBe(language === 'zh-CN');
        }
    },
  );
});

describe('the timeline', () => {
  it('has the marks in order, and a lane for each requirement that changes', () => {
    const { timeline } = planningOf(waiting()).targets.get(level('2'))!;
    expect(timeline!.marks.map(({ kind, day }) => [kind, day])).toEqual([
      ['as-of', '2026-11-22'],
      ['ready', '2027-02-01'],
      ['lapse', '2027-02-26'],
    ]);
    expect(
      timeline!.lanes.map(({ title, stretches }) => [
        title,
        ...stretches.map(({ from, hindrance }) => `${hindrance} ${from}`),
      ]),
    ).toEqual([
      ['Time in the service', 'gap 2026-11-22', 'none 2027-02-01'],
      ['Completed projects', 'gap 2026-11-22', 'none 2027-01-20', 'gap 2027-02-26'],
    ]);
    expect(timeline!.from < '2026-11-22' && timeline!.to > '2027-02-26').toBe(true);
  });

  it('tells of each project on which days it counts', () => {
    const { timeline } = planningOf(waiting()).targets.get(level('2'))!;
    const facts = timeline!.lanes[1]!.facts.map(({ says }) => says);
    expect(facts[0]).toBe('*Bank* 0: counts from 22 November 2026 until before 26 February 2027');
    expect(facts.at(-1)).toMatch(/^Plan: counts from 20 January 2027/);
  });

  it('is left out where nothing changes', () => {
    const file = applying(level('3'), { case: {}, category: {} });
    expect(planningOf(file).targets.get(level('3'))).not.toHaveProperty('timeline');
  });
});

describe('the matrix', () => {
  it('judges all eight categories at all three levels, whatever is applied for', () => {
    const [scheme] = planningOf(waiting()).schemes;
    expect(scheme!.rows.map(({ cells }) => cells.length)).toEqual(Array(8).fill(3));
    const cells = new Map(scheme!.rows.flatMap((row) => row.cells.map((cell) => [cell.id, cell])));
    const target = reportOf(waiting()).targets[0]!;
    expect(cells.get(level('2'))).toMatchObject({
      verdict: target.verdicts[0].verdict,
      totals: target.totals,
      ready: { state: 'once', on: '2027-02-01' },
    });
  });
});

describe('the plan', () => {
  it('has the ways side by side, the earliest recommended', () => {
    const { steps } = planningOf(waiting()).schemes[0]!.plan;
    const time = steps.find(({ title }) => title === 'Time in the service')!;
    expect(time.ways.map(({ recommended, when }) => [recommended, when])).toEqual([
      [true, 'Waiting alone is enough: met on 1 February 2027.'],
      [false, 'Waiting alone is enough: met on 10 January 2028.'],
    ]);
    const premises = steps.find(({ title }) => title === 'Office premises')!;
    expect(premises.ways[0]!.when).toBe('Met as soon as it is done.');
  });

  it('tells the nearest target within reach of one that is not', () => {
    const { routes } = planningOf(waiting([level('1')])).schemes[0]!.plan;
    expect(routes).toMatchObject([{ target: level('1'), reaches: false }]);
    expect(routes[0]!.legs.at(-1)).toContain('Level 2');
  });
});

describe('the plan in Markdown', () => {
  it.each(['en', 'zh-CN'] as const)(
    'says everything of dates, matrix and plan, in %s',
    (language) => {
      const file = waiting([level('3'), level('2'), level('1')]);
      const planning = planningOf(file, { language });
      const text = markdownOf(file, { language });
      for (const one of everythingIn(planning, language)) expect(text).toContain(one);
      expect(text).toContain('\\*Bank\\* 0');
    },
  );
});

describe('the summary', () => {
  it.each(['en', 'zh-CN'] as const)(
    'is plain lines with verdict, date and gaps, in %s',
    (language) => {
      const file = { ...waiting(), header: { organisation: '*Bank*' } };
      const words = wordsOf(language);
      const { targets } = planningOf(file, { language });
      const lines = summaryText(
        basisOf(file, { language }),
        reportOf(file, { language }).targets,
        targets,
      ).split('\n');
      expect(lines[0]).toContain('*Bank*');
      expect(lines).toContain(words.ui.result.asOf(words.dates.day('2026-11-22')));
      const { label } = targets.get(level('2'))!.readiness;
      expect(lines.filter((line) => line.includes(label))).toHaveLength(1);
      expect(lines.find((line) => line.startsWith(words.ui.result.gaps(3)))).toBeDefined();
      expect(lines.at(-1)).not.toBe('');
    },
  );
});

describe('the calendar', () => {
  const eventsOf = (file: CaseFile, language: Language = 'en') =>
    calendarEvents(basisOf(file, { language }), planningOf(file, { language }).targets);

  it('has the ready day, the first lapse and the surveillance window of the certificate', () => {
    expect(eventsOf(waiting()).map(({ id, from, to }) => [id, from, to])).toEqual([
      [`ready-${level('2')}`, '2027-02-01', '2027-02-01'],
      [`lapse-${level('2')}`, '2027-02-26', '2027-02-26'],
      // Issued 2026-02-01: + 12 months, + 18 months.
      ['surveillance-c', '2027-02-01', '2027-08-01'],
    ]);
  });

  it('has nothing of days that are over or not foreseen', () => {
    expect(eventsOf(applying(level('3'), { case: {}, category: {} }))).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)(
    'is a file of whole days, whatever the time zone, in %s',
    (language) => {
      const events = eventsOf(waiting(), language);
      const lines = calendarFile(events, {
        ...{ name: 'Zizhi', asOf: '2026-11-22' },
      })
        .replaceAll('\r\n ', '')
        .split('\r\n');
      expect(lines[0]).toBe('BEGIN:VCALENDAR');
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
      expect(lines).toContain('DTSTART;VALUE=DATE:20270201');
      expect(lines).toContain('DTEND;VALUE=DATE:20270802');
      expect(lines).toContain('DTSTAMP:20261122T000000Z');
      for (const { id, title } of events) {
        expect(lines).toContain(`UID:${id}@zizhi-self-check`);
        expect(lines).toContain(`SUMMARY:${title.replace(/[,;]/g, '\\$&')}`);
      }
    },
  );
});

const everythingIn = (planning: ReturnType<typeof planningOf>, language: Language) => [
  ...[...planning.targets.values()].flatMap(({ readiness, timeline }) => [
    readiness.says,
    ...readiness.details.flatMap(({ label, items }) => [label, ...items]),
    ...(timeline?.marks.map(({ says }) => says) ?? []),
    ...(timeline?.lanes.flatMap(({ title, stretches }) => [
      title,
      ...stretches.map(({ says }) => says),
    ]) ?? []),
  ]),
  ...planning.schemes.flatMap(({ rows, plan }) => [
    ...rows.flatMap(({ name, cells }) => [
      name,
      ...cells.flatMap(({ says, ready }) => [says, ready.label]),
    ]),
    ...plan.steps.flatMap(({ title, todo, ways }) => [
      title,
      todo,
      ...ways.map(({ when }) => when),
    ]),
    ...plan.routes.flatMap(({ legs }) => legs),
  ]),
  wordsOf(language).planning.plan.heading,
];
