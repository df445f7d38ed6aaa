import { describe, expect, it } from 'vitest';
import { assess } from '@/rules/assess';
import { journey } from '@/rules/journey';
import type { Requirement } from '@/rules/requirement';
import { attachedAt, basisFor } from '@/rules/requirement';
import type { Question } from '@/rules/question';
import { questionsOf } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { notes } from '@/rules/schemes/ccrc/notes';
import { areas } from '@/rules/schemes/ccrc/requirement';
import { covers, parseTargetId, targetId } from '@/rules/scope';
import { repeated } from '../repeated';
import { table } from './catalogue-table';
import { allTargets, prepared } from './targets';

const requirements: readonly Requirement[] = ccrc.requirements;
const questions = questionsOf(ccrc);

const readsOf = ({ check, appliesIf, disputed, shows }: Requirement): readonly Question[] => [
  ...[check, appliesIf, disputed?.unlessAlsoFails].flatMap((one) => one?.reads ?? []),
  ...(shows ?? []),
];

describe('the targets', () => {
  it('are eight categories at three levels on two occasions, each with an id of its own', () => {
    expect(allTargets).toHaveLength(48);
    expect(new Set(allTargets.map(targetId)).size).toBe(48);
    for (const target of allTargets) expect(parseTargetId(targetId(target))).toEqual(target);
  });

  it('each get a result, whatever is answered', () => {
    const results = assess(ccrc, allTargets, { case: {}, category: {} }, '2026-06-30');
    expect(results).toHaveLength(48);
    for (const { findings } of results) expect(findings.length).toBeGreaterThan(15);
  });
});

describe('the requirements', () => {
  it('have an id each, of this scheme, that a form can use as a name', () => {
    const ids = requirements.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^ccrc(\/[a-z0-9-]+){2,}$/);
  });

  it('have the scope and the basis of the reading, at every target', () => {
    expect(requirements.map(({ id }) => id)).toHaveLength(table.length);
    expect(requirements.map(({ id }) => id).sort()).toEqual(table.map(({ id }) => id).sort());
    for (const target of allTargets) {
      const expected = table
        .filter(
          ({ levels, occasions, categories }) =>
            levels.includes(target.level) &&
            occasions.includes(target.occasion) &&
            categories.includes(target.category),
        )
        .map(({ id, basisAt }) => `${id} ${basisAt(target.level, target.category) ?? ''}`);
      const actual = requirements
        .filter(({ scope }) => covers(scope, target))
        .map((requirement) => `${requirement.id} ${basisFor(requirement, target)}`);
      expect(actual.sort()).toEqual(expected.sort());
    }
  });

  it('have a basis wherever they apply', () => {
    for (const requirement of requirements)
      for (const target of allTargets.filter((one) => covers(requirement.scope, one)))
        expect(['published', 'corroborated', 'reported']).toContain(basisFor(requirement, target));
  });

  it('belong to an area that is a section of the wizard', () => {
    const sections: readonly string[] = ccrc.sections.map(({ id }) => id);
    for (const area of areas) expect(sections).toContain(area);
    for (const { area } of requirements) expect(areas).toContain(area);
  });

  it('are published only where a text or form says so itself, not a consultant', () => {
    const trustOf = (id: string) => ccrc.sources.find((source) => source.id === id)?.trust;
    for (const { id, basis, sources } of requirements)
      if (basis === 'published')
        expect([id, sources.map(({ source }) => trustOf(source))]).toEqual([
          id,
          expect.arrayContaining(['A']),
        ]);
  });

  it('are disputed where sources of equal standing contradict each other, and nowhere else', () => {
    expect(requirements.filter(({ disputed }) => disputed).map(({ id }) => id)).toEqual([
      'ccrc/common/track-record/level-2-certificate-for-level-1',
      'ccrc/common/track-record/projects/initial/level-3',
    ]);
  });
});

/** What stands beside a requirement at some target in its scope. */
const attachedSomewhere = (what: 'disagreements' | 'notes' | 'superseded') =>
  requirements.flatMap((requirement) =>
    allTargets
      .filter((target) => covers(requirement.scope, target))
      .flatMap((target) => attachedAt(requirement[what], target)),
  );

describe('nothing is written down for nobody', () => {
  it('every disagreement touches a requirement', () => {
    expect([...new Set(attachedSomewhere('disagreements'))].sort()).toEqual(
      ccrc.disagreements.map(({ id }) => id).sort(),
    );
  });

  it('every note is used', () => {
    expect([...new Set(attachedSomewhere('notes'))].sort()).toEqual([...notes].sort());
  });

  it('every number of an older edition stands beside what replaced it', () => {
    const named = new Set(attachedSomewhere('superseded'));
    expect([...named].sort()).toEqual(ccrc.superseded.map(({ id }) => id).sort());
  });
});

describe('the clauses of a category', () => {
  const ownOf = (id: string) => ccrc.categories.find((one) => id.startsWith(`ccrc/${one}/`));
  const clauses = requirements.filter(({ area }) => area === 'clauses');

  it('apply there and nowhere else', () => {
    for (const { id, scope } of clauses) expect([id, scope.categories]).toEqual([id, [ownOf(id)]]);
    expect(requirements.filter(({ id }) => ownOf(id))).toEqual(clauses);
  });

  it('alone read the questions of the category', () => {
    for (const question of questions.filter(({ id }) => ownOf(id) !== undefined)) {
      expect(question.per).toBe('category');
      for (const requirement of requirements.filter((one) => readsOf(one).includes(question)))
        expect(requirement.scope.categories).toEqual([ownOf(question.id)]);
    }
  });

  it('are known in part where a form or page has some, and never in full', () => {
    const coverage = Object.fromEntries(
      allTargets.map((target) => [target.category, ccrc.coverage(target)]),
    );
    expect(coverage).toEqual({
      'security-integration': 'part',
      'security-operations': 'common',
      'risk-assessment': 'part',
      'incident-response': 'part',
      'secure-development': 'part',
      'disaster-recovery': 'common',
      'security-audit': 'part',
      'industrial-control': 'common',
    });
  });

  it('say at level 3 that some sources want no form of the category there', () => {
    for (const { id, scope, basis, disagreements } of clauses)
      for (const target of allTargets.filter((one) => covers(scope, one)))
        expect([id, attachedAt(disagreements, target).includes('forms-at-level-3')]).toEqual([
          id,
          basis === 'published' && target.level === 'level-3',
        ]);
  });
});

describe('the screens', () => {
  it('hold every question exactly once', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    for (const { id } of questions) expect(id).toMatch(/^(ccrc|applicant)(\/[a-z0-9-]+)+$/);
  });

  it('are fewer than forty for a prepared applicant at the entry level', () => {
    for (const category of ccrc.categories) {
      const target = { scheme: 'ccrc', category, level: 'level-3', occasion: 'initial' };
      const sections = journey(ccrc, [target], prepared(category), '2026-06-30');
      const screens = sections.flatMap((section) => section.screens);
      expect(screens.length).toBeGreaterThan(15);
      expect(screens.length).toBeLessThan(40);
    }
  });

  it('ask every question for someone', () => {
    const asked = new Set(
      ['enterprise', 'department'].flatMap((form) =>
        journey(
          ccrc,
          allTargets,
          { case: { 'applicant/legal-form': form }, category: {} },
          '2026-06-30',
        ).flatMap((section) =>
          section.screens.flatMap((screen) => screen.asked.map(({ question }) => question.id)),
        ),
      ),
    );
    expect([...asked].sort()).toEqual(questions.map(({ id }) => id).sort());
  });
});
