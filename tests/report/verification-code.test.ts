import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { newCase, openCaseFile, withAnswer } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { readCode, verificationCode, verify } from '@/report';
import { productVersion } from '@/report/product-version';
import { rulesVersion } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { arbitraryCase } from '../cases/arbitrary-case';

const asOf = '2026-11-22';
const file = exampleCase('Example');
const codeOf = (typed: string) => {
  const read = readCode(typed);
  if ('problem' in read) throw new Error(read.problem);
  return read.code;
};
const holds = (typed: string, of: CaseFile) => verify(codeOf(typed), of);
const printed = verificationCode(file, asOf);

describe('a verification code', () => {
  it('says its form, both versions and the day in clear', () => {
    const clear = `ZZ1-${rulesVersion}-${productVersion}-20261122-`;
    expect(printed.startsWith(clear)).toBe(true);
    expect(printed.slice(clear.length)).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/,
    );
    expect(productVersion).toBe(
      (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    );
  });

  it('is the same for ever: an old report must verify in a later release', () => {
    const code = 'ZZ1-2026.11.2-0.1.0-20261122-F5HN-QH5R-5BJA-WKXV';
    const kept = newCase('kept');
    expect(verify(codeOf(code), { ...kept, targets: [], reading: 'published' })).toEqual({
      belongs: true,
    });
  });

  it('belongs to its case, whatever is done to it that changes no answer', () => {
    fc.assert(
      fc.property(arbitraryCase([ccrc]), (one) => {
        const code = verificationCode(one, asOf);
        const back = openCaseFile(JSON.stringify({ ...one, revision: 9 }), [ccrc]);
        const copy = 'file' in back ? back.file : one;
        const { evidence: _evidence, ...rest } = copy;
        const turned = { ...rest, evidence: {}, targets: [...copy.targets].reverse() };
        expect(holds(code, turned)).toEqual({ belongs: true });
      }),
      { numRuns: 50 },
    );
  });

  it('does not belong to a case with another answer, target or day', () => {
    const [asked] = [{ question: ccrc.sections[0].screens[0].questions[0] }];
    const changed = withAnswer(file, asked, { unknown: true }, '2026-11-22T00:00:00Z');
    expect(holds(printed, changed)).toEqual({ belongs: false });
    expect(holds(printed, { ...file, targets: file.targets.slice(1) })).toEqual({ belongs: false });
    expect(holds(printed.replace('20261122', '20261123'), file)).toEqual({ belongs: false });
    expect(holds(printed.replace(rulesVersion, '2027.1.1'), file)).toEqual({ belongs: false });
  });

  it('tells when only the reading, or whose answers judge, is another one', () => {
    expect(holds(printed, { ...file, reading: 'cautious' })).toEqual({
      ...{ belongs: false, otherwise: 'reading' },
    });
    const judgement = {
      ...file.consultant,
      answers: { case: { 'ccrc/finance': 'none' }, category: {} },
    };
    const judged = { ...file, consultant: { ...judgement, decides: true } };
    expect(holds(verificationCode(judged, asOf), { ...judged, consultant: judgement })).toEqual({
      ...{ belongs: false, otherwise: 'judged-by' },
    });
  });
});

describe('a code that is typed', () => {
  it('is read with blanks, small or full-width letters, other dashes, and letters for digits', () => {
    const wide = printed.replace(/[!-~]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) + 0xfee0),
    );
    for (const typed of [
      ` ${printed.toLowerCase()}\n`,
      wide,
      printed.replaceAll('-', ' – '),
      printed.slice(0, 32) + printed.slice(32).replaceAll('0', 'o').replaceAll('1', 'l'),
    ])
      expect(holds(typed, file), typed).toEqual({ belongs: true });
  });

  it.each([
    ['', 'no-code'],
    ['ZZ1', 'no-code'],
    [printed.slice(0, -1), 'no-code'],
    [`${printed}-AAAA`, 'no-code'],
    [printed.replace('ZZ1', 'AB1'), 'no-code'],
    [printed.replace('ZZ1', 'ZZ2'), 'newer-form'],
    [printed.replace('20261122', '20261322'), 'no-such-day'],
  ])('%s: %s', (typed, problem) => {
    expect(readCode(typed)).toEqual({ problem });
  });
});
