import { describe, expect, it } from 'vitest';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { readOptions } from '@/scripts/command-line/options';

const today = '2026-11-22';
const read = (...args: string[]) => readOptions(args, { schemes: [ccrc, secrecy], today });
const [level3, level1] = [
  'ccrc/risk-assessment/level-3/initial',
  'ccrc/security-audit/level-1/surveillance',
] as const;
const nothing = { do: 'assess', targets: [], asOf: today, format: 'md' };

describe('the command line', () => {
  it('needs no more than a file', () => {
    expect(read('a.zizhi.json')).toEqual({
      locale: 'zh-CN',
      task: { ...nothing, file: 'a.zizhi.json' },
    });
  });

  it('takes options before, behind and with an equals sign', () => {
    const task = { do: 'assess', file: 'a', targets: [level3], asOf: '2027-02-28', format: 'json' };
    const options = ['--target', level3, '--as-of', '2027-02-28', '--format', 'json'];
    expect(read(...options, '--locale', 'en', 'a')).toEqual({ locale: 'en', task });
    expect(read('a', ...options, '--locale=en')).toEqual({ locale: 'en', task });
  });

  it('takes several targets, each once, and of other options the last', () => {
    expect(read('a', '--target', level3, `--target=${level1}`, '--target', level3)).toMatchObject({
      task: { targets: [level3, level1] },
    });
    expect(read('a', '--format', 'json', '--format', 'md')).toMatchObject({
      task: { format: 'md' },
    });
    expect(read('a', '--locale', 'en', '--locale', 'zh-CN').locale).toBe('zh-CN');
  });

  it('takes - for standard input, and any name behind --', () => {
    expect(read('-')).toMatchObject({ task: { file: '-' } });
    expect(read('--', '--odd name')).toMatchObject({ task: { file: '--odd name' } });
  });

  it.each(['help', 'schema', 'example'] as const)('prints with --%s, without a file', (one) => {
    expect(read(`--${one}`, '--locale', 'en')).toEqual({ locale: 'en', task: { do: one } });
    expect(read(`--${one}`, 'a')).toMatchObject({
      problem: { code: 'one-too-many', argument: 'a' },
    });
  });

  it('assesses many with --many, as data or as a table', () => {
    const task = { do: 'assess-many', from: '-', targets: [], asOf: today, withHead: true };
    expect(read('--many', '-')).toEqual({ locale: 'zh-CN', task: { ...task, format: 'json' } });
    expect(read('-', '--many', '--format=csv', '--no-head')).toMatchObject({
      task: { ...task, format: 'csv', withHead: false },
    });
  });

  it('puts help first', () => {
    expect(read('--schema', '-h')).toMatchObject({ task: { do: 'help' } });
  });
});

describe('it refuses', () => {
  it.each([
    [['--bogus', 'a'], { code: 'unknown-option', option: '--bogus' }],
    [['a', '-x'], { code: 'unknown-option', option: '-x' }],
    [['a', '--constructor'], { code: 'unknown-option', option: '--constructor' }],
    [['a', '--__proto__=1'], { code: 'unknown-option', option: '--__proto__' }],
    [['a', '--target'], { code: 'value-missing', option: '--target' }],
    [['a', '--target', '--as-of', today], { code: 'value-missing', option: '--target' }],
    [['a', '--format='], { code: 'value-missing', option: '--format' }],
    [['--schema=yes'], { code: 'no-value-wanted', option: '--schema' }],
    [[], { code: 'no-file' }],
    [['--format', 'json'], { code: 'no-file' }],
    [['a', 'b'], { code: 'one-too-many', argument: 'b' }],
  ])('%j', (args, problem) => {
    expect(read(...args)).toEqual({ locale: 'zh-CN', problem });
  });

  it.each([
    ['--locale', 'fr', 'zh-CN | en'],
    ['--format', 'pdf', 'md | json'],
    ['--as-of', '2026-02-30', 'YYYY-MM-DD'],
    ['--as-of', '2026-11', 'YYYY-MM-DD'],
    ['--as-of', 'today', 'YYYY-MM-DD'],
    ['--target', 'ccrc', 'level-3'],
    ['--target', 'ccrc/risk-assessment/level-4/initial', 'level-3|level-2|level-1'],
    ['--target', `${level3}/more`, 'initial|surveillance'],
    ['--target', 'secrecy/overall-integration/grade-c/initial', 'grade-b|grade-a'],
    ['--target', 'secrecy/overall-integration/grade-b/surveillance', 'ccrc/'],
    ['--target', 'other/overall-integration/grade-b/initial', ' | secrecy/'],
  ])('%s %s, and says what it takes', (option, have, expected) => {
    expect(read('a', option, have)).toEqual({
      locale: 'zh-CN',
      problem: {
        code: 'wrong-value',
        option,
        have,
        expected: expect.stringContaining(expected) as string,
      },
    });
  });

  it('in the language that was asked for, wherever the mistake is', () => {
    expect(read('--bogus', '--locale', 'en').locale).toBe('en');
    expect(read('--locale', 'en', '--locale', 'fr').locale).toBe('en');
  });
});
