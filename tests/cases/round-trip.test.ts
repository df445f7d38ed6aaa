import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { openCaseFile } from '@/cases';
import { ccrc } from '@/rules/schemes/ccrc';
import { arbitraryCase } from './arbitrary-case';
import { at, example } from './facts';

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

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function placesIn(value: Json, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((inside: Json, index) => [index, inside] as const)
    : Object.entries(value as Record<string, Json>);
  return [above, ...entries.flatMap(([key, inside]) => placesIn(inside, [...above, key]))];
}

function replaced(value: Json, [key, ...rest]: Path, put: Json): Json {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((inside: Json, index) =>
      index === key ? replaced(inside, rest, put) : inside,
    );
  const record = value as Record<string, Json>;
  return { ...record, [key]: replaced(record[key]!, rest, put) };
}

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
