import type { EntryWords } from '../types/words';
import { dates } from './dates';
import { money } from './money';

export const entry: EntryWords = {
  'not-a-date':
    'This is not a date we can read. Enter it like 2024-03-01, or give only the month (2024-03) or the year.',
  'no-such-date': 'There is no such day. Check the year, month and day.',
  'after-today': (today) =>
    `This has happened already, so the date cannot be after today (${dates.day(today)}).`,
  'not-a-count': 'Enter a whole number, for example 12.',
  'not-an-amount': 'Enter a sum in units of 10,000 yuan, for example 3000 for 30 million yuan.',
  'not-whole-yuan': 'This is finer than 1 yuan; enter whole yuan.',
  'not-a-share': 'Enter a percentage from 0 to 100, for example 12.5.',
  'amount-too-high': (most) =>
    `This sum is too high; check the unit (at most ${money.yuan(most)}).`,
  negative: 'The number cannot be below 0.',
  'too-high': (most) =>
    `This number is too high; check for a digit too many (at most ${String(most)}).`,
  'too-long': (most) => `This is too long; at most ${String(most)} characters.`,
  'wrong-length': (have) =>
    `A unified social credit code has 18 characters; this one has ${String(have)}.`,
  'wrong-character':
    'This contains a character that no unified social credit code has (I, O, S, V and Z are not used).',
  'check-digit': 'The check digit does not fit; look for a mistyped character.',
  'completed-before-signed': 'The completion is before the signing. Check both dates.',
  'expires-before-issued': 'The expiry is before the issue. Check both dates.',
  required: 'Choose one.',
};
