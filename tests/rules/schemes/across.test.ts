import { describe, expect, it } from 'vitest';
import { isLaterVersion } from '@/cases/is-later-version';
import { applicantEvidence } from '@/rules/applicant';
import * as applicantQuestions from '@/rules/applicant/questions';
import { askedIn, journeys, questionsRead } from '@/rules/journey';
import { attachedAt } from '@/rules/requirement';
import type { Scheme } from '@/rules/scheme';
import { questionsOf } from '@/rules/scheme';
import { covers, targetId } from '@/rules/scope';
import { touches } from '@/rules/rules-change';
import { rulesVersion } from '@/rules/version';
import { bothSchemes, targetsOfScheme } from './both-schemes';
import { repeated } from './repeated';

const shared = {
  questions: Object.values(applicantQuestions).map(({ id }): string => id),
  evidence: applicantEvidence.map(({ id }): string => id),
};

/** What several schemes have together, so that an id must say which is meant. */
const idsOf = (of: (scheme: Scheme) => readonly { readonly id: string }[]) =>
  bothSchemes.flatMap(({ scheme }) => of(scheme).map(({ id }) => id));

describe('no two schemes share', () => {
  it.each([
    ['a scheme id', bothSchemes.map(({ scheme }) => scheme.id)],
    ['a section', idsOf(({ sections }) => sections)],
    ['a screen', idsOf(({ sections }) => sections.flatMap(({ screens }) => screens))],
    ['an area', bothSchemes.flatMap(({ scheme }) => [...areasOf(scheme)])],
    ['a category', bothSchemes.flatMap(({ scheme }) => scheme.categories)],
    ['a level', bothSchemes.flatMap(({ scheme }) => scheme.levels)],
    ['a requirement', idsOf(({ requirements }) => requirements)],
    ['a disagreement', idsOf(({ disagreements }) => disagreements)],
    ['a superseded item', idsOf(({ superseded }) => superseded)],
    ['a change', idsOf(({ changes }) => changes)],
    ['a stage', bothSchemes.flatMap(({ stages }) => stages.map(({ id }) => id))],
    ['a claim', bothSchemes.flatMap(({ refusedClaims }) => refusedClaims.map(({ id }) => id))],
  ])('%s', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(repeated(ids)).toEqual([]);
  });

  it('a question, but those about the applicant, which are the same to both', () => {
    const ids = idsOf(questionsOf);
    expect([...new Set(repeated(ids))].sort()).toEqual([...shared.questions].sort());
    const [ours = [], theirs = []] = bothSchemes.map(({ scheme }) => questionsOf(scheme));
    for (const id of shared.questions)
      expect(theirs.find((one) => one.id === id)).toBe(ours.find((one) => one.id === id));
  });

  it('a piece of evidence, but those that the applicant packs once', () => {
    const isShared = (id: string) => shared.evidence.includes(id);
    const ids = idsOf(({ evidence }) => evidence);
    expect(repeated(ids).filter((id) => !isShared(id))).toEqual([]);
    for (const id of shared.evidence) expect(ids.filter((one) => one === id).length, id).toBe(2);
  });
});

describe('what both schemes ask for has the same words in each', () => {
  const [ours, theirs] = bothSchemes;

  it.each([
    ['English', 0],
    ['Chinese', 1],
  ])('in %s', (_, language) => {
    const [first, second] = [ours!.words[language]!, theirs!.words[language]!];
    for (const id of shared.evidence) expect(second.evidence[id]).toEqual(first.evidence[id]);
    for (const id of shared.questions) expect(second.questions[id]).toEqual(first.questions[id]);
  });
});

describe('who applies for both', () => {
  const schemes = bothSchemes.map(({ scheme }) => scheme);
  const targets = schemes.flatMap((scheme) => targetsOfScheme(scheme).map(targetId));
  const enterprise = { case: { 'applicant/legal-form': 'enterprise' }, category: {} };
  const askedOf = (wanted: readonly string[]) =>
    journeys(schemes, wanted, enterprise, '2026-06-30').map(({ sections }) =>
      askedIn(sections).map(({ question, category = '' }) => `${question.id} ${category}`.trim()),
    );

  it('is asked about the applicant once, on the way through the first', () => {
    const [first = [], second = []] = askedOf(targets);
    expect(repeated([...first, ...second])).toEqual([]);
    expect(first).toEqual(expect.arrayContaining(shared.questions));
    expect(second.filter((id) => !id.startsWith('secrecy/'))).toEqual([]);
  });

  it.each(schemes.map(({ id }) => id))('and is asked nothing else for %s alone', (id) => {
    const asked = askedOf(targets.filter((target) => target.startsWith(`${id}/`))).flat();
    expect(asked.filter((one) => !/^applicant\//.test(one) && !one.startsWith(id))).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(shared.questions));
  });
});

describe.each(bothSchemes)('nothing stands by itself: $scheme.id', (whole) => {
  const { scheme, stages, stageDisagreements } = whole;
  const targets = targetsOfScheme(scheme);
  const { requirements, sources } = scheme;
  const known = sources.map(({ id }) => id);

  /** What stands beside a requirement at some target in its scope, or at a stage. */
  const attached = (what: 'disagreements' | 'superseded') => [
    ...requirements.flatMap((requirement) =>
      targets
        .filter((target) => covers(requirement.scope, target))
        .flatMap((target) => attachedAt(requirement[what], target)),
    ),
    ...stages.flatMap((stage) => stage[what] ?? []),
  ];

  it('no source is one that a reader is warned of, and none stands there twice', () => {
    for (const { trust } of sources) expect(['A', 'B', 'C']).toContain(trust);
    expect(repeated(known)).toEqual([]);
  });

  it('every requirement and every stage rests on sources that the scheme knows, each named once', () => {
    for (const { id, sources: cited } of [...requirements, ...stages]) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const { source } of cited) expect(known, id).toContain(source);
      expect(repeated(cited.map(({ source }) => source)), id).toEqual([]);
    }
  });

  it('every source is cited', () => {
    const cited = new Set<string>([
      ...[...requirements, ...stages].flatMap((one) => one.sources.map(({ source }) => source)),
      ...stages.flatMap(({ durations = [] }) => durations.flatMap((one) => one.sources)),
      ...[...scheme.disagreements, ...stageDisagreements].flatMap(({ versions }) =>
        versions.flatMap((version) => version.sources),
      ),
      ...scheme.superseded.map(({ source }) => source),
    ]);
    expect(known.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('every disagreement has versions to tell apart, and not all of them without a source', () => {
    for (const { id, versions } of scheme.disagreements) {
      expect(versions.length, id).toBeGreaterThan(1);
      expect(repeated(versions.map((version) => version.id)), id).toEqual([]);
      expect(versions.flatMap((version) => version.sources).length, id).toBeGreaterThan(0);
      for (const version of versions)
        expect(known, id).toEqual(expect.arrayContaining([...version.sources]));
    }
  });

  it('every disagreement and every older edition stands beside a requirement or a stage', () => {
    for (const what of ['disagreements', 'superseded'] as const)
      expect(attached(what)).toEqual(expect.arrayContaining(scheme[what].map(({ id }) => id)));
  });

  it('every piece of evidence proves a requirement, and every proof is described', () => {
    for (const { id, evidence } of requirements) {
      expect(evidence.length, id).toBeGreaterThan(0);
      expect(repeated(evidence), id).toEqual([]);
    }
    const proofs = new Set(requirements.flatMap(({ evidence }) => evidence));
    expect([...proofs].sort()).toEqual(scheme.evidence.map(({ id }) => id).sort());
  });

  it('every question is read by a requirement, and every question read is asked', () => {
    const read = new Set(requirements.flatMap(questionsRead));
    const asked = questionsOf(scheme);
    expect([...read].map(({ id }) => id).sort()).toEqual(asked.map(({ id }) => id).sort());
  });
});

describe.each(bothSchemes)('the changes of the rules: $scheme.id', ({ scheme, words }) => {
  const { changes, requirements } = scheme;

  it('touch requirements that there are, and are told in both languages', () => {
    for (const change of changes) {
      for (const id of change.requirements)
        expect(
          requirements.some((one) => touches({ ...change, requirements: [id] }, one.id)),
          id,
        ).toBe(true);
      for (const of of words) expect(of.changes[change.id]).toBeTruthy();
    }
  });

  it('stand in their order, and none is newer than the rules are', () => {
    const versions = changes.map(({ version }) => version);
    expect(versions.length).toBeGreaterThan(0);
    for (const [index, version] of versions.entries()) {
      expect(isLaterVersion(version, rulesVersion)).toBe(false);
      expect(isLaterVersion(versions[index - 1] ?? version, version)).toBe(false);
    }
  });
});

it('the version of the rules is one that changed something, newer than each before it', () => {
  const versions = bothSchemes.flatMap(({ scheme }) => scheme.changes.map((one) => one.version));
  expect(versions).toContain(rulesVersion);
  for (const version of versions.filter((one) => one !== rulesVersion))
    expect(isLaterVersion(rulesVersion, version)).toBe(true);
});

function areasOf({ requirements }: Scheme): ReadonlySet<string> {
  return new Set(requirements.map(({ area }) => area));
}
