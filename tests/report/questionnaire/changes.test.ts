import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { addressOf, withAnswer, withoutRow, withRow } from '@/cases';
import type { ChangeLine, SaidChange } from '@/report/questionnaire';
import { readQuestionnaire, sayChange } from '@/report/questionnaire';
import type { Answer, Answers } from '@/rules';
import { mostRows } from '@/rules';
import { asked } from '../../cases/facts';
import { changesTo, forAll, languageOf, now, ownWords, taken, written } from './facts';
import { filled, typed, withRow as withSheetRow } from './workbooks';

const caseWith = (answers: Answers['case']): CaseFile => ({
  ...forAll,
  answers: { case: answers, category: {} },
});

/** What becomes of one answer of the workbook, in a case that has another one. */
function becomes(id: string, given: Answer, current: Answer | undefined) {
  const file = caseWith(current === undefined ? {} : { [id]: current });
  const [change, ...others] = changesTo(file, written(caseWith({ [id]: given })));
  expect(others).toEqual([]);
  const isChosen = change?.status === 'differs';
  const kept = taken(file, [change!]).answers.case[id];
  const chosen = taken(file, [change!], id).answers.case[id];
  if (isChosen) expect(kept).toEqual(current);
  return [change?.status, chosen];
}

describe('an answer', () => {
  const founding = 'applicant/founding-date';
  const notKnown = { unknown: true } as const;

  it.each<readonly [Answer, Answer | undefined, string]>([
    ['2020', undefined, 'taken'],
    ['2020', notKnown, 'taken'],
    [notKnown, undefined, 'taken'],
    [notKnown, notKnown, 'same'],
    ['2020', '2020', 'same'],
    ['2020-01', '2020', 'differs'],
    [notKnown, '2020', 'differs'],
  ])('%j, where the case says %j, is %s', (given, current, status) => {
    expect(becomes(founding, given, current)).toEqual([status, given]);
  });

  it.each<readonly [Answer, Answer | undefined, string, Answer]>([
    ['all', { 'operates-normally': true }, 'taken', 'all'],
    ['none', { 'operates-normally': true }, 'differs', 'none'],
    [
      { 'funds-the-service': false },
      { 'operates-normally': true },
      'taken',
      { 'operates-normally': true, 'funds-the-service': false },
    ],
    [
      { 'operates-normally': true },
      { 'operates-normally': true, 'funds-the-service': false },
      'same',
      { 'operates-normally': true, 'funds-the-service': false },
    ],
    [{ 'operates-normally': true }, 'all', 'same', 'all'],
    [
      { 'operates-normally': false },
      'all',
      'differs',
      {
        'operates-normally': false,
        'financial-management-system': true,
        'funds-the-service': true,
      },
    ],
    [{ unknown: true }, 'all', 'differs', { unknown: true }],
  ])('%j of parts, where the case says %j, is %s', (given, current, status, result) => {
    expect(becomes('ccrc/finance', given, current)).toEqual([status, result]);
  });

  it('that is taken carries the time, and that which is not leaves the case as it was', () => {
    const bytes = written(caseWith({ [founding]: '2020', 'ccrc/insured-total': 12 }));
    const file = caseWith({ 'ccrc/insured-total': 11 });
    const after = taken(file, changesTo(file, bytes));
    expect(after.changed).toEqual({ [founding]: now });
    expect(after.answers.case).toEqual({ [founding]: '2020', 'ccrc/insured-total': 11 });
    const differing = changesTo(after, bytes).map(({ status }) => status);
    expect(differing.sort()).toEqual(['differs', 'same']);
  });
});

const project = { category: 'security-audit', name: 'P-1', signed: '2024-03-01' };
const list = asked('ccrc/projects');
const listing = (state: string, ...rows: readonly object[]): CaseFile =>
  caseWith({ 'ccrc/projects': { list: state, rows } });
const stated = (changes: readonly ChangeLine[]) =>
  changes.map(({ kind, status }) => `${kind} ${status}`);
const rowsOf = ({ answers }: CaseFile) =>
  (answers.case['ccrc/projects'] as { rows: readonly unknown[] }).rows;

describe('a list', () => {
  const one = { ...project, rowId: 'one' };
  const two = { ...project, rowId: 'two', name: 'P-2' };
  const added = (file: CaseFile, fields: Readonly<Record<string, string>>, key = 'prepared-51') =>
    Object.entries(fields).reduce(
      (bytes, [field, text]) => filled(bytes, { key, field }, typed(text)),
      written(file),
    );
  const third = { category: 'Cybersecurity audit', name: 'P-3', signed: '2025-01-01' };

  it('takes new rows while it is open, with the ids that were prepared', () => {
    const file = listing('open', one);
    const changes = changesTo(file, added(file, third));
    expect(stated(changes)).toEqual(['row same', 'row taken', 'list same']);
    expect(rowsOf(taken(file, changes))).toEqual([
      one,
      { ...project, name: 'P-3', signed: '2025-01-01', rowId: 'prepared-51' },
    ]);
  });

  it.each(['complete', 'none'])('asks before it grows when it is said to be %s', (state) => {
    const file = listing(state);
    const open = listing('open');
    const changes = changesTo(file, added(open, third)).filter(({ kind }) => kind === 'row');
    expect(stated(changes)).toEqual(['row differs']);
    expect(taken(file, changes)).toEqual(file);
    expect(rowsOf(taken(file, changes, 'row/prepared-51'))).toHaveLength(1);
  });

  it('takes fields that were open, and asks before it changes one', () => {
    const { signed: _, ...unsigned } = one;
    const bytes = written(listing('open', one));
    const open = listing('open', unsigned);
    expect(stated(changesTo(open, bytes))[0]).toBe('row taken');
    expect(rowsOf(taken(open, changesTo(open, bytes)))).toEqual([one]);
    const other = listing('open', { ...one, signed: '2023' });
    expect(stated(changesTo(other, bytes))[0]).toBe('row differs');
    expect(taken(other, changesTo(other, bytes))).toEqual(other);
    expect(rowsOf(taken(other, changesTo(other, bytes), 'row/one'))).toEqual([one]);
  });

  it('keeps fields that the sheet leaves empty, and takes back what is said to be not known', () => {
    const file = listing('open', { ...one, contract: true });
    const empty = written(listing('open', one));
    expect(stated(changesTo(file, empty))[0]).toBe('row same');
    const unsure = filled(written(file), { key: 'one', field: 'contract' }, typed('Not known'));
    expect(stated(changesTo(file, unsure))[0]).toBe('row differs');
    expect(rowsOf(taken(file, changesTo(file, unsure), 'row/one'))).toEqual([one]);
  });

  it('names rows that the sheet has not, and keeps them', () => {
    const file = listing('open', one, two);
    const changes = changesTo(file, written(listing('open', one)));
    expect(stated(changes)).toEqual(
      ['row same', 'row missing', 'list same'].map((name) =>
        name.replace('row missing', 'missing missing'),
      ),
    );
    expect(taken(file, changes)).toEqual(file);
  });

  it('does not bring back a row that was removed unless it is chosen', () => {
    const before = listing('open', one, two);
    const file = withoutRow(before, list, 'two', now);
    const changes = changesTo(file, written(before));
    expect(stated(changes)).toContain('row differs');
    expect(rowsOf(taken(file, changes))).toEqual([one]);
    expect(rowsOf(taken(file, changes, 'row/two'))).toEqual([one, two]);
  });

  it('tells a row from the copy that brought its id along', () => {
    const file = listing('open', one);
    const copied = withSheetRow(
      written(file),
      'one',
      (row) => row.replace('P-1', 'P-copy').replace(/ r="([A-Z]*)\d+"/g, ' r="$1900"') + row,
    );
    const after = taken(file, changesTo(file, copied));
    expect(rowsOf(after)).toEqual([
      one,
      { ...one, name: 'P-copy', rowId: expect.stringMatching(/^added-/) as string },
    ]);
    const again = changesTo(after, copied);
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['same']));
  });

  it('gives a row of its own to one that was added by hand, or has no honest id', () => {
    const file = listing('open');
    for (const id of ['', '__proto__', 'constructor', 'a b', 'x'.repeat(41)]) {
      const bytes = withSheetRow(added(file, third), 'prepared-51', (row) =>
        row.replace('prepared-51', id),
      );
      const after = taken(file, changesTo(file, bytes));
      expect(rowsOf(after)).toMatchObject([
        { name: 'P-3', rowId: expect.stringMatching(/^added-/) as string },
      ]);
      expect(new Set(changesTo(after, bytes).map(({ status }) => status))).toEqual(
        new Set(['same']),
      );
    }
  });

  it('never takes the id of a row of another list', () => {
    const file = withRow(
      listing('open'),
      asked('ccrc/certificates'),
      { rowId: 'prepared-51', category: 'security-audit', level: 'level-3' },
      now,
    );
    const after = taken(file, changesTo(file, added(listing('open'), third)));
    expect(rowsOf(after)).toMatchObject([{ rowId: expect.stringMatching(/^added-/) as string }]);
  });

  it('refuses a row of which one cell cannot be read, and to be complete without it', () => {
    const file = listing('open');
    const bytes = filled(
      added(file, { ...third, signed: 'soon' }),
      { key: 'ccrc/projects#list' },
      typed('These are all'),
    );
    const changes = changesTo(file, bytes);
    expect(changes).toMatchObject([
      {
        status: 'refused',
        refusal: { text: 'soon', problem: { code: 'entry', problem: { code: 'not-a-date' } } },
      },
      { status: 'refused', refusal: { problem: { code: 'rows-refused' } } },
    ]);
    expect(taken(file, changes)).toEqual(file);
  });

  it('wants what tells rows apart, unless only one category can be meant', () => {
    const { category: _, ...loose } = third;
    const file = listing('open');
    expect(changesTo(file, added(file, loose))).toMatchObject([
      { refusal: { problem: { code: 'entry', problem: { code: 'required' } } } },
      {},
    ]);
    const single = { ...file, targets: ['ccrc/security-audit/level-3/initial'] };
    expect(changesTo(single, added(single, loose))).toMatchObject([
      { kind: 'row', status: 'taken', row: { category: 'security-audit' } },
      {},
    ]);
  });

  it.each([
    ['These are all', 'open', [one], 'taken'],
    ['There are none', 'open', [], 'taken'],
    ['There are none', 'open', [one], 'refused'],
    ['Don’t know yet', 'open', [one], 'same'],
    ['There are none', 'complete', [], 'differs'],
    ['Not finished yet', 'complete', [], 'differs'],
  ])('said to be “%s” where it is %s with %o is %s', (text, state, rows, status) => {
    const file = listing(state, ...rows);
    const bytes = filled(written(file), { key: 'ccrc/projects#list' }, typed(text));
    expect(changesTo(file, bytes).at(-1)?.status).toBe(status);
  });

  it('misses no row that says nothing: it is an empty line of the sheet', () => {
    const rows = [
      { rowId: 'named', name: 'P-1' },
      { rowId: 'blank', name: '' },
    ];
    const file = caseWith({ 'secrecy/integration-projects': { list: 'open', rows } });
    expect(changesTo(file, written(file)).map(({ status }) => status)).toEqual(['same', 'same']);
  });

  it('is not said to be complete or none while the case has rows that the sheet has not', () => {
    const file = listing('open', one);
    for (const state of ['complete', 'none']) {
      const changes = changesTo(file, written(listing(state)));
      expect(stated(changes)).toEqual(['missing missing', 'list differs']);
      expect(taken(file, changes)).toEqual(file);
      expect(rowsOf(taken(file, changes, 'ccrc/projects'))).toEqual([one]);
    }
  });

  it('loses no row where the sheet says that it is not known', () => {
    const file = listing('complete', one);
    const bytes = written(caseWith({ 'ccrc/projects': { unknown: true } }));
    expect(rowsOf(taken(file, changesTo(file, bytes), 'ccrc/projects'))).toEqual([one]);
  });

  it('holds no more rows than a case may', () => {
    const rows = Array.from({ length: mostRows }, (_, index) => ({
      ...project,
      rowId: `r-${String(index)}`,
    }));
    const file = listing('open', ...rows);
    const changes = changesTo(file, added(listing('open'), third));
    expect(stated(changes).filter((name) => name.startsWith('re'))).toEqual(['refused refused']);
  });
});

describe('a change in words', () => {
  it.each(['en', 'zh-CN'] as const)('says in %s what, where, and why', (language) => {
    const row = { ...project, rowId: 'one' };
    const given = listing('open', row);
    const file = withAnswer(
      listing('open', { ...row, signed: '2023' }, { ...row, rowId: 'two' }),
      asked('ccrc/insured-total'),
      12,
      now,
    );
    const bytes = [
      [{ key: 'ccrc/insured-total#text' }, '13'],
      [{ key: 'applicant/founding-date#text' }, '2024-02-30'],
      [
        { key: 'ccrc/projects#list' },
        ownWords[language] === ownWords.en ? 'These are all' : '全部在此，没有遗漏',
      ],
    ] as const;
    const book = bytes.reduce(
      (all, [key, text]) => filled(all, key, typed(text)),
      written(given, language),
    );
    const said: readonly SaidChange[] = changesTo(file, book).map((line) =>
      sayChange(line, file.answers, languageOf(language), ownWords[language]),
    );
    const statuses = said.map(({ status }) => status).sort();
    expect(statuses).toEqual(['differs', 'differs', 'differs', 'missing', 'refused']);
    for (const { status, place, given: now_, current, why, question } of said) {
      expect(question).toMatch(/\S/);
      expect(place === undefined).toBe(status === 'missing');
      expect([...now_, ...current].join()).toMatch(/\S/);
      if (status === 'refused') expect(why).toContain(place!.sheet);
      if (status === 'refused') expect(why).toContain(place!.cell);
    }
  });
});

it('a workbook of other schemes than were read is refused line by line', () => {
  const bytes = written(caseWith({ 'ccrc/insured-total': 12 }));
  const onlySecrecy = { ...languageOf('en'), schemes: languageOf('en').schemes.slice(1) };
  const read = readQuestionnaire(bytes, {
    languages: [onlySecrecy],
    today: '2026-11-22',
    newId: () => 'x',
  });
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.lines.map(({ kind }) => kind)).toEqual(['refused']);
  expect(read.lines[0]?.asked && addressOf(read.lines[0].asked)).toBeUndefined();
});
