import { describe, expect, it } from 'vitest';
import { mostBytes, openCaseFile } from '@/cases';
import { readCase } from '@/cases/open-case-file';
import { ccrc } from '@/rules/schemes/ccrc';
import {
  empty,
  example,
  opened,
  project,
  withCase,
  withEvidence,
  withProjects,
  wrong,
} from './facts';

const text = JSON.stringify(empty);
const open = (raw: string) => openCaseFile(raw, [ccrc]);

describe('a text opens', () => {
  it('as the case that it holds', () => {
    expect(opened(empty)).toEqual({ file: empty });
    expect(opened(example)).toEqual({ file: example });
  });

  it('with a byte order mark, and with white space around it', () => {
    expect(open(`\uFEFF${text}`)).toEqual({ file: empty });
    expect(open(`\r\n  ${text}\r\n`)).toEqual({ file: empty });
  });

  it('with facts that lie after any day of today', () => {
    const file = withCase({ 'applicant/founding-date': '2199-12-31' });
    expect(opened(file)).toEqual({ file });
  });

  it('up to 5 MB, counted in bytes', () => {
    const filled = (bytes: number) => text + ' '.repeat(bytes - text.length);
    expect(open(filled(mostBytes))).toEqual({ file: empty });
    expect(open(filled(mostBytes + 1))).toEqual({
      problem: { code: 'too-large', bytes: mostBytes + 1, most: mostBytes },
    });
    expect(open('中'.repeat(mostBytes / 2))).toMatchObject({ problem: { code: 'too-large' } });
  });
});

describe('what is no case', () => {
  it.each(['', '{', 'null,', '<html>', `${text}x`, "{'format':1}", '\uFEFF\uFEFF{}', 'NaN'])(
    '“%s” is no JSON',
    (raw) => {
      expect(open(raw)).toEqual({ problem: { code: 'not-json' } });
    },
  );

  it.each(['null', '1', '"text"', '[]', '{}', '[{"format":"zizhi-self-check/case"}]'])(
    '%s is JSON of another kind',
    (raw) => {
      expect(open(raw)).toEqual({ problem: { code: 'not-a-case' } });
    },
  );

  it('a newer format says so before anything else is looked at', () => {
    expect(opened({ ...empty, version: 4, novelty: true })).toEqual({
      problem: { code: 'newer-format', have: 4, known: 3 },
    });
    for (const version of [0, -1, 1.5, '2', '1', null])
      expect(opened({ ...empty, version })).toEqual(wrong('version', '3'));
  });

  it('a value that is parsed already is read as strictly', () => {
    expect(readCase(empty, [ccrc])).toEqual({ file: empty });
    expect(readCase(undefined, [ccrc])).toEqual({ problem: { code: 'not-a-case' } });
    expect(readCase(new Map(), [ccrc])).toEqual({ problem: { code: 'not-a-case' } });
  });
});

describe('a key', () => {
  it.each([
    ['{"__proto__":{"x":1},', '', '__proto__'],
    ['{"constructor":{"x":1},', '', 'constructor'],
    ['{"prototype":1,', '', 'prototype'],
    ['{"header":{"__proto__":{"organisation":"x"}},', 'header', '__proto__'],
    ['{"targets":[{"constructor":1}],', 'targets[0]', 'constructor'],
  ])('that reaches into the prototype is refused: %s', (start, path, key) => {
    const raw = start + text.slice(1);
    // A key that comes twice counts the last time; the hostile one must be it.
    const last = start.startsWith('{"header"') || start.startsWith('{"targets"');
    const hostile = last ? `${text.slice(0, -1)},${start.slice(1, -1)}}` : raw;
    expect(open(hostile)).toEqual({ problem: { code: 'forbidden-key', path, key } });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('that reaches into the prototype is refused among stamps and as the id of a row', () => {
    const stamps = `${text.slice(0, -1)},"changed":{"__proto__":"2026-11-22T10:00:00.000Z"}}`;
    expect(open(stamps)).toMatchObject({ problem: { code: 'forbidden-key', path: 'changed' } });
    expect(opened(withProjects([{ ...project, rowId: 'constructor' }]))).toEqual({
      problem: {
        code: 'forbidden-key',
        path: 'answers.case.ccrc/projects.rows[0]',
        key: 'constructor',
      },
    });
  });

  it('that reaches into the prototype is refused among records of evidence', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const inRecords = `${text.slice(0, -1)},"evidence":{"${key}":{"status":"have"}}}`;
      expect(open(inRecords)).toEqual({
        problem: { code: 'forbidden-key', path: 'evidence', key },
      });
      const inOne = `${text.slice(0, -1)},"evidence":{"tool-list":{"particulars":{"${key}":"x"}}}}`;
      expect(open(inOne)).toEqual({
        problem: { code: 'forbidden-key', path: 'evidence.tool-list.particulars', key },
      });
    }
    expect(({} as Record<string, unknown>)['status']).toBeUndefined();
  });

  it.each([
    [withEvidence({ 'no-such-piece': { status: 'have' } }), 'evidence', 'no-such-piece'],
    [withEvidence({ 'tool-list': { note: 'x' } }), 'evidence.tool-list', 'note'],
    [
      withEvidence({ 'tool-list': { particulars: { colour: 'x' } } }),
      'evidence.tool-list.particulars',
      'colour',
    ],
    // A particular of other pieces, which this piece does not name.
    [
      withEvidence({ 'tool-list': { particulars: { address: 'x' } } }),
      'evidence.tool-list.particulars',
      'address',
    ],
    [{ ...empty, extra: 1 }, '', 'extra'],
    [{ ...empty, toString: 1 }, '', 'toString'],
    [{ ...empty, header: { phone: '1' } }, 'header', 'phone'],
    [withCase({ 'ccrc/bogus': 'yes' }), 'answers.case', 'ccrc/bogus'],
    [withCase({ 'ccrc/norm': 'all' }), 'answers.case', 'ccrc/norm'],
    [withCase({ 'ccrc/finance': { bogus: true } }), 'answers.case.ccrc/finance', 'bogus'],
    [
      withProjects([project, { ...project, rowId: 'b', price: 1 }]),
      'answers.case.ccrc/projects.rows[1]',
      'price',
    ],
    [
      withCase({ 'ccrc/head-experience': { since: '2020', months: 3 } }),
      'answers.case.ccrc/head-experience',
      'months',
    ],
    [
      { ...empty, answers: { case: {}, category: { 'no-such-category': {} } } },
      'answers.category',
      'no-such-category',
    ],
  ])('that is not known is named with its place (%#)', (file, path, key) => {
    expect(opened(file)).toEqual({ problem: { code: 'unknown-key', path, key } });
  });

  it('of any length is named at a length that can be read', () => {
    const { problem } = opened({ ...empty, ['x'.repeat(100_000)]: 1 }) as { problem: object };
    expect(JSON.stringify(problem).length).toBeLessThan(300);
  });
});

describe('nesting', () => {
  it('deeper than any case is refused, however deep', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    for (const levels of [20, 10_000, 1_000_000])
      expect(open(`${text.slice(0, -1)},"x":${deep(levels)}}`)).toMatchObject({
        problem: { code: 'forbidden-key', key: '…' },
      });
    expect(open(deep(1_000_000))).toEqual({ problem: { code: 'not-a-case' } });
  });
});
