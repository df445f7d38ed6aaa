import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ccrc } from '@/rules/schemes/ccrc';
import { caseJsonSchema } from '@/scripts/command-line/case-json-schema';
import { empty, example, opened } from '../cases/facts';

const schema = caseJsonSchema([ccrc]);
/** Another reader's view of the schema: made from its JSON, not from the schema that made it. */
const reader = z.fromJSONSchema(
  JSON.parse(JSON.stringify(schema)) as Parameters<typeof z.fromJSONSchema>[0],
);
const accepts = (value: unknown) => reader.safeParse(value).success;
const founded = (date: unknown) => ({
  ...empty,
  answers: { case: { 'applicant/founding-date': date }, category: {} },
});

describe('the JSON Schema of a case file', () => {
  it('is of draft 2020-12 and closed', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.additionalProperties).toBe(false);
  });

  it('takes what opens', () => {
    expect(accepts(empty)).toBe(true);
    expect(accepts(example)).toBe(true);
  });

  it.each([
    { ...empty, version: 4 },
    { ...empty, extra: 1 },
    { ...empty, header: { date: '2026-11' } },
    { ...empty, targets: ['ccrc'] },
    { ...empty, answers: { case: { 'ccrc/bogus': 'yes' }, category: {} } },
    { ...empty, answers: { case: {}, category: { bogus: {} } } },
    founded({ notApplicable: true }),
    founded(2024),
  ])('refuses what does not open (%#)', (value) => {
    expect(opened(value)).toHaveProperty('problem');
    expect(accepts(value)).toBe(false);
  });

  it.each(['2024', '2024-02', '2024-02-29'])('knows the date %s', (date) => {
    expect(accepts(founded(date))).toBe(true);
  });

  it.each(['24', '2024-2', '2024-13', '2024-00', '2024-01-32', '1899', '2024-02-29T00:00', ''])(
    'knows that %s is no date',
    (date) => {
      expect(accepts(founded(date))).toBe(false);
    },
  );

  it('never refuses a date that opens', () => {
    const digits = (length: number, max: number) =>
      fc.nat({ max }).map((number) => String(number).padStart(length, '0'));
    const parts = fc.tuple(
      digits(4, 2300),
      digits(2, 14),
      digits(2, 33),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day, known]) => {
        const date = [year, month, day].slice(0, known).join('-');
        if ('file' in opened(founded(date))) expect(accepts(founded(date))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
