import { describe, expect, it } from 'vitest';
import type { Answer } from '@/rules';
import { example } from '../facts';
import { changesTo, forAll, readWhole, written } from './facts';
import type { CellXml, Target } from './workbooks';
import {
  filled,
  formula,
  numeric,
  ownStyles,
  typed,
  withBook,
  withFormats,
  withRow,
} from './workbooks';

/** An enterprise is asked more than others; nothing else is answered. */
const answers = { case: { 'applicant/legal-form': 'enterprise' }, category: {} };
const blank = written({ ...forAll, answers });
const formats = [14, 57, 'yyyy', 28, 'm/d', '0.0%', '¥#,##0.00', 'yyyy"年"m"月"d"日"', 22];
const formatted = withFormats(blank, formats);
const styleOf = (format: number | string) => ownStyles + formats.indexOf(format);

const founding = { key: 'applicant/founding-date#text' };

/** The lines besides the one answer that was there. */
const linesIn = (bytes: Uint8Array) =>
  readWhole(bytes).lines.filter(({ asked }) => asked?.question.id !== 'applicant/legal-form');

/** What a workbook says in which a cell was filled: an answer, or why it was refused. */
function saidBy(target: Target, cell: CellXml, bytes = formatted): unknown {
  const address = target.key.split('#')[0];
  const about = readWhole(filled(bytes, target, cell)).lines.filter(
    ({ asked }) => asked?.question.id === address,
  );
  expect(about.length).toBeLessThan(2);
  const [line] = about;
  if (line?.kind === 'refused') {
    const { problem } = line.refusal;
    return problem.code === 'entry' ? problem.problem.code : problem.code;
  }
  return line?.kind === 'answer' ? line.answer : undefined;
}

describe('a date', () => {
  it.each<readonly [string, CellXml, Answer]>([
    ['as text', typed('2024-03-01'), '2024-03-01'],
    ['in Chinese', typed('2024年3月1日'), '2024-03-01'],
    ['with strokes', typed(' 2024/3/1 '), '2024-03-01'],
    ['a month with a point', typed('2024.3'), '2024-03'],
    ['in full width', typed('２０２４．３．１'), '2024-03-01'],
    ['a year', typed('2024'), '2024'],
    ['a year as a number', numeric(2024), '2024'],
    ['a month as a number', numeric(2024.3), '2024-03'],
    ['eight digits as a number', numeric(20240301), '2024-03-01'],
    ['a real date', numeric(45352, styleOf(14)), '2024-03-01'],
    ['a real date with a time', numeric(45352.75, styleOf(22)), '2024-03-01'],
    ['a real date shown in Chinese', numeric(45352, styleOf('yyyy"年"m"月"d"日"')), '2024-03-01'],
    ['a real date shown as a month', numeric(45352, styleOf(57)), '2024-03'],
    ['a real date shown as a year', numeric(45352, styleOf('yyyy')), '2024'],
    ['the number of a day', numeric(45352), '2024-03-01'],
    ['in ISO form', (name) => `<c r="${name}" t="d"><v>2024-03-01T00:00:00</v></c>`, '2024-03-01'],
    ['not known', typed('Don’t know yet'), { unknown: true }],
    ['not known, in the other language', typed('暂不清楚'), { unknown: true }],
  ])('%s is understood', (_, cell, answer) => {
    expect(saidBy(founding, cell)).toEqual(answer);
  });

  it.each<readonly [string, CellXml, string]>([
    ['words', typed('last spring'), 'not-a-date'],
    ['the thirtieth of February', typed('2024-02-30'), 'no-such-date'],
    ['after today', typed('2030-01-01'), 'after-today'],
    ['January or October', numeric(2024.1), 'unclear-date'],
    ['a day without its year', numeric(45352, styleOf(28)), 'unclear-date'],
    ['a day without its year, in other words', numeric(45352, styleOf('m/d')), 'unclear-date'],
    ['a year typed into a cell of dates', numeric(2024, styleOf(14)), 'unclear-date'],
    ['a number that is no day', numeric(7), 'not-a-date'],
    ['a day that no calendar has', numeric(2_958_466, styleOf(14)), 'not-a-date'],
    ['a formula', formula('TODAY()', '45352'), 'formula'],
    ['an error', (name) => `<c r="${name}" t="e"><v>#REF!</v></c>`, 'cell-error'],
    ['a tick', (name) => `<c r="${name}" t="b"><v>1</v></c>`, 'not-a-date'],
  ])('%s is refused', (_, cell, code) => {
    expect(saidBy(founding, cell)).toBe(code);
  });

  it('is counted from 1904 where the workbook says so', () => {
    const macintosh = (bytes: Uint8Array) =>
      withBook(bytes, (xml) => xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'));
    expect(saidBy(founding, numeric(43890, styleOf(14)), macintosh(formatted))).toBe('2024-03-01');
  });
});

describe('a number', () => {
  const count = { key: 'ccrc/insured-total#text' };
  const amount = { key: 'secrecy/paid-in-cash#text' };
  const share = { key: 'secrecy/direct-foreign-share#text' };

  it.each<readonly [Target, CellXml, Answer]>([
    [count, typed('１２'), 12],
    [count, numeric(12), 12],
    [amount, typed('3,000.5 万元'), 30_005_000],
    [amount, typed('30000000元'), 30_000_000],
    [amount, numeric(3000), 30_000_000],
    [amount, numeric('1.1000000000000001'), 11_000],
    [share, typed('12.5%'), 12.5],
    [share, numeric(12.5), 12.5],
    [share, numeric(0.125, styleOf('0.0%')), 12.5],
    [share, numeric(0.07, styleOf('0.0%')), 7],
  ])('%o: %o is understood', (target, cell, answer) => {
    expect(saidBy(target, cell)).toEqual(answer);
  });

  it.each<readonly [Target, CellXml, string]>([
    [count, numeric(12.5), 'not-a-count'],
    [count, typed('about 12'), 'not-a-count'],
    [count, typed('-3'), 'negative'],
    [count, numeric('1e21'), 'not-a-count'],
    [amount, numeric(30_000_000, styleOf('¥#,##0.00')), 'unclear-amount'],
    [amount, typed('3亿'), 'not-an-amount'],
    [share, numeric(1.5, styleOf('0.0%')), 'not-a-share'],
    [share, typed('=1+1'), 'not-a-share'],
  ])('%o: %o is refused', (target, cell, code) => {
    expect(saidBy(target, cell)).toBe(code);
  });
});

describe('a choice', () => {
  const form = { key: 'applicant/legal-form#pick' };
  const mainland = { key: 'applicant/registered-in-mainland#pick' };

  it.each<readonly [Target, string, Answer]>([
    [form, 'Enterprise', 'enterprise'],
    [form, ' enterprise ', 'enterprise'],
    [form, '企业', 'enterprise'],
    [mainland, '是', 'yes'],
    [mainland, 'ＮＯ', 'no'],
    [mainland, '暂不清楚', { unknown: true }],
    [
      { key: 'ccrc/management/suppliers#pick' },
      '不适用于本单位（须向发证机构确认）',
      { notApplicable: true },
    ],
  ])('%o: %s is understood', (target, text, answer) => {
    expect(saidBy(target, typed(text))).toEqual(answer);
  });

  it.each(['maybe', '__proto__', 'constructor', '=1'])('%s is refused', (text) => {
    expect(saidBy(form, typed(text))).toBe('wrong-option');
  });

  it('may be a tick where it is yes or no', () => {
    const tick =
      (value: number): CellXml =>
      (name) =>
        `<c r="${name}" t="b"><v>${String(value)}</v></c>`;
    expect(saidBy(mainland, tick(1))).toBe('yes');
    expect(saidBy(mainland, tick(0))).toBe('no');
    expect(saidBy(form, tick(1))).toBe('wrong-option');
  });
});

describe('a question of several cells', () => {
  const fill = (...cells: readonly (readonly [string, string])[]) =>
    cells.reduce((bytes, [key, text]) => filled(bytes, { key }, typed(text)), blank);
  const linesOf = (...cells: readonly (readonly [string, string])[]) =>
    linesIn(fill(...cells)).map((line) =>
      line.kind === 'answer' ? line.answer : line.kind === 'refused' && line.refusal.problem.code,
    );
  const revoked = 'secrecy/revocation';
  const head = 'ccrc/head-experience';
  const finance = 'ccrc/finance';

  it('is answered by its date alone', () => {
    expect(linesOf([`${revoked}#on`, '2020-05'])).toEqual([{ on: '2020-05' }]);
    expect(linesOf([`${head}#months`, '30'])).toEqual([{ months: 30 }]);
    expect(linesOf([`${head}#since`, '2019'])).toEqual([{ since: '2019' }]);
  });

  it('is answered by what was chosen with its date', () => {
    expect(linesOf([`${revoked}#pick`, 'It never happened'])).toEqual(['never']);
    expect(
      linesOf([`${revoked}#pick`, 'It happened, last on'], [`${revoked}#on`, '2020-05-06']),
    ).toEqual([{ on: '2020-05-06' }]);
  });

  it('is refused where a date is missing, or one too many is there', () => {
    expect(linesOf([`${revoked}#pick`, 'It happened, last on'])).toEqual(['detail-missing']);
    expect(linesOf([`${revoked}#pick`, 'It never happened'], [`${revoked}#on`, '2020'])).toEqual([
      'contradiction',
    ]);
    expect(linesOf([`${head}#since`, '2019'], [`${head}#months`, '30'])).toEqual(['contradiction']);
  });

  it('is answered part by part, with or without the quick answer', () => {
    const part = [`${finance}#part/operates-normally`, 'Yes'] as const;
    const other = [`${finance}#part/funds-the-service`, 'No'] as const;
    const answer = { 'operates-normally': true, 'funds-the-service': false };
    expect(linesOf(part, other)).toEqual([answer]);
    expect(linesOf([`${finance}#pick`, 'Partly'], part, other)).toEqual([answer]);
    expect(linesOf([`${finance}#pick`, 'All of it'])).toEqual(['all']);
    expect(linesOf([`${finance}#pick`, 'All of it'], part)).toEqual(['all']);
    expect(linesOf([`${finance}#pick`, 'All of it'], other)).toEqual(['contradiction']);
  });

  it('names the sheet, the cell and what stood there', () => {
    const [line] = linesIn(fill([`${finance}#part/funds-the-service`, 'perhaps']));
    expect(line).toMatchObject({
      kind: 'refused',
      place: { sheet: 'Questions', cell: expect.stringMatching(/^F\d+$/) as string },
      refusal: { text: 'perhaps', problem: { code: 'wrong-option' } },
    });
  });
});

it('a remark is told with its line and changes nothing', () => {
  const bytes = filled(blank, { key: founding.key }, typed('2020'));
  const noted = withRow(bytes, founding.key, (row) =>
    row.replace(/<c r="(G\d+)"[^>]*\/>/, (_, name: string) => typed('see the licence')(name)),
  );
  expect(linesIn(noted)).toMatchObject([{ answer: '2020', remark: 'see the licence' }]);
});

it('an example case without its answers is answered by its own questionnaire', () => {
  const changes = changesTo({ ...example, answers: { case: {}, category: {} } }, written(example));
  expect(new Set(changes.map(({ status }) => status))).toEqual(new Set(['taken']));
});
