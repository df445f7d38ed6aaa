import fc from 'fast-check';
import type { Answer, Row, RowsAnswer } from '@/rules/answer';
import type { Question } from '@/rules/question';
import type { RowField } from '@/rules/row-field';
import { day, partialDate } from './arbitrary-dates';
import { doesNotApply, notKnown } from './facts';

/** Numbers around the thresholds of the catalogue, and others. */
const smallCount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(29, 30, 31, 100));
const someMonths = fc.oneof(fc.constantFrom(23, 24, 35, 36, 47, 48), fc.nat({ max: 100 }));

const amounts = [0, 4_999_999, 5_000_000, 9_999_999, 10_000_000, 30_000_000, 400_000_000];
const someAmount = (most: number) =>
  fc.oneof(fc.constantFrom(...amounts.filter((one) => one <= most)), fc.nat({ max: most }));
const someShare = fc.oneof(
  fc.constantFrom(0, 0.01, 20, 20.01, 100),
  fc.integer({ min: 0, max: 100 }),
);

/** Any value that the question's schema takes. */
function arbitraryValue(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom(...question.options);
    case 'parts':
      return fc.oneof(
        fc.constantFrom('all', 'none'),
        fc.record(Object.fromEntries(question.parts.map((part) => [part, mostly(true, false)])), {
          requiredKeys: [],
        }),
      );
    case 'date':
      return partialDate;
    case 'count':
      return smallCount;
    case 'amount':
      return someAmount(question.most);
    case 'share':
      return someShare;
    case 'event':
      return fc.oneof(fc.constant('never'), fc.record({ on: partialDate }));
    case 'experience':
      return fc.oneof(fc.record({ since: partialDate }), fc.record({ months: someMonths }));
    case 'service':
      return fc.oneof(
        { weight: 6, arbitrary: fc.record({ since: partialDate }) },
        { weight: 1, arbitrary: fc.constantFrom('planned', 'not-provided') },
      );
    case 'rows':
      return arbitraryList(question.fields);
  }
}

/** Any answer: a value, a declared "don't know", an own "does not apply", or none. */
export const arbitraryAnswer = (question: Question): fc.Arbitrary<Answer | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: arbitraryValue(question) },
    { weight: 1, arbitrary: fc.constantFrom(notKnown, undefined) },
    ...(question.mayNotApply ? [{ weight: 1, arbitrary: fc.constant(doesNotApply) }] : []),
  );

const mostly = <T>(usual: T, other: T) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(other) },
  );

const arbitraryList = (fields: Readonly<Record<string, RowField>>): fc.Arbitrary<RowsAnswer> =>
  fc.record({
    list: fc.oneof(
      { weight: 4, arbitrary: fc.constant('complete' as const) },
      { weight: 2, arbitrary: fc.constant('open' as const) },
      { weight: 1, arbitrary: fc.constant('none' as const) },
    ),
    rows: fc
      .array(arbitraryRow(fields), { maxLength: 12 })
      .map((rows) => rows.map((row, index) => ({ ...row, rowId: `row-${String(index)}` }))),
  });

/** A row; an expected completion is entered only of a project that is under way. */
function arbitraryRow(fields: Readonly<Record<string, RowField>>): fc.Arbitrary<Row> {
  const required = Object.entries(fields)
    .filter(([, field]) => field.kind === 'choice' && field.required)
    .map(([name]) => name);
  return fc
    .record(
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, fieldValue(name, field)]),
      ),
      { requiredKeys: required },
    )
    .map(({ expected, ...row }) => ({
      ...row,
      ...(row.state === 'under-way' && expected !== undefined ? { expected } : {}),
    })) as fc.Arbitrary<Row>;
}

function fieldValue(name: string, field: RowField): fc.Arbitrary<unknown> {
  if (name === 'suspended') return mostly(false, true);
  switch (field.kind) {
    case 'text':
      return fc.constantFrom('', 'one', 'two');
    case 'date':
      return fc.oneof({ weight: 3, arbitrary: day }, { weight: 1, arbitrary: partialDate });
    case 'flag':
      return mostly(true, false);
    case 'amount':
      return someAmount(field.most);
    case 'choice':
      return fc.constantFrom(...field.options);
  }
}
