import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '@/rules/certificate';
import { add, nextDay, years } from '@/rules/calendar';
import { heldFor } from '@/rules/held-for';
import { opennessOf } from '@/rules/judgement';
import type { HeldReason } from '@/rules/reason';
import { day } from './arbitrary-dates';
import { certificates, judged, notKnown, outcomeOf, reasonOf } from './facts';

const aYear = heldFor(certificates, { levels: ['low', 'middle', 'high'], period: years(1) });
const highOnly = heldFor(certificates, { levels: ['high'] });

const certificate = (fields: Partial<Certificate>): Certificate => ({
  rowId: 'first',
  category: 'alpha',
  level: 'low',
  issued: '2024-06-30',
  expires: '2027-06-29',
  suspended: false,
  ...fields,
});

const holding = (rows: readonly Certificate[], asOf = '2026-06-30', list = 'complete') => ({
  case: { [certificates.id]: { list, rows } },
  asOf,
});

const outcome = (...given: Parameters<typeof holding>) => outcomeOf(aYear, holding(...given));
const held = (...given: Parameters<typeof holding>) =>
  (reasonOf(judged(aYear, holding(...given))) as HeldReason).best;

describe('a certificate held for a period', () => {
  const one = certificate({});

  it('is met from the day on which the period is reached', () => {
    expect(outcome([one], '2025-06-29')).toBe('unmet');
    expect(outcome([one], '2025-06-30')).toBe('met');
    expect(held([one], '2025-06-29')).toEqual({
      rowId: 'first',
      since: '2024-06-30',
      reachedOn: '2025-06-30',
    });
  });

  it('issued on a leap day is held for a year on the 28th', () => {
    const leap = [certificate({ issued: '2024-02-29' })];
    expect(outcome(leap, '2025-02-27')).toBe('unmet');
    expect(outcome(leap, '2025-02-28')).toBe('met');
  });

  it('is valid up to and including its last day', () => {
    expect(outcome([one], '2027-06-29')).toBe('met');
    expect(outcome([one], '2027-06-30')).toBe('unmet');
  });

  it('does not count while suspended, in another category, below the level, or before its issue', () => {
    expect(outcome([certificate({ suspended: true })])).toBe('unmet');
    expect(outcome([certificate({ category: 'beta' })])).toBe('unmet');
    expect(outcome([certificate({ issued: '2026-07-01', expires: '2029-06-30' })])).toBe('unmet');
    const middle = heldFor(certificates, { levels: ['middle', 'high'], period: years(1) });
    expect(outcomeOf(middle, holding([one]))).toBe('unmet');
    expect(outcomeOf(middle, holding([certificate({ level: 'middle' })]))).toBe('met');
    expect(outcomeOf(middle, holding([certificate({ level: 'high' })]))).toBe('met');
  });

  it('counts at a higher level too', () => {
    expect(outcome([certificate({ level: 'high' })])).toBe('met');
  });

  it('takes the best of several', () => {
    const young = certificate({ rowId: 'young', issued: '2026-05-01', expires: '2029-04-30' });
    expect(outcome([young])).toBe('unmet');
    expect(outcome([young, one])).toBe('met');
    expect(outcome([one, young])).toBe('met');
  });

  it('says what it wants', () => {
    expect(reasonOf(judged(aYear, holding([one])))).toMatchObject({
      code: 'held',
      level: 'low',
      exact: false,
      need: years(1),
      list: 'complete',
    });
    const reason = reasonOf(judged(highOnly, holding([one])));
    expect(reason).toMatchObject({ level: 'high', exact: true });
    expect(reason).not.toHaveProperty('need');
    expect(reason).not.toHaveProperty('best');
  });
});

describe('a chain of certificates', () => {
  const before = certificate({ rowId: 'before', issued: '2023-01-01', expires: '2025-12-31' });
  const next = (issued: string) =>
    certificate({ rowId: 'next', issued, expires: '2028-12-31', level: 'middle' });

  it('is unbroken when the next starts no later than the day after the previous ends', () => {
    expect(held([before, next('2026-01-01')])).toMatchObject({
      rowId: 'next',
      since: '2023-01-01',
    });
    expect(held([next('2025-10-01'), before])).toMatchObject({
      rowId: 'next',
      since: '2023-01-01',
    });
    expect(outcome([before, next('2026-01-01')])).toBe('met');
  });

  it('starts anew after a gap of a single day', () => {
    expect(held([before, next('2026-01-02')])).toMatchObject({
      rowId: 'next',
      since: '2026-01-02',
    });
    expect(outcome([before, next('2026-01-02')])).toBe('unmet');
  });

  it('runs over three certificates, whatever their order in the list', () => {
    const third = certificate({ rowId: 'third', issued: '2020-01-01', expires: '2023-05-31' });
    const rows = [before, next('2026-01-01'), third];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        expect(held(shuffled)).toEqual({
          rowId: 'next',
          since: '2020-01-01',
          reachedOn: '2021-01-01',
        });
      }),
    );
  });

  it('does not end with a short certificate inside a long one', () => {
    const long = certificate({ rowId: 'long', issued: '2023-01-01', expires: '2027-12-31' });
    const short = certificate({ rowId: 'short', issued: '2023-02-01', expires: '2023-03-01' });
    const late = certificate({ rowId: 'late', issued: '2026-01-01', expires: '2026-12-31' });
    expect(held([long, short, late])).toMatchObject({ rowId: 'long', since: '2023-01-01' });
  });

  it('is broken by a suspended link', () => {
    const suspended = { ...before, suspended: true };
    expect(held([suspended, next('2026-01-01')])).toMatchObject({ since: '2026-01-01' });
    expect(outcome([suspended, next('2026-01-01')])).toBe('unmet');
  });

  it('is no chain across categories, and none below the level asked for', () => {
    const other = { ...before, category: 'beta' };
    expect(outcome([other, next('2026-01-01')])).toBe('unmet');
    const middle = heldFor(certificates, { levels: ['middle', 'high'], period: years(1) });
    expect(outcomeOf(middle, holding([before, next('2026-01-01')]))).toBe('unmet');
  });

  it('counts from the first issue for any gapless pair, and from the second after any gap', () => {
    fc.assert(
      fc.property(day, day, day, (one, other, end) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        fc.pre(end > last);
        const asOf = last;
        const a = certificate({ rowId: 'a', issued: first, expires: end });
        expect(held([a], asOf)).toMatchObject({ since: first });
        const b = certificate({ rowId: 'b', issued: nextDay(end), expires: add(end, years(3)) });
        expect(held([a, b], nextDay(end))).toMatchObject({ rowId: 'b', since: first });
        const c = { ...b, issued: nextDay(nextDay(end)) };
        expect(held([a, c], nextDay(nextDay(end)))).toMatchObject({ since: c.issued });
      }),
    );
  });
});

describe('what is not known of a certificate', () => {
  it.each([
    ['expiry', { expires: undefined }],
    ['issue', { issued: undefined }],
    ['suspension', { suspended: undefined }],
  ])('leaves it open: %s', (_, fields) => {
    const judgement = judged(aYear, holding([certificate(fields)]));
    expect(judgement.outcome).toBe('unknown');
    expect(opennessOf(judgement)).toBe('unanswered');
  });

  it('does not matter where the rest settles it', () => {
    expect(outcome([certificate({ expires: undefined, issued: '2026-01-01' })])).toBe('unmet');
    expect(outcome([certificate({ issued: undefined, expires: '2026-06-29' })])).toBe('unmet');
    expect(outcome([certificate({ suspended: undefined, issued: '2026-01-01' })])).toBe('unmet');
    expect(outcome([certificate({}), certificate({ rowId: 'x', expires: undefined })])).toBe('met');
  });

  it('is never shown as a day that nobody named', () => {
    expect(held([certificate({ issued: undefined })])).toBeUndefined();
    expect(held([certificate({ expires: undefined })])).toMatchObject({ since: '2024-06-30' });
  });

  it('lets the day decide where dates are known in part', () => {
    const june = [certificate({ issued: '2024-06' })];
    expect(outcome(june, '2025-05-31')).toBe('unmet');
    expect(outcome(june, '2025-06-01')).toBe('unknown');
    expect(outcome(june, '2025-06-29')).toBe('unknown');
    expect(outcome(june, '2025-06-30')).toBe('met');
    const until = [certificate({ expires: '2027-06' })];
    expect(outcome(until, '2027-06-01')).toBe('met');
    expect(outcome(until, '2027-06-02')).toBe('unknown');
    expect(outcome(until, '2027-06-30')).toBe('unknown');
    expect(outcome(until, '2027-07-01')).toBe('unmet');
  });

  it('that ends before it begins on every reading is not held', () => {
    const turned = certificate({ issued: '2026-01-01', expires: '2025-01-01' });
    expect(outcome([turned])).toBe('unmet');
    expect(outcomeOf(aYear, holding([certificate({ issued: '2025', expires: '2025' })]))).toBe(
      'unmet',
    );
  });
});

describe('the list of certificates', () => {
  it('that is untouched or open is unknown until a certificate is enough', () => {
    expect(outcomeOf(aYear)).toBe('unknown');
    expect(outcomeOf(aYear, { case: { [certificates.id]: notKnown } })).toBe('unknown');
    expect(outcome([], '2026-06-30', 'open')).toBe('unknown');
    expect(outcome([certificate({ suspended: true })], '2026-06-30', 'open')).toBe('unknown');
    expect(outcome([certificate({})], '2026-06-30', 'open')).toBe('met');
  });

  it('that says none is unmet, whatever rows it still keeps', () => {
    expect(outcome([], '2026-06-30', 'none')).toBe('unmet');
    expect(outcome([certificate({})], '2026-06-30', 'none')).toBe('unmet');
  });
});

describe('a certificate held at all', () => {
  it('is met on the day of issue, at the level asked for alone', () => {
    const high = certificate({ level: 'high', issued: '2026-06-30', expires: '2029-06-29' });
    expect(outcomeOf(highOnly, holding([high], '2026-06-29'))).toBe('unmet');
    expect(outcomeOf(highOnly, holding([high], '2026-06-30'))).toBe('met');
    expect(outcomeOf(highOnly, holding([{ ...high, level: 'middle' }]))).toBe('unmet');
  });
});
