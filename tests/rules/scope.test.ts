import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '@/rules/scope';
import { covers, isWithin, parseTargetId, targetId, targetIdSchema } from '@/rules/scope';
import { attachedAt, basisFor } from '@/rules/requirement';
import { targetAt } from './facts';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

describe('a target id', () => {
  it('is the four parts of a target, and can be read back', () => {
    const target = targetAt();
    expect(targetId(target)).toBe('made-up/alpha/low/initial');
    expect(parseTargetId('made-up/alpha/low/initial')).toEqual(target);
    fc.assert(
      fc.property(word, word, word, word, (scheme, category, level, occasion) => {
        const one = { scheme, category, level, occasion };
        expect(parseTargetId(targetId(one))).toEqual(one);
      }),
    );
  });

  it.each(['', 'a', 'a/b', 'a/b/c', 'a/b/c/d/e', 'a//c/d', '/b/c/d', 'a/b/c/'])(
    '%j is none',
    (text) => {
      expect(parseTargetId(text)).toBeUndefined();
      expect(targetIdSchema.safeParse(text).success).toBe(false);
    },
  );

  it.each(['ccrc/risk-assessment/level-3/initial', 'secrecy/overall-integration/grade-b/initial'])(
    '%j keeps the public format',
    (text) => {
      expect(targetIdSchema.safeParse(text).success).toBe(true);
    },
  );

  it.each(['CCRC/risk/level-3/initial', 'ccrc/risk assessment/level-3/initial', 'ccrc/r/l/i\n'])(
    '%j does not keep it',
    (text) => {
      expect(targetIdSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe('a scope', () => {
  const everywhere: Scope = { levels: 'all', categories: 'all', occasions: 'all' };

  it('covers a target that lies inside all its parts', () => {
    expect(covers(everywhere, targetAt())).toBe(true);
    expect(covers({ ...everywhere, levels: ['low', 'high'] }, targetAt())).toBe(true);
    expect(covers({ ...everywhere, levels: ['high'] }, targetAt())).toBe(false);
    expect(covers({ ...everywhere, categories: ['beta'] }, targetAt())).toBe(false);
    expect(covers({ ...everywhere, occasions: ['surveillance'] }, targetAt())).toBe(false);
    expect(covers({ ...everywhere, levels: [] }, targetAt())).toBe(false);
  });

  it('has parts that restrict only what they name', () => {
    expect(isWithin({}, targetAt())).toBe(true);
    expect(isWithin({ levels: ['low'] }, targetAt())).toBe(true);
    expect(isWithin({ levels: ['low'], occasions: ['surveillance'] }, targetAt())).toBe(false);
    expect(isWithin({ categories: ['beta'] }, targetAt())).toBe(false);
  });
});

describe('the basis for a target', () => {
  const id = 'made-up/one';

  it('is one throughout, or the first that fits', () => {
    expect(basisFor({ id, basis: 'reported' }, targetAt())).toBe('reported');
    const basis = [
      { levels: ['low'], basis: 'published' },
      { categories: ['alpha'], basis: 'corroborated' },
      { basis: 'reported' },
    ] as const;
    expect(basisFor({ id, basis }, targetAt())).toBe('published');
    expect(basisFor({ id, basis }, targetAt({ level: 'high' }))).toBe('corroborated');
    expect(basisFor({ id, basis }, targetAt({ level: 'high', category: 'beta' }))).toBe('reported');
  });

  it('is a bug where none fits', () => {
    const basis = [{ levels: ['high'], basis: 'published' }] as const;
    expect(() => basisFor({ id, basis }, targetAt())).toThrow(id);
  });
});

describe('what stands beside a requirement', () => {
  it('stands there everywhere, or only in a part of the scope', () => {
    const attached = ['everywhere', { id: 'on-top', within: { levels: ['high'] } }];
    expect(attachedAt(attached, targetAt())).toEqual(['everywhere']);
    expect(attachedAt(attached, targetAt({ level: 'high' }))).toEqual(['everywhere', 'on-top']);
    expect(attachedAt(undefined, targetAt())).toEqual([]);
  });
});
