import { describe, expect, it } from 'vitest';
import { ccrcWords } from '@/content/en/ccrc';
import { guideWords as en } from '@/content/en/guide';
import type { GuideWords, StageWords } from '@/content/types/guide-words';
import { guideWords as zh } from '@/content/zh-CN/guide';
import type { RefusedClaim, Stage } from '@/rules';
import type { Scheme } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { refusedClaims as ccrcClaims } from '@/rules/schemes/ccrc/refused-claims';
import { stages as ccrcStages } from '@/rules/schemes/ccrc/stages';
import { secrecy } from '@/rules/schemes/secrecy';
import { refusedClaims as secrecyClaims } from '@/rules/schemes/secrecy/refused-claims';
import { stages as secrecyStages } from '@/rules/schemes/secrecy/stages';
import type { ShownAt } from './guide-contradictions';
import { ccrcContradictions, secrecyContradictions } from './guide-contradictions';
import { guideStatements, listedCategories, saidAsVersion } from './guide-statements';

const stages: readonly Stage[] = [...ccrcStages, ...secrecyStages];
const claims: readonly RefusedClaim[] = [...ccrcClaims, ...secrecyClaims];

describe('the statements of the two introductions', () => {
  const covered: readonly string[] = [
    ...guideStatements.map(({ id }) => id),
    ...Object.keys(listedCategories),
    ...Object.keys(saidAsVersion),
  ];

  it.each([
    ['002', 27],
    ['004', 18],
  ])('of text %s are covered, each once', (text, count) => {
    const expected = Array.from({ length: count }, (_, index) => `${text}.${index + 1}`);
    expect(covered.filter((id) => id.startsWith(`${text}.`)).sort()).toEqual(expected.sort());
  });

  it.each(guideStatements)('$id $label', ({ label, stage, en: inEnglish, zh: inChinese }) => {
    expect(label.split(' ').length).toBeLessThanOrEqual(6);
    expect(textOf(en, stage)).toContain(inEnglish);
    expect(textOf(zh, stage)).toContain(inChinese);
  });

  it('list exactly the categories that there are', () => {
    expect(Object.values(listedCategories).sort()).toEqual([...ccrc.categories].sort());
    expect(Object.keys(ccrcWords.categories).sort()).toEqual([...ccrc.categories].sort());
  });

  it('stand as a version where they are loose wording', () => {
    for (const { stage, disagreement, version } of Object.values(saidAsVersion)) {
      expect(stageOf(stage).disagreements).toContain(disagreement);
      const given = secrecy.disagreements.find(({ id }) => id === disagreement)?.versions ?? [];
      expect(given.map(({ id }) => id)).toContain(version);
    }
  });
});

describe.each([
  ['CCRC', ccrc, ccrcContradictions, 20],
  ['the secrecy qualification', secrecy, secrecyContradictions, 19],
] as const)('the contradictions of %s', (_, scheme, contradictions, count) => {
  const attached = new Set(
    (scheme as Scheme).requirements.flatMap(({ disagreements = [] }) =>
      disagreements.map((one) => (typeof one === 'string' ? one : one.id)),
    ),
  );

  it('have a place each', () => {
    const numbers = Array.from({ length: count }, (__, index) => String(index + 1));
    expect(Object.keys(contradictions)).toEqual(numbers);
  });

  it.each(Object.entries(contradictions))('row %s is shown there', (__, places) => {
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(isShown(place, attached), JSON.stringify(place)).toBe(true);
  });
});

function isShown(place: ShownAt, besideRequirements: ReadonlySet<string>): boolean {
  if ('requirementsShow' in place) return besideRequirements.has(place.requirementsShow);
  if ('refused' in place) return claims.some(({ id }) => id === place.refused);
  const { disagreements = [], durations = [] } = stageOf(place.stage);
  if ('shows' in place) return disagreements.includes(place.shows);
  return place.durations.every((id) => durations.some((duration) => duration.id === id));
}

function stageOf(id: string): Stage {
  return stages.find((stage) => stage.id === id)!;
}

/** Everything that a reader finds at a stage. */
function textOf(words: GuideWords, stage: string): string {
  const said: Record<string, StageWords> = { ...words.ccrc.stages, ...words.secrecy.stages };
  const { title, who = '', what, handedOver = [], failure = [] } = said[stage]!;
  return [title, who, ...what, ...handedOver, ...failure].join('\n');
}
