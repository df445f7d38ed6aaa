import { expect, it } from 'vitest';
import { gatesNamed } from '../../scripts/gates.mjs';
import { countsIn } from '../../scripts/test-counts.mjs';

const namesOf = (gates) => gates.map(({ name }) => name);

it('runs every gate when none is named', () => {
  expect(namesOf(gatesNamed([]))).toEqual(
    expect.arrayContaining(['eslint', 'tsc', 'vitest', 'playwright', 'kill-test']),
  );
});

it('adds what a named gate needs, in running order', () => {
  expect(namesOf(gatesNamed(['playwright', 'lock-file']))).toEqual([
    'lock-file',
    'build',
    'playwright',
  ]);
});

it('refuses a gate that does not exist', () => {
  expect(() => gatesNamed(['lint'])).toThrow('No gate lint');
});

it('counts a flaky browser test as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countsIn('playwright', { stats })).toEqual({ passed: 3, failed: 2 });
});
