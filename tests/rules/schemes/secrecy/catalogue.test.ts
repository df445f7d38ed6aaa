import { describe, expect, it } from 'vitest';
import { assess } from '@/rules/assess';
import type { Requirement } from '@/rules/requirement';
import { attachedAt, basisFor } from '@/rules/requirement';
import { areas as ccrcAreas } from '@/rules/schemes/ccrc/requirement';
import { secrecy } from '@/rules/schemes/secrecy';
import { notes } from '@/rules/schemes/secrecy/notes';
import { areas } from '@/rules/schemes/secrecy/requirement';
import { stages } from '@/rules/schemes/secrecy/stages';
import { covers, parseTargetId, targetId } from '@/rules/scope';
import type { Stage } from '@/rules/stage';
import { table } from './catalogue-table';
import { repeated } from '../repeated';
import { allTargets } from './targets';

const requirements: readonly Requirement[] = secrecy.requirements;
const allStages: readonly Stage[] = stages;

describe('the targets', () => {
  it('are eight business types at two grades, for a first certificate alone', () => {
    expect(allTargets).toHaveLength(16);
    expect(new Set(allTargets.map(targetId)).size).toBe(16);
    for (const target of allTargets) expect(parseTargetId(targetId(target))).toEqual(target);
  });

  it('each get a result, whatever is answered', () => {
    const results = assess(secrecy, allTargets, { case: {}, category: {} }, '2026-06-30');
    expect(results).toHaveLength(16);
    for (const { findings } of results) expect(findings.length).toBeGreaterThan(25);
  });

  it('are known in part with the numbers of their type, and else only in common', () => {
    for (const target of allTargets)
      expect(secrecy.coverage(target)).toBe(
        target.category === 'overall-integration' ? 'part' : 'common',
      );
  });
});

describe('the requirements', () => {
  it('have an id each, of this scheme, that a form can use as a name', () => {
    const ids = requirements.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^secrecy(\/[a-z0-9-]+){2,}$/);
  });

  it('have the scope and the basis of the reading, at every target', () => {
    expect(requirements.map(({ id }) => id).sort()).toEqual(table.map(({ id }) => id).sort());
    for (const target of allTargets) {
      const expected = table
        .filter(
          ({ levels, isOfType }) => levels.includes(target.level) && isOfType(target.category),
        )
        .map(({ id, basis }) => `${id} ${basis}`);
      const actual = requirements
        .filter(({ scope }) => covers(scope, target))
        .map((requirement) => `${requirement.id} ${basisFor(requirement, target)}`);
      expect(actual.sort()).toEqual(expected.sort());
    }
  });

  it('stop an application alone exactly where the negative list says so', () => {
    const stopping = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id).sort();
    expect(stopping(requirements.filter(({ knockOut }) => knockOut))).toEqual(
      stopping(table.filter(({ stops }) => stops)),
    );
  });

  it('are disputed where sources of equal standing contradict each other, and nowhere else', () => {
    expect(requirements.filter(({ disputed }) => disputed).map(({ id }) => id)).toEqual([
      'secrecy/ownership/indirect-foreign-capital',
    ]);
  });

  it('are published only where an official text or a restated regulation says so', () => {
    const sourceOf = (id: string) => secrecy.sources.find((source) => source.id === id)!;
    for (const { id, basis, sources } of requirements)
      if (basis === 'published')
        expect([
          id,
          sources.some(({ source }) => {
            const { kind, trust } = sourceOf(source);
            return trust === 'A' || (trust === 'B' && kind === 'regulation');
          }),
        ]).toEqual([id, true]);
  });

  it('name no article but those whose number was seen', () => {
    const seen = ['第十七条', '3.1.4'];
    const clauses = requirements.flatMap(({ sources }) =>
      sources.flatMap(({ clause }) => clause ?? []),
    );
    expect(clauses.filter((clause) => !seen.includes(clause))).toEqual([]);
  });

  it('belong to an area that is a section of the wizard, and of no other scheme', () => {
    expect(secrecy.sections.map(({ id }) => id)).toEqual([...areas]);
    for (const { area } of requirements) expect(areas).toContain(area);
    const elsewhere: readonly string[] = ccrcAreas;
    expect(areas.filter((area) => elsewhere.includes(area))).toEqual([]);
  });
});

/** What stands beside a requirement at some target in its scope. */
const attachedSomewhere = (what: 'disagreements' | 'notes' | 'superseded') =>
  new Set(
    requirements.flatMap((requirement) =>
      allTargets
        .filter((target) => covers(requirement.scope, target))
        .flatMap((target) => attachedAt(requirement[what], target)),
    ),
  );

describe('nothing is written down for nobody', () => {
  it('every disagreement touches a requirement', () => {
    expect([...new Set(attachedSomewhere('disagreements'))].sort()).toEqual(
      secrecy.disagreements.map(({ id }) => id).sort(),
    );
  });

  it('everything superseded stands beside a requirement or a stage', () => {
    const besideStages = allStages.flatMap(({ superseded }) => superseded ?? []);
    expect([...attachedSomewhere('superseded'), ...besideStages].sort()).toEqual(
      secrecy.superseded.map(({ id }) => id).sort(),
    );
  });

  it('every note is used', () => {
    expect([...new Set(attachedSomewhere('notes'))].sort()).toEqual([...notes].sort());
  });
});

describe('what may be excepted', () => {
  it('says beside persons and foreign capital that the State may provide otherwise', () => {
    const said = requirements
      .filter(({ notes: beside }) => beside?.includes('unless-the-state-provides-otherwise'))
      .map(({ id }) => id.replace('secrecy/', ''));
    expect(said).toEqual([
      'eligibility/persons/chinese-nationality',
      'eligibility/persons/no-foreign-residence-right',
      'eligibility/persons/no-foreign-marriage',
      'ownership/no-direct-foreign-capital',
      'ownership/indirect-foreign-capital',
    ]);
  });
});
