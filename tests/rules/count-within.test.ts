import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, months, nextDay, subtract, years } from '@/rules/calendar';
import { countWithin } from '@/rules/count-within';
import type { Project } from '@/rules/project';
import { papers } from '@/rules/project';
import type { RowsReason, RowStanding } from '@/rules/reason';
import { day } from './arbitrary-dates';
import { judged, notKnown, outcomeOf, projects, reasonOf } from './facts';

type Counting = Parameters<typeof countWithin>[1];
type Fields = Partial<Project>;

const lastYear: Counting = { need: 1, last: years(1) };

let rowCount = 0;
const project = (fields: Fields): Project => {
  rowCount += 1;
  return { rowId: `row-${String(rowCount)}`, category: 'alpha', state: 'completed', ...fields };
};

const listed = (rows: readonly Project[], asOf = '2026-06-30', list = 'complete') => ({
  case: { [projects.id]: { list, rows } },
  asOf,
});

const counted = (counting: Counting, rows: readonly Project[], asOf?: string, list?: string) =>
  judged(countWithin(projects, counting), listed(rows, asOf, list));

const reasonFor = (...given: Parameters<typeof counted>): RowsReason =>
  reasonOf(counted(...given)) as RowsReason;

/** How one project stands on a day. */
function standing(fields: Fields, asOf?: string, counting: Counting = lastYear) {
  const { rowId, ...rest } = reasonFor(counting, [project(fields)], asOf).rows[0]!;
  expect(rowId).not.toBe('');
  return rest;
}

const no = (why: RowStanding['why'], on?: string) => ({
  standing: 'does-not-count',
  why,
  ...(on ? { on } : {}),
});
const may = (why: RowStanding['why']) => ({ standing: 'may-count', why });
const counts = { standing: 'counts', why: 'inside' };

describe('the edges of the window', () => {
  const whole = { signed: '2025-07-01', completed: '2026-03-31' };

  it('enters on its completion', () => {
    expect(standing(whole, '2026-03-30')).toEqual(no('not-completed-yet', '2026-03-31'));
    expect(standing(whole, '2026-03-31')).toEqual(counts);
  });

  it('leaves on the first day on which the signing is out of the window', () => {
    expect(standing(whole, '2026-07-01')).toEqual(counts);
    expect(standing(whole, '2026-07-02')).toEqual(no('left-window', '2026-07-02'));
  });

  it.each([
    ['2024-02-29', years(1), '2025-02-28', '2025-03-01'],
    ['2023-02-28', years(1), '2024-02-29', '2024-03-01'],
    ['2025-08-31', months(6), '2026-02-28', '2026-03-01'],
    ['2025-12-31', years(3), '2028-12-31', '2029-01-01'],
    ['2025-06-30', months(1), '2025-07-31', '2025-08-01'],
    ['2025-02-28', years(3), '2028-02-29', '2028-03-01'],
  ])('signed %s, window %o: in until %s, out on %s', (signed, last, until, on) => {
    const counting = { need: 1, last };
    const fields = { signed, completed: signed };
    expect(standing(fields, until, counting)).toEqual(counts);
    expect(standing(fields, on, counting)).toEqual(no('left-window', on));
    expect(standing(fields, '2031-01-01', counting)).toEqual(no('left-window', on));
  });

  it('counts on every day from completion until it leaves, and on no other', () => {
    const period = fc.oneof(fc.constantFrom(years(1), years(3)), fc.constant(months(6)));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 500 }),
        period,
        day,
        (signed, length, last, on) => {
          const completed = add(signed, months(Math.floor(length / 30)));
          const inside = subtract(on, last) <= signed && completed <= on;
          const found = standing({ signed, completed }, on, { need: 1, last });
          expect(found.standing).toBe(inside ? 'counts' : 'does-not-count');
          if (found.why !== 'left-window') return;
          const leaving = (found as { on: string }).on;
          expect(leaving <= on).toBe(true);
          expect(subtract(leaving, last) > signed).toBe(true);
          for (let before = signed; before < leaving; before = nextDay(add(before, months(1))))
            expect(subtract(before, last) <= signed).toBe(true);
        },
      ),
    );
  });

  it('names the window', () => {
    expect(reasonFor(lastYear, [], '2028-02-29')).toMatchObject({
      from: '2027-02-28',
      to: '2028-02-29',
    });
  });
});

describe('a project', () => {
  const inside = { signed: '2026-01-10', completed: '2026-05-20' };

  it('that is completed inside the window counts', () => {
    expect(standing(inside)).toEqual(counts);
    expect(standing({ signed: '2026-06-30', completed: '2026-06-30' })).toEqual(counts);
  });

  it('that was stopped does not count', () => {
    expect(standing({ ...inside, state: 'stopped' })).toEqual(no('stopped'));
  });

  it('under way counts from its expected completion on', () => {
    const planned: Fields = { signed: '2026-01-10', state: 'under-way', expected: '2026-09-15' };
    expect(standing(planned, '2026-09-14')).toEqual(no('not-completed-yet', '2026-09-15'));
    expect(standing(planned, '2026-09-15')).toEqual(counts);
  });

  it('under way without an expected completion does not count', () => {
    expect(standing({ signed: '2026-01-10', state: 'under-way' })).toEqual(no('under-way'));
    expect(standing({ ...inside, state: 'under-way' })).toEqual(no('under-way'));
  });

  it('under way names no day of entering when it will have left the window by then', () => {
    const slow: Fields = { signed: '2025-08-01', state: 'under-way', expected: '2026-12-01' };
    expect(standing(slow)).toEqual(no('not-completed-yet'));
    const wide: Counting = { need: 1, last: years(1), signedBefore: 'may' };
    expect(standing(slow, '2026-06-30', wide)).toEqual(no('not-completed-yet', '2026-12-01'));
    expect(standing(slow, '2026-12-01', wide)).toEqual(may('signed-before-window'));
  });

  it('under way that was signed too long ago has left the window already', () => {
    const old: Fields = { signed: '2025-01-10', state: 'under-way', expected: '2026-12-01' };
    expect(standing(old)).toEqual(no('left-window', '2026-01-11'));
  });

  it('that is signed later than the day has not happened', () => {
    expect(standing({ signed: '2026-07-01', completed: '2026-08-01' })).toEqual(
      no('not-signed-yet', '2026-08-01'),
    );
    expect(standing({ signed: '2026-07-01' })).toEqual(no('not-signed-yet'));
  });

  it('whose state is not known leaves the count open, unless its dates settle it', () => {
    expect(standing({ ...inside, state: 'not-known' })).toEqual(may('state-not-known'));
    expect(standing({ ...inside, state: undefined })).toEqual(may('state-not-known'));
    expect(standing({ signed: '2026-01-10', state: 'not-known' })).toEqual(may('state-not-known'));
    expect(standing({ signed: '2020-01-10', state: 'not-known' })).toEqual(
      no('left-window', '2021-01-11'),
    );
  });

  it('without one of its dates may count, unless the other one settles it', () => {
    expect(standing({ signed: '2026-01-10' })).toEqual(may('date-not-known'));
    expect(standing({ completed: '2026-01-10' })).toEqual(may('date-not-known'));
    expect(standing({})).toEqual(may('date-not-known'));
    expect(standing({ completed: '2025-06-29' })).toEqual(no('left-window'));
    expect(standing({ completed: '2026-07-01' })).toEqual(no('not-completed-yet', '2026-07-01'));
  });

  it('completed before it was signed is an error only if no pair of days fits', () => {
    expect(standing({ signed: '2026-03-02', completed: '2026-03-01' })).toEqual(
      no('completed-before-signed'),
    );
    expect(standing({ signed: '2026-04', completed: '2026-03' })).toEqual(
      no('completed-before-signed'),
    );
    expect(standing({ signed: '2026-03', completed: '2026-03' })).toEqual(counts);
    expect(standing({ signed: '2026-03-31', completed: '2026-03' })).toEqual(counts);
  });

  it('with dates known in part counts if every day does, and not if none does', () => {
    const signedInMay = { signed: '2025-05', completed: '2025-12-01' };
    expect(standing(signedInMay, '2026-05-01')).toEqual(counts);
    expect(standing(signedInMay, '2026-05-02')).toEqual(may('date-not-known'));
    expect(standing(signedInMay, '2026-05-31')).toEqual(may('date-not-known'));
    expect(standing(signedInMay, '2026-06-01')).toEqual(no('left-window', '2026-06-01'));
    const completedInMay = { signed: '2025-12-01', completed: '2026-05' };
    expect(standing(completedInMay, '2026-04-30')).toEqual(no('not-completed-yet', '2026-05-31'));
    expect(standing(completedInMay, '2026-05-01')).toEqual(may('date-not-known'));
    expect(standing(completedInMay, '2026-05-30')).toEqual(may('date-not-known'));
    expect(standing(completedInMay, '2026-05-31')).toEqual(counts);
    expect(standing({ signed: '2026', completed: '2026' }, '2026-12-31')).toEqual(counts);
  });
});

describe('a project signed before the window and completed inside it', () => {
  const early = { signed: '2023-06-29', completed: '2023-06-30' };
  const three: Counting = { need: 1, last: years(3), signedBefore: 'may' };

  it('may count where the rule says so, from both edges of its completion', () => {
    expect(standing(early, '2026-06-29', three)).toEqual(counts);
    expect(standing(early, '2026-06-30', three)).toEqual(may('signed-before-window'));
    expect(standing(early, '2026-07-01', three)).toEqual(no('left-window', '2026-06-30'));
  });

  it('does not count elsewhere', () => {
    const strict = { need: 1, last: years(3) };
    expect(standing(early, '2026-06-30', strict)).toEqual(no('left-window', '2026-06-30'));
  });

  it('is not known while the day of signing decides', () => {
    const blurred = { signed: '2023-06', completed: '2024-01-15' };
    expect(standing(blurred, '2026-06-15', three)).toEqual(may('date-not-known'));
    expect(standing(blurred, '2026-07-01', three)).toEqual(may('signed-before-window'));
  });
});

describe('papers', () => {
  const full = { contract: true, acceptance: true, invoice: true, receipt: true };
  const inside = { signed: '2026-01-10', completed: '2026-05-20' };
  const withPapers: Counting = { need: 1, last: years(1), papers };

  it('must be there in full', () => {
    expect(standing({ ...inside, ...full }, '2026-06-30', withPapers)).toEqual(counts);
    for (const paper of papers) {
      const without = { ...inside, ...full, [paper]: false };
      expect(standing(without, '2026-06-30', withPapers)).toEqual(no('paper-missing'));
      const open = { ...inside, ...full, [paper]: undefined };
      expect(standing(open, '2026-06-30', withPapers)).toEqual(may('paper-not-known'));
    }
  });

  it('that are missing outweigh papers and dates that are not known', () => {
    const missing = { ...inside, invoice: false };
    expect(standing(missing, '2026-06-30', withPapers)).toEqual(no('paper-missing'));
    const undated = { ...full, receipt: false };
    expect(standing(undated, '2026-06-30', withPapers)).toEqual(no('paper-missing'));
  });

  it('never remove a project from a count that does not ask for them', () => {
    expect(standing({ ...inside, contract: false, receipt: false })).toEqual(counts);
  });

  it('say nothing of a project outside the window', () => {
    const outside = { ...full, signed: '2020-01-01', completed: '2020-02-01', contract: false };
    expect(standing(outside, '2026-06-30', withPapers)).toEqual(no('left-window', '2021-01-02'));
  });
});

describe('the count', () => {
  const sure = () => project({ signed: '2026-01-10', completed: '2026-05-20' });
  const unsure = () => project({ signed: '2026-01-10' });
  const early = () => project({ signed: '2023-01-10', completed: '2025-05-20' });
  const gone = () => project({ signed: '2020-01-10', completed: '2020-05-20' });
  const two: Counting = { need: 2, last: years(3), signedBefore: 'may' };
  const result = (rows: readonly Project[], list?: string) => {
    const { outcome, open } = counted(two, rows, '2026-06-30', list) as {
      outcome: string;
      open?: string;
    };
    return outcome === 'unknown' ? open : outcome;
  };

  it('is met as soon as enough certainly count, whatever else is open', () => {
    expect(result([sure(), sure()])).toBe('met');
    expect(result([sure(), sure()], 'open')).toBe('met');
    expect(result([sure(), sure(), gone(), unsure()])).toBe('met');
  });

  it('is unmet only if the list is finished and even the uncertain ones are too few', () => {
    expect(result([sure()])).toBe('unmet');
    expect(result([unsure()])).toBe('unmet');
    expect(result([])).toBe('unmet');
    expect(result([], 'none')).toBe('unmet');
    expect(result([sure(), gone()])).toBe('unmet');
  });

  it('is unanswered while the list is open or untouched', () => {
    expect(result([sure()], 'open')).toBe('unanswered');
    expect(result([], 'open')).toBe('unanswered');
    expect(outcomeOf(countWithin(projects, two))).toBe('unknown');
    const declared = { case: { [projects.id]: notKnown } };
    expect(outcomeOf(countWithin(projects, two), declared)).toBe('unknown');
    const reason = reasonOf(judged(countWithin(projects, two)));
    expect(reason).toMatchObject({ list: 'untouched', sure: 0, may: 0, rows: [] });
  });

  it('is unanswered while an answer could settle it', () => {
    expect(result([sure(), unsure()])).toBe('unanswered');
    expect(result([sure(), unsure(), early()])).toBe('unanswered');
    expect(result([unsure(), early()])).toBe('unanswered');
  });

  it('is left to the authority where only projects signed before the window could make it up', () => {
    expect(result([sure(), early()])).toBe('left-to-the-authority');
    expect(result([early(), early()])).toBe('left-to-the-authority');
    expect(result([early(), early(), unsure()])).toBe('left-to-the-authority');
    expect(result([sure(), early()], 'open')).toBe('unanswered');
  });

  it('says how many count, may count, and are needed', () => {
    expect(reasonFor(two, [sure(), early(), gone()])).toMatchObject({
      code: 'rows',
      question: projects.id,
      need: 2,
      sure: 1,
      may: 1,
      list: 'complete',
    });
  });

  it('takes the rows of its own category alone, and none of a list that says none', () => {
    const other = { ...sure(), category: 'beta' };
    expect(result([sure(), other])).toBe('unmet');
    expect(reasonFor(two, [other]).rows).toEqual([]);
    expect(result([sure(), sure()], 'none')).toBe('unmet');
  });
});
