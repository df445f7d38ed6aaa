import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newCase } from '@/cases';
import type { TargetReport } from '@/report';
import type { Reading } from '@/rules';
import { readings, standingOf, targetId, verdictOf } from '@/rules';
import { assess } from '@/rules/assess';
import { asOf, reportOf } from '../../report/facts';
import { bothSchemes } from './both-schemes';
import type { World } from './worlds';
import { worldOf } from './worlds';

// Laws take long where other programs run beside them.
vi.setConfig({ testTimeout: 60_000 });

const findingsIn = ({ gaps, toConfirm, reported, met, notApplicable }: TargetReport) =>
  [...gaps, ...toConfirm, ...reported, ...met, ...notApplicable]
    .map(({ id, outcome, standing }) => `${id} ${outcome} ${standing}`)
    .sort();

describe.each(bothSchemes)('the language of a report: $scheme.id', ({ scheme }) => {
  /** What the rules say without any words. */
  const assessed = ({ targets, answers }: World, reading: Reading) =>
    assess(scheme, targets, answers, asOf).map((assessment) => ({
      id: targetId(assessment.target),
      verdict: verdictOf(assessment, reading),
      findings: assessment.findings
        .map((one) => `${one.requirement.id} ${one.outcome} ${standingOf(one, reading)}`)
        .sort(),
    }));

  it.each(['en', 'zh-CN'] as const)(
    'changes no outcome, no standing, no verdict: %s',
    (language) => {
      fc.assert(
        fc.property(worldOf(scheme), fc.constantFrom(...readings), (world, reading) => {
          const { targets, answers } = world;
          const file = { ...newCase('case-1'), targets: targets.map(targetId), answers };
          const told = reportOf(file, { language, reading }).targets.map((target) => ({
            id: target.id,
            verdict: target.verdicts[0].verdict,
            findings: findingsIn(target),
          }));
          expect(told).toEqual(assessed(world, reading));
        }),
        { numRuns: 15 },
      );
    },
  );
});
