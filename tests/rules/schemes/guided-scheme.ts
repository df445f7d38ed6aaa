import { expect, it } from 'vitest';
import type { Disagreement, RefusedClaim, Stage } from '@/rules';
import type { Scheme } from '@/rules/scheme';
import { repeated } from './repeated';

interface GuidedScheme {
  readonly scheme: Scheme;
  readonly stages: readonly Stage[];
  readonly stageDisagreements: readonly Disagreement[];
  readonly refusedClaims: readonly RefusedClaim[];
  /** What the guide alone shows of what older editions asked. */
  readonly superseded: readonly string[];
}

/** What holds of the stages and refused claims of any scheme. */
export function testGuide({
  scheme,
  stages,
  stageDisagreements,
  refusedClaims,
  superseded,
}: GuidedScheme): void {
  const sources = scheme.sources.map(({ id }) => id);
  const disagreements = [...scheme.disagreements, ...stageDisagreements];

  it('ids are of the scheme and each is used once', () => {
    const ids = [...stages, ...refusedClaims].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    for (const id of ids)
      expect(id).toMatch(new RegExp(`^${scheme.id}/(guide|refused)/[a-z0-9-]+$`, 'u'));
    expect(repeated(disagreements.map(({ id }) => id))).toEqual([]);
  });

  it('stages come part by part: the scheme, the application, the time after it', () => {
    const parts = stages.map(({ part }) => part);
    const order = ['scheme', 'application', 'after'];
    expect(parts).toEqual([...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect([...new Set(parts)]).toEqual(order);
  });

  it('stages and their durations rest on sources of the scheme, each named once', () => {
    for (const { id, sources: cited, durations = [] } of stages) {
      expect(repeated(cited.map(({ source }) => source)), id).toEqual([]);
      for (const { source } of cited) expect(sources, id).toContain(source);
      expect(repeated(durations.map((one) => one.id)), id).toEqual([]);
      for (const duration of durations)
        expect(sources, id).toEqual(expect.arrayContaining([...duration.sources]));
    }
  });

  it('every disagreement of the guide stands at a stage, with versions and sources', () => {
    const attached = stages.flatMap((stage) => stage.disagreements ?? []);
    for (const id of attached) expect(disagreements.map((one) => one.id)).toContain(id);
    for (const { id, versions } of stageDisagreements) {
      expect(attached).toContain(id);
      expect(versions.length, id).toBeGreaterThan(1);
      expect(repeated(versions.map((version) => version.id)), id).toEqual([]);
      // A version that is found only on pages without a source names none; never all of them.
      expect(
        versions.some((version) => version.sources.length > 0),
        id,
      ).toBe(true);
      for (const version of versions) {
        expect(sources, id).toEqual(expect.arrayContaining([...version.sources]));
      }
    }
  });

  it('what older editions said of the procedure stands at a stage', () => {
    expect(stages.flatMap((stage) => stage.superseded ?? []).sort()).toEqual(
      [...superseded].sort(),
    );
    expect(scheme.superseded.map(({ id }) => id)).toEqual(expect.arrayContaining([...superseded]));
  });

  it('a refused claim leads to a requirement or a stage that there is', () => {
    const requirements = scheme.requirements.map(({ id }) => id);
    for (const { id, instead } of refusedClaims)
      if ('requirement' in instead) expect(requirements, id).toContain(instead.requirement);
      else
        expect(
          stages.map((stage) => stage.id),
          id,
        ).toContain(instead.stage);
  });
}
