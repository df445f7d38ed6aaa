import { describe, expect, it } from 'vitest';
import { targetId } from '@/rules/scope';
import { allTargets, applies, found, isSaidAt, requirements, targetsOf } from './at-targets';
import { isJudged } from './covered-by';
import { guideStatements, listedCategories, saidAsVersion } from './guide-statements';
import { lines, statements } from './points';
import type { Text } from './statement';

describe('the statements', () => {
  const inTheGuide = [
    ...guideStatements.map(({ id }) => id),
    ...Object.keys(listedCategories),
    ...Object.keys(saidAsVersion),
  ];

  it.each([
    ['000', 37],
    ['001', 76],
    ['002', 27],
    ['003', 77],
    ['004', 35],
  ] as const)('of text %s are covered, each once, here or in the guide', (text, count) => {
    const covered = [...statements.flatMap(({ ids }) => ids), ...inTheGuide].filter(isOf(text));
    const expected = Array.from({ length: count }, (_, index) => `${text}.${index + 1}`);
    expect(covered.sort()).toEqual(expected.sort());
  });

  it('have a short label and are covered by something', () => {
    for (const { ids: of, label, by } of statements) {
      expect(label.split(' ').length, of.join()).toBeLessThanOrEqual(8);
      expect(by.length, of.join()).toBeGreaterThan(0);
    }
  });

  it.each([
    ['001', 'level-3-conditions'],
    ['003', 'level-3-conditions-surveillance'],
    ['004', 'process-introduction'],
  ] as const)('of text %s are judged by requirements that cite it as %s', (text, source) => {
    for (const { ids: of, by } of statements.filter((one) => one.ids.some(isOf(text)))) {
      const judging = by.filter(isJudged);
      expect(judging.length, of.join()).toBeGreaterThan(0);
      for (const { requirement } of judging)
        expect(
          found(requirement).sources.map((one) => one.source),
          of.join(),
        ).toContain(source);
    }
  });
});

describe('the single points', () => {
  it.each([
    ['ccrc/common', 97],
    ['ccrc/reported', 22],
    ['ccrc/superseded-2015', 8],
    ['secrecy/eligibility', 14],
    ['secrecy/ownership', 4],
    ['secrecy/numbers', 20],
    ['secrecy/organisation', 19],
    ['secrecy/documents', 14],
    ['secrecy/education', 3],
    ['secrecy/classified-personnel', 5],
    ['secrecy/premises-devices', 8],
    ['secrecy/funds', 1],
    ['secrecy/application', 11],
    ['secrecy/review', 3],
    ['secrecy/holder', 3],
    ['secrecy/superseded', 4],
  ])('of %s are %i, each once', (group, count) => {
    const ids = lines.flatMap((line) => line.ids).filter((id) => id.startsWith(`${group}/`));
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  it('are judged, except hints, the guide and what is superseded', () => {
    const isTold = /^(ccrc\/superseded-2015|secrecy\/(application|review|holder|superseded))\//;
    const unjudged = lines.filter(({ by }) => !by.some(isJudged)).flatMap(({ ids }) => ids);
    expect(unjudged.filter((id) => !isTold.test(id)).sort()).toEqual([
      'ccrc/disaster-recovery/elements of the standard',
      'ccrc/industrial-control/no clause, another ladder',
      'ccrc/reported/computing-graduate-six-years',
      'ccrc/reported/time-in-service-six-months',
      'ccrc/risk-assessment/material of the project',
      'ccrc/risk-assessment/users and industries',
      'ccrc/secure-development/tool seen on site',
      'ccrc/security-audit/no project at first',
      'ccrc/security-integration/design: own products',
      'ccrc/security-operations/flow of one firm',
      'secrecy/ownership/listed-group-terms',
      'secrecy/premises-devices/secrecy-room-advice',
    ]);
    expect(unjudged.filter((id) => isTold.test(id))).toHaveLength(8 + 11 + 3 + 3 + 4);
  });

  it('are judged at exactly the levels, occasions and categories where they are asked', () => {
    for (const line of lines.filter(({ by }) => by.some(isJudged))) {
      const judging = line.by.filter(isJudged).map(({ requirement }) => found(requirement));
      const actual = allTargets.filter((target) => judging.some((one) => applies(one, target)));
      expect(actual.map(targetId), line.ids.join()).toEqual(targetsOf(line).map(targetId));
    }
  });

  it('are said, where they are not judged, at every target where they would be asked', () => {
    for (const { by, ...line } of lines) {
      const told = by.filter((one) => !isJudged(one));
      for (const target of told.length === 0 ? [] : targetsOf({ ...line, by })) {
        const here = told.filter(
          (one) => !('requirement' in one) || applies(found(one.requirement), target),
        );
        expect(here.length, `${line.ids.join()} at ${targetId(target)}`).toBeGreaterThan(0);
        for (const one of here)
          expect(isSaidAt(one, target), `${line.ids.join()} at ${targetId(target)}`).toBe(true);
      }
    }
  });

  it('name every requirement', () => {
    const named = new Set<string>(
      lines.flatMap(({ by }) => by.filter(isJudged).map(({ requirement }) => requirement)),
    );
    expect(requirements.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('name every question that a requirement decides by, part by part', () => {
    const named = new Set(
      lines.flatMap(({ by }) =>
        by.filter(isJudged).map(({ reads = '', part = '' }) => `${reads} ${part}`),
      ),
    );
    const decided = requirements.flatMap(({ check }) => check.reads);
    const parts = decided.flatMap((question) =>
      question.kind === 'parts'
        ? question.parts.map((part) => `${question.id} ${part}`)
        : [`${question.id} `],
    );
    expect([...new Set(parts)].filter((one) => !named.has(one))).toEqual([]);
  });
});

function isOf(text: Text): (id: string) => boolean {
  return (id) => id.startsWith(`${text}.`);
}
