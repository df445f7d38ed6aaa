import { describe, expect, it } from 'vitest';
import { sayTargets, sayWithin } from '@/components/rule-book/say-scope';
import { basisParts, targetsCovered } from '@/components/rule-book/scope-of';
import { chaptersOf, volumesIn } from '@/components/rule-book/volumes';
import { words as english } from '@/content/en';
import { words as chinese } from '@/content/zh-CN';
import { basisFor } from '@/rules/requirement';

const volumes = [...volumesIn('en', english), ...volumesIn('zh-CN', chinese)];
const [inEnglish] = volumesIn('en', english);

describe.each(volumesIn('en', english))('the rule book on $scheme.id', ({ scheme }) => {
  it('gives every requirement exactly one chapter', () => {
    const chapters = chaptersOf(scheme).flatMap(({ requirements }) => requirements);
    expect(chapters.map(({ id }) => id).sort()).toEqual(
      scheme.requirements.map(({ id }) => id).sort(),
    );
  });

  it.each(scheme.requirements)('shows the basis that the kernel uses: $id', (requirement) => {
    const parts = basisParts(scheme, requirement);
    const told = parts.flatMap(({ basis, targets }) =>
      targets.map((target) => ({ target, basis })),
    );
    expect(told.length).toBe(targetsCovered(scheme, requirement).length);
    for (const { target, basis } of told) expect(basis).toBe(basisFor(requirement, target));
  });
});

describe('a scope in words', () => {
  it('names a part in each dimension that sets it apart', () => {
    expect(sayWithin(inEnglish, { levels: ['level-2', 'level-1'] })).toBe('Level 2, Level 1');
    expect(
      sayWithin(inEnglish, { categories: ['risk-assessment'], occasions: ['surveillance'] }),
    ).toBe('Risk assessment · Surveillance');
    expect(sayWithin(inEnglish, {})).toBe('');
  });

  it('says something of every requirement', () => {
    for (const volume of volumes)
      for (const requirement of volume.scheme.requirements)
        for (const said of sayTargets(volume, targetsCovered(volume.scheme, requirement)))
          expect(said, requirement.id).not.toBe('');
  });
});
