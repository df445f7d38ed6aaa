import fc from 'fast-check';
import { exampleCase } from '@/cases/example-case';
import { caseVersion } from '@/cases/case-file';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { arbitraryCase } from '../arbitrary-case';
import { at, empty, example, fileOfVersion, withProjects, project } from '../facts';
import type { Json } from '../json-places';

export const schemes = [ccrc, secrecy];

const generated = fc.sample(
  fc.oneof(...[schemes, [ccrc], [secrecy]].map((some) => arbitraryCase(some))),
  { numRuns: 4, seed: 20261122 },
);

const full = {
  ...exampleCase('某某公司'),
  changed: { header: at(1), 'ccrc/norm': at(2) },
  removed: { 'row/x': at(3) },
  assessed: {
    rulesVersion: '2026.11.1',
    asOf: '2026-11-22',
    outcomes: { 'ccrc/risk-assessment/level-3/initial': { 'ccrc/common/x': 'met' } },
  },
};

const earlier = Array.from({ length: caseVersion - 1 }, (_, index) => fileOfVersion(index + 1));

/** Good files, small ones and full ones of both schemes, and one of every earlier version. */
export const sources: readonly string[] = [
  ...[full, example, empty, withProjects([project])].map((file) => JSON.stringify(file)),
  ...earlier,
  ...generated.map((file) => JSON.stringify(file, null, 2)),
];

export const parsed = (text: string): Json => JSON.parse(text) as Json;
