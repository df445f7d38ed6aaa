import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '@/cases';
import { amountText } from '@/cases/entry/amount';
import { readShare } from '@/cases/entry/share';

const most = 1_000_000_000_000;

describe('a sum of money', () => {
  it.each([
    ['3000', 30_000_000],
    ['３０００', 30_000_000],
    ['3,000', 30_000_000],
    ['3000 万元', 30_000_000],
    ['3000万', 30_000_000],
    ['30000000元', 30_000_000],
    ['¥30,000,000 元', 30_000_000],
    ['999.9999', 9_999_999],
    ['1000.50', 10_005_000],
    ['0', 0],
    ['0.0001', 1],
  ])('%s is %i yuan', (text, value) => {
    expect(readAmount(text, most)).toEqual({ value });
  });

  it.each([
    ['-5', 'negative'],
    ['five', 'not-an-amount'],
    ['3000 USD', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['0.00001', 'not-whole-yuan'],
    ['1.5 元', 'not-whole-yuan'],
  ])('%s is refused as %s', (text, code) => {
    expect(readAmount(text, most)).toEqual({ problem: { code } });
  });

  it('is refused above the most, and says it', () => {
    expect(readAmount('101', 1_000_000)).toEqual({
      problem: { code: 'amount-too-high', most: 1_000_000 },
    });
    expect(readAmount('100', 1_000_000)).toEqual({ value: 1_000_000 });
  });

  it('is shown as it can be read again, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (yuan) => {
        expect(readAmount(amountText(yuan), most)).toEqual({ value: yuan });
      }),
    );
  });
});

describe('a share', () => {
  it.each([
    ['0', 0],
    ['12.5', 12.5],
    ['１２．５％', 12.5],
    ['20 %', 20],
    ['20.00000001', 20.00000001],
    ['100', 100],
  ])('%s is %d per cent', (text, value) => {
    expect(readShare(text)).toEqual({ value });
  });

  it.each([
    ['-1', 'negative'],
    ['100.1', 'not-a-share'],
    ['1/5', 'not-a-share'],
    ['all', 'not-a-share'],
  ])('%s is refused as %s', (text, code) => {
    expect(readShare(text)).toEqual({ problem: { code } });
  });
});
