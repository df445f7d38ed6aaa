import { describe, expect, it } from 'vitest';
import { Claims } from '../../scripts/kill-claims.mjs';

const place = 'ccrc/insured-total';

/** Counts typed one after the other, of which so many were called saved. */
function typed(values, saved, claims = new Claims()) {
  for (const value of values) claims.intend(place, value);
  claims.save(saved);
  return claims;
}
const lost = (claims, stored) => claims.check(() => stored).lost.length;

describe('what was called saved', () => {
  it('has to be there, or what was typed after it', () => {
    expect(lost(typed([1, 2, 3], 2), 2)).toBe(0);
    expect(lost(typed([1, 2, 3], 2), 3)).toBe(0);
    expect(lost(typed([1, 2, 3], 2), 1)).toBe(1);
    expect(lost(typed([1, 2, 3], 2), undefined)).toBe(1);
  });

  it('says nothing of what was never called saved', () => {
    expect(typed([1], 0).check(() => undefined)).toEqual({ checked: 0, lost: [] });
  });

  it('has to be there after the next kill too', () => {
    const claims = typed([1], 1);
    expect(lost(claims, 1)).toBe(0);
    expect(claims.check(() => undefined)).toMatchObject({ checked: 1, lost: [{ wanted: [1] }] });
    typed([4, 5], 0, claims);
    expect(lost(claims, 4)).toBe(0);
  });

  it('cannot be more than was typed', () => {
    expect(() => typed([1], 2)).toThrow('More was typed');
  });
});
