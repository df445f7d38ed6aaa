import { expect, it } from 'vitest';
import { isLaterVersion } from '@/cases';

it.each([
  ['2026.11.2', '2026.11.1'],
  ['2026.11.10', '2026.11.9'],
  ['2026.12.1', '2026.11.30'],
  ['2027.1', '2026.12.9'],
  ['2026.11.1.1', '2026.11.1'],
  ['2026.11.1', 'nonsense'],
])('%s came after %s', (one, other) => {
  expect(isLaterVersion(one, other)).toBe(true);
  expect(isLaterVersion(other, one)).toBe(false);
});

it.each([
  ['2026.11.1', '2026.11.1'],
  ['2026.11', '2026.11.0'],
  ['', 'x'],
])('neither of “%s” and “%s” came later', (one, other) => {
  expect(isLaterVersion(one, other)).toBe(false);
  expect(isLaterVersion(other, one)).toBe(false);
});
