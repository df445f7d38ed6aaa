import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { openCaseFile } from '@/cases';
import { ccrc } from '@/rules/schemes/ccrc';
import { arbitraryCase } from './arbitrary-case';
import { at, example } from './facts';
import type { Json } from './json-places';
import { placesIn, replaced } from './json-places';

const caseFile = arbitraryCase([ccrc]);

describe('a case', () => {
  it('comes back from its file as it was', () => {
    fc.assert(
      fc.property(caseFile, (file) => {
        expect(openCaseFile(JSON.stringify(file), [ccrc])).toEqual({ file });
      }),
      { numRuns: 60 },
    );
  });

  it('written, opened and written again is the same text but for the order of keys', () => {
    fc.assert(
      fc.property(caseFile, (file) => {
        const again = openCaseFile(JSON.stringify(file), [ccrc]) as { file: CaseFile };
        expect(JSON.parse(JSON.stringify(again.file))).toEqual(JSON.parse(JSON.stringify(file)));
      }),
      { numRuns: 20 },
    );
  });
});

const hostileJson = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json[]>(
    null,
    -1,
    1e308,
    '',
    '\0',
    '__proto__',
    [],
    {},
    { unknown: true },
    '2024-02-30',
  ),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}') as Json),
  fc.constantFrom<Json[]>({ list: 'open', rows: [{}] }, { since: '2024' }, { notApplicable: true }),
);

/** Only one of the two, and what is given back as a file is one. */
function expectHonest(result: ReturnType<typeof openCaseFile>): void {
  expect(Object.keys(result)).toHaveLength(1);
  if ('file' in result)
    expect(openCaseFile(JSON.stringify(result.file), [ccrc])).toEqual({ file: result.file });
  else expect(result.problem.code).toMatch(/^[a-z-]+$/);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

describe('a hostile file never throws: it opens or is a problem', () => {
  const honest = JSON.parse(JSON.stringify({ ...example, changed: { header: at(1) } })) as Json;
  const places = placesIn(honest);

  it('with any value anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), hostileJson, (place, put) => {
        expectHonest(openCaseFile(JSON.stringify(replaced(honest, place, put)), [ccrc]));
      }),
      { numRuns: 400 },
    );
  });

  it('with any text cut out of it or put into it', () => {
    const raw = JSON.stringify(honest);
    fc.assert(
      fc.property(fc.nat(raw.length), fc.nat(20), fc.string(), (from, length, put) => {
        expectHonest(openCaseFile(raw.slice(0, from) + put + raw.slice(from + length), [ccrc]));
      }),
      { numRuns: 300 },
    );
  });

  it('as any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (raw) => {
        expectHonest(openCaseFile(raw, [ccrc]));
      }),
    );
  });
});
