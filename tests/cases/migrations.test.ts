import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { openCaseFile } from '@/cases';
import { caseVersion } from '@/cases/case-file';
import { readCase } from '@/cases/open-case-file';
import { ccrc } from '@/rules/schemes/ccrc';
import { fileOfVersion } from './facts';

const earlier = Array.from({ length: caseVersion - 1 }, (_, index) => index + 1);
const rawOf = (version: number) => JSON.parse(fileOfVersion(version)) as Record<string, unknown>;

describe.each(earlier)('a file of version %i', (version) => {
  const opened = openCaseFile(fileOfVersion(version), [ccrc]) as { file: CaseFile };

  it('opens in the version of today', () => {
    expect(opened).toHaveProperty('file');
    expect(opened.file.version).toBe(caseVersion);
  });

  it('saved in the version of today opens as the same case', () => {
    expect(openCaseFile(JSON.stringify(opened.file), [ccrc])).toEqual(opened);
  });
});

const newInVersion3 = {
  version: 3,
  actions: {},
  consultant: { answers: { case: {}, category: {} }, notes: {}, decides: false },
};

describe('a file of version 2', () => {
  it('comes out complete, with no action and nothing of a consultant', () => {
    const raw = rawOf(2);
    expect(readCase(raw, [ccrc])).toEqual({ file: { ...raw, ...newInVersion3 } });
    expect(raw).toHaveProperty(['evidence', 'tool-list', 'status'], 'in-preparation');
  });

  it.each(['actions', 'consultant'])('is read as strictly as it was: %s', (key) => {
    expect(readCase({ ...rawOf(2), [key]: {} }, [ccrc])).toEqual({
      problem: { code: 'unknown-key', path: '', key },
    });
  });
});

describe('a file of version 1', () => {
  it('comes out complete, with no record of evidence', () => {
    const raw = rawOf(1);
    expect(readCase(raw, [ccrc])).toEqual({ file: { ...raw, evidence: {}, ...newInVersion3 } });
    expect(Object.keys(raw['changed'] as object)).toHaveLength(8);
    expect(raw).toHaveProperty('assessed.rulesVersion', '2026.11.1');
  });

  it('is not changed by being read', () => {
    const raw = rawOf(1);
    const copy = structuredClone(raw);
    readCase(raw, [ccrc]);
    expect(raw).toEqual(copy);
  });

  it.each([
    [{ evidence: {} }, '', 'evidence'],
    [{ evidence: { 'tool-list': { status: 'have' } } }, '', 'evidence'],
    [{ extra: 1 }, '', 'extra'],
    [{ answers: { case: { 'ccrc/bogus': 'yes' }, category: {} } }, 'answers.case', 'ccrc/bogus'],
  ])('is read as strictly as it was: %j', (more, path, key) => {
    expect(readCase({ ...rawOf(1), ...more }, [ccrc])).toEqual({
      problem: { code: 'unknown-key', path, key },
    });
  });
});
