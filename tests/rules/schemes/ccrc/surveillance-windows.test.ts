import { describe, expect, it } from 'vitest';
import { ccrc } from '@/rules/schemes/ccrc';

const windowsOf = (certificate: object, asOf = '2026-11-22', list = 'complete') =>
  ccrc
    .surveillance(
      {
        case: {
          'ccrc/certificates': {
            list,
            rows: [{ rowId: 'c', category: 'risk-assessment', level: 'level-3', ...certificate }],
          },
        },
        category: {},
      },
      asOf,
    )
    .map(({ from, to }) => [from, to]);

describe('the surveillance window of a certificate', () => {
  it.each([
    ['from 12 to 18 months after the issue', '2026-02-01', ['2027-02-01', '2027-08-01']],
    ['ends on a clamped month end', '2026-08-31', ['2027-08-31', '2028-02-29']],
    ['is as wide as a month that is known', '2026-03', ['2027-03-01', '2027-09-30']],
  ])('%s', (_, issued, window) => {
    expect(windowsOf({ issued, expires: '2029-01-31' })).toEqual([window]);
  });

  it('is told on its last day, and no more on the next', () => {
    const issued = '2025-05-22';
    expect(windowsOf({ issued })).toEqual([['2026-05-22', '2026-11-22']]);
    expect(windowsOf({ issued }, '2026-11-23')).toEqual([]);
  });

  it('has none without an issue, suspended, ended before it, or not held', () => {
    expect(windowsOf({})).toEqual([]);
    expect(windowsOf({ issued: '2026-02-01', suspended: true })).toEqual([]);
    expect(windowsOf({ issued: '2026-02-01', expires: '2027-01-31' })).toEqual([]);
    expect(windowsOf({ issued: '2026-02-01' }, '2026-11-22', 'none')).toEqual([]);
    expect(ccrc.surveillance({ case: {}, category: {} }, '2026-11-22')).toEqual([]);
  });
});
