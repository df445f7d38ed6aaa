import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verificationWords as english } from '@/content/en/verification';
import { verificationWords as chinese } from '@/content/zh-CN/verification';
import { verificationCode } from '@/report';
import { example, removeWritten, run, writtenCase } from './program';

beforeAll(() => {
  execFileSync('node', ['scripts/command-line.mjs']);
}, 60_000);
afterAll(removeWritten);

const code = verificationCode(example, '2026-11-22');

it('says that a code and its case belong together', () => {
  const { code: exit, stdout } = run(['--verify', code, writtenCase('own.json'), '--locale', 'en']);
  expect(exit).toBe(0);
  expect(stdout).toContain(english.belongs);
  expect(stdout).toContain(english.noSignature);
});

it('says that they do not, and what is otherwise', () => {
  const other = writtenCase('cautious.json', { reading: 'cautious' });
  const { code: exit, stdout } = run(['--verify', code, other]);
  expect(exit).toBe(1);
  expect(stdout).toContain(chinese.belongsNot);
  expect(stdout).toContain(chinese.otherwise.reading);
});

it('complains about what is no code, and about what is no case', () => {
  const wrong = run(['--verify', 'ZZ9', writtenCase('own.json')]);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain(chinese.problems['no-code']);
  expect(run(['--verify', code, 'nowhere.json'])).toMatchObject({ code: 2, stdout: '' });
});
