import { describe, expect, it } from 'vitest';
import { readCount } from '@/cases/entry/count';
import { readCreditCode } from '@/cases/entry/credit-code';
import { readDate } from '@/cases/entry/date';

const today = '2026-11-22';
const past = (text: string) => readDate(text, { today, mayLieAhead: false });
const plan = (text: string) => readDate(text, { today, mayLieAhead: true });
const problem = (code: string, more: object = {}) => ({ problem: { code, ...more } });

describe('a date', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024年3月1日', '2024-03-01'],
    ['2024年3月1号', '2024-03-01'],
    ['2024年03月01日', '2024-03-01'],
    ['2024.3.1', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['2024.3', '2024-03'],
    ['2024-03', '2024-03'],
    ['2024年3月', '2024-03'],
    ['202403', '2024-03'],
    ['2024', '2024'],
    ['2024年', '2024'],
    ['２０２４－０３－０１', '2024-03-01'],
    ['２０２４／３／１', '2024-03-01'],
    ['２０２４年３月１日', '2024-03-01'],
    ['2024。3。1', '2024-03-01'],
    ['2024–03–01', '2024-03-01'],
    [' 2024 年 3 月 1 日 ', '2024-03-01'],
    ['2024 3 1', '2024-03-01'],
    ['2024 1 2', '2024-01-02'],
    ['2024 - 3 - 1', '2024-03-01'],
    ['2024\u30003\u30001', '2024-03-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is understood as %s', (text, value) => {
    expect(past(text)).toEqual({ value });
  });

  it.each([
    '',
    'yesterday',
    '24-03-01',
    '2024-3-1-5',
    '2024--3',
    '3/1/2024',
    '2024-3-1T00:00',
    '-',
  ])('“%s” is no date', (text) => {
    expect(past(text)).toEqual(problem('not-a-date'));
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13', '2024-00', '2024-04-31', '2024-01-00', '1024'])(
    '%s does not exist',
    (text) => {
      expect(past(text)).toEqual(problem('no-such-date'));
    },
  );

  it('of the past may be today, and not tomorrow', () => {
    expect(past('2026-11-22')).toEqual({ value: '2026-11-22' });
    expect(past('2026-11-23')).toEqual(problem('after-today', { today }));
    expect(past('2026-12')).toEqual(problem('after-today', { today }));
    expect(past('2027')).toEqual(problem('after-today', { today }));
  });

  it('known so roughly that it need not lie after today is taken', () => {
    expect(past('2026-11')).toEqual({ value: '2026-11' });
    expect(past('2026')).toEqual({ value: '2026' });
  });

  it('that is planned or an end may lie ahead', () => {
    expect(plan('2029-01-15')).toEqual({ value: '2029-01-15' });
    expect(plan('2029-02-30')).toEqual(problem('no-such-date'));
  });
});

describe('a count', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['１２', 12],
    ['1,000', 1000],
    ['１，０００', 1000],
    [' 7 ', 7],
    ['1000', 1000],
    ['007', 7],
  ])('%s is %i', (text, value) => {
    expect(readCount(text, 1000)).toEqual({ value });
  });

  it.each(['-1', '－１', '−5', '-1000000'])('%s is below nothing', (text) => {
    expect(readCount(text, 1000)).toEqual(problem('negative'));
  });

  it.each(['', 'many', '1.5', '1e3', '0x10', '12人', '--1', '∞', '½'])(
    '“%s” is no count',
    (text) => {
      expect(readCount(text, 1000)).toEqual(problem('not-a-count'));
    },
  );

  it.each(['1001', '99999999999999999999999', '9'.repeat(400)])('%s is too high', (text) => {
    expect(readCount(text, 1000)).toEqual(problem('too-high', { most: 1000 }));
  });
});

describe('a unified social credit code', () => {
  /*
   * By hand: 91350100M000100Y4 has the places 9 1 3 5 0 1 0 0 21 0 0 0 1 0 0 30 4 in the alphabet; times
   * the weights 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28 (powers of 3 modulo 31) that is
   * 9 + 3 + 27 + 135 + 26 + 420 + 8 + 900 + 112 = 1640 = 52 × 31 + 28, and 31 − 28 = 3.
   */
  const valid = '91350100M000100Y43';

  it.each([
    valid,
    '91350100m000100y43',
    '91350100 M000100Y 43',
    '９１３５０１００Ｍ０００１００Ｙ４３',
    '91-350100-M000100Y4-3',
  ])('%s is valid', (text) => {
    expect(readCreditCode(text)).toEqual({ value: valid });
  });

  it('whose sum is a multiple of 31 ends in 0', () => {
    // 1 + 3 + 27 = 31
    expect(readCreditCode('110100000000000000')).toEqual({ value: '110100000000000000' });
  });

  it('has a check digit that no other character replaces', () => {
    const fitting = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY').filter(
      (char) => 'value' in readCreditCode(valid.slice(0, 17) + char),
    );
    expect(fitting).toEqual(['3']);
  });

  it('notices a mistyped character and two that changed places', () => {
    expect(readCreditCode('91350100M000100Y34')).toEqual(problem('check-digit'));
    expect(readCreditCode('91350100M000100Y42')).toEqual(problem('check-digit'));
    expect(readCreditCode('91350100M000200Y43')).toEqual(problem('check-digit'));
  });

  it.each([
    ['', 0],
    ['91350100M000100Y4', 17],
    [`${valid}0`, 19],
  ])('“%s” has %i characters, not 18', (text, have) => {
    expect(readCreditCode(text)).toEqual(problem('wrong-length', { have }));
  });

  it.each(['I', 'O', 'S', 'V', 'Z', '中', '.'])('never has %s in it', (char) => {
    expect(readCreditCode(`9135010${char}M000100Y43`)).toEqual(problem('wrong-character'));
  });
});
