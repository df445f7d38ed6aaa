import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { commandLineWords as say } from '@/content/en/command-line';
import { commandLineWords as inChinese } from '@/content/zh-CN/command-line';
import type { Assessment, Reading } from '@/rules';
import { assess, standingOf, targetId, targetsOf, verdictOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import type { CaseText } from '@/scripts/command-line/case-texts';
import { caseTexts } from '@/scripts/command-line/case-texts';
import { example, folder, removeWritten, run, written } from './program';

beforeAll(() => {
  execFileSync('node', ['scripts/command-line.mjs']);
}, 60_000);
afterAll(removeWritten);

const asOf = '2026-11-22';
const many = (from: string, ...more: readonly string[]) => [
  ...['--many', from, '--as-of', asOf, '--locale', 'en', ...more],
];
const caseLine = (over: object = {}): string => JSON.stringify({ ...example, ...over });
const unmetIn = ({ findings }: Assessment, reading: Reading) =>
  findings
    .filter((finding) => standingOf(finding, reading) === 'unmet')
    .map(({ requirement }) => requirement.id);
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a stream of cases', () => {
  const stream = [
    caseLine({ id: 'first' }),
    '',
    'no case',
    caseLine({ id: 'broken', targets: ['ccrc/nowhere/level-3/initial'] }),
    caseLine({ id: 'aimless', targets: [] }),
    `\uFEFF${caseLine({ id: 'last', reading: 'cautious' })}`,
  ].join('\n');

  it('comes out as a line each; what cannot be used says why and stops nothing', () => {
    const { code, stdout, stderr } = run(many('-'), stream);
    expect(code).toBe(0);
    expect(stderr).toBe(`${say.tally({ assessed: 2, unusable: 3 })}\n`);
    const lines = linesOf(stdout);
    expect(lines.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
    expect(lines.map(({ case: id, error }) => id ?? (error as { code: string }).code)).toEqual([
      ...['first', 'not-json', 'unknown-target', 'no-targets', 'last'],
    ]);
    expect((lines[1]!['error'] as { says: string }).says).toContain(say.table.line(3));
  });

  it('is judged as the rules judge it', () => {
    const [first, , , , last] = linesOf(run(many('-'), stream).stdout);
    for (const [line, reading] of [
      [first!, 'published'],
      [last!, 'cautious'],
    ] as const) {
      const assessments = assess(ccrc, targetsOf(example.targets, ccrc), example.answers, asOf);
      expect(line).toMatchObject({ asOf, reading, judgedBy: 'client' });
      expect(line['targets']).toMatchObject(
        assessments.map((assessment) => ({
          target: targetId(assessment.target),
          verdict: verdictOf(assessment, reading),
        })),
      );
      const targets = line['targets'] as readonly { readonly gaps: readonly string[] }[];
      for (const [index, { gaps }] of targets.entries())
        expect(unmetIn(assessments[index]!, reading)).toEqual(expect.arrayContaining([...gaps]));
      expect(targets.flatMap(({ gaps }) => gaps)).not.toEqual([]);
    }
  });

  it('takes the targets that are asked for, and a last line without an end', () => {
    const target = 'secrecy/overall-integration/grade-b/initial';
    const [line] = linesOf(run(many('-', '--target', target), caseLine()).stdout);
    expect(line!['targets']).toMatchObject([{ target }]);
  });

  it('comes from a file, too, and stops without a word when nobody reads any further', () => {
    const file = written('cases.ndjson', `${caseLine()}\n`.repeat(500));
    const { status, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', `node dist/assess.mjs --many '${file}' | head -n 1 > /dev/null`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is complained about where there is none', () => {
    const { code, stdout, stderr } = run(many(join(folder, 'nowhere')));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nowhere');
  });
});

describe('a folder of cases', () => {
  it('comes out in the order of its names, by their names', () => {
    mkdirSync(join(folder, 'clients'), { recursive: true });
    for (const name of ['b.json', 'a.zizhi.json', 'notes.txt'])
      written(join('clients', name), caseLine({ id: name.slice(0, 1) }));
    const { stdout, stderr } = run(many(join(folder, 'clients')));
    expect(stderr).toBe(`${say.tally({ assessed: 2, unusable: 0 })}\n`);
    expect(linesOf(stdout)).toMatchObject([
      { file: 'a.zizhi.json', case: 'a' },
      { file: 'b.json', case: 'b' },
    ]);
  });
});

describe('a table', () => {
  const named = caseLine({ header: { organisation: '=HYPERLINK("x"),\r\nLtd' } });

  it('has a row for each case, in which nothing is a formula', () => {
    const { stdout } = run(many('-', '--format', 'csv'), `${named}\nno case\n`);
    const [head, ...rows] = stdout.split(/\r\n(?=\uFEFF|line |$)/);
    expect(head).toMatch(/^\uFEFFWhere,Case,/);
    expect(rows[0]).toContain(`,"'=HYPERLINK(""x""),\r\nLtd",${asOf},`);
    expect(rows[0]).toContain(english.planning.matrix.verdicts['does-not-meet']);
    expect(rows[1]).toContain(say.table.line(2));
    const columns = head!.split(',').length;
    expect(rows[1]).toMatch(new RegExp(`^${say.table.line(2)}${','.repeat(columns - 1)}"line 2: `));
  });

  it('tells by whose answers a case is judged, where they are the consultant’s', () => {
    const consultant = { ...example.consultant, decides: true };
    const { stdout } = run(many('-', '--format', 'csv'), `${caseLine({ consultant })}\n${named}`);
    const said = english.ui.report.byConsultant(0);
    expect(stdout.split(said)).toHaveLength(2);
    expect(stdout).toContain(english.ui.report.judgedBy);
  });

  it('tells a surveillance audit from a first certification', () => {
    const target = 'ccrc/risk-assessment/level-3/';
    const ids = ['initial', 'surveillance'].flatMap((one) => ['--target', `${target}${one}`]);
    const { stdout } = run(many('-', '--format', 'csv', ...ids), caseLine());
    const { short } = ccrcInEnglish.categories['risk-assessment'];
    const name = `${short} · ${ccrcInEnglish.levels['level-3']}`;
    expect(stdout).toContain(`${name}: `);
    expect(stdout).toContain(`${name} · ${ccrcInEnglish.occasions.surveillance}: `);
  });

  it('speaks Chinese, and goes without its head where many pieces are put together', () => {
    const args = ['--many', '-', '--format', 'csv'];
    expect(run(args, named).stdout).toMatch(new RegExp(`^\uFEFF${inChinese.table.place},`));
    expect(run([...args, '--no-head'], named).stdout).toMatch(
      new RegExp(`^${inChinese.table.line(1)},`),
    );
  });
});

describe('the texts of a stream', () => {
  const textsOf = async (content: string | Uint8Array, mostBytes: number) => {
    const found = await caseTexts(written('lines', content), mostBytes);
    const texts: CaseText[] = [];
    if ('texts' in found) for await (const text of found.texts) texts.push(text);
    return texts;
  };

  it('are no longer than may be read, however long a line is', async () => {
    const long = 'x'.repeat(300_000);
    expect(await textsOf(`ab\n${long}\ncd`, 10)).toEqual([
      { place: { line: 1 }, read: { text: 'ab' } },
      { place: { line: 2 }, read: { problem: 'too-large', bytes: 300_000 } },
      { place: { line: 3 }, read: { text: 'cd' } },
    ]);
  });

  it('are whole where a character lies across two chunks', async () => {
    const line = `a${'资'.repeat(50_000)}`;
    expect(await textsOf(`${line}\r\n${line}\n\n`, 1_000_000)).toEqual([
      { place: { line: 1 }, read: { text: `${line}\r` } },
      { place: { line: 2 }, read: { text: line } },
    ]);
  });

  it('are told from bytes that are no text', async () => {
    expect(await textsOf(new Uint8Array([0xff, 0xfe, 0x0a, 0x31]), 10)).toEqual([
      { place: { line: 1 }, read: { problem: 'not-text' } },
      { place: { line: 2 }, read: { text: '1' } },
    ]);
  });
});
