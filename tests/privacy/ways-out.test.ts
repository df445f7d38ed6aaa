import { describe, expect, it } from 'vitest';
import { caseText } from '@/components/session/case-download';
import { judgementOf } from '@/report';
import { basisOf } from '../report/facts';
import { sourceFiles } from '../source-files';
import { callers, primitives, surfaces } from './surfaces';
import { backups, canary, canaryCase, decidingCase, note } from './canary-case';

describe('the ways out of the program', () => {
  const files = sourceFiles('app', 'components', 'cases', 'content', 'report', 'rules', 'public');
  const program = new Map([...files, ...sourceFiles('scripts/command-line', 'scripts/offline')]);
  const found = (pattern: RegExp) =>
    [...program].filter(([, text]) => pattern.test(text)).map(([path]) => path);

  it.each(Object.entries(primitives))('%s: where it is used is listed', (_name, of) => {
    expect(found(of.pattern)).toEqual([...of.files].sort());
  });

  it('who hands a file to the browser is listed, and what is in it', () => {
    expect(found(/\bsave(?:CaseFile|AsFile|Text|Bytes)\(/)).toEqual(Object.keys(callers).sort());
    for (const listed of Object.values(callers).flat())
      expect(listed === 'raw' || backups.includes(listed) || listed in surfaces, listed).toBe(true);
  });
});

describe.each(Object.entries(surfaces))('%s', (_name, surface) => {
  it('carries nothing of the consultant’s while the client’s answers decide', async () => {
    const texts = await surface(canaryCase);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.includes(canary)).toBe(false);
  });

  it('carries no note, even where the consultant’s answers decide', async () => {
    for (const text of await surface(decidingCase)) expect(text.includes(note)).toBe(false);
  });
});

describe('what holds the consultant’s', () => {
  it('is the backup, and the working paper', () => {
    expect(caseText(canaryCase)).toContain(note);
    const { schemes, words } = basisOf(canaryCase, {});
    const { disagreements, notes } = judgementOf(canaryCase, schemes, words);
    const told = [...disagreements, ...notes];
    expect(told.map((line) => line.note)).toEqual(told.map(() => note));
    expect(told).toHaveLength(Object.keys(canaryCase.consultant.notes).length);
    expect(JSON.stringify(told.map(({ consultant }) => consultant))).toContain(canary);
  });

  it('is told where the consultant’s answers decide, so that this test can fail', async () => {
    expect((await surfaces['the report page']!(decidingCase)).join('')).toContain(canary);
  });
});
