import type { Json } from '../json-places';
import { placesIn, replaced, valueIn } from '../json-places';
import type { Random } from './random';
import type { Mutation } from './text-mutations';
import { parsed } from './sources';

type Fields = Readonly<Record<string, Json>>;

const hostileKeys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''],
  ...[
    '__defineGetter__',
    'format',
    'rows',
    'unknown',
    'notApplicable',
    '0',
    '-1',
    '\0',
    '中',
    'a.b',
  ],
  ...['x'.repeat(300), 'k'.repeat(100_000), 'ccrc/norm', 'applicant/legal-form', 'changed'],
];

/** JSON can write numbers that no value of ours becomes when it is written. */
const numerals = [
  ...['-0', '1e400', '-1e400', '1e308', '5e-324', '9007199254740993', '-1', '0.1', '1e21', '2.5'],
  ...['0', '1', '100', '1000000000000', '-9007199254740991', '2147483648'],
];

const dates = [
  ...['2024-02-30', '2023-02-29', '0000-00-00', '2024-13-01', '2024-00-10', '2024-1-1', '20240101'],
  ...['10000-01-01', '-2024-01-01', '2024-02-29T24:00:00Z', '２０２４-01-01', '2024-06-31', 'NaN'],
  ...['2024-02-29', '2200-12-31', '1800-01-01', '2024', '2024-05', '9999-12-31', ' 2024-01-01'],
];

const otherTargets = [
  ...['ccrc/security-audit/level-1/surveillance', 'secrecy/data-recovery/grade-a/initial'],
  ...['ccrc/security-audit/level-4/initial', 'secrecy/security-audit/grade-a/initial'],
  ...['toString/constructor/valueOf/initial', `ccrc/${'x'.repeat(10_000)}/level-3/initial`],
  ...['ccrc/__proto__/level-3/initial', 'ccrc/security-audit/level-3', '', '////', 'CCRC/a/b/c'],
];

const ofAnyType: readonly Json[] = [
  ...[null, true, false, 0, 1, 300, '', 'all', 'yes', '2024-05-06', [], {}, [null], ['x']],
  ...[{ unknown: true }, { notApplicable: true }, { since: '2019-03' }, { months: 60 }],
  { list: 'open', rows: [] },
];

/** What a program does that writes something else than ours reads, or one that means harm. */
export const valueMutations: Readonly<Record<string, Mutation>> = {
  'a key renamed': onKey((record, key, random) => {
    const entries = Object.entries(record);
    const name = random.oneOf([`${key}x`, key.toUpperCase(), key.slice(1), ...hostileKeys]);
    return fromEntries(entries.map(([one, value]) => [one === key ? name : one, value]));
  }),
  'a key removed': onKey((record, key) =>
    fromEntries(Object.entries(record).filter(([one]) => one !== key)),
  ),
  'a key added': onKey((record, key, random) =>
    fromEntries([
      ...Object.entries(record),
      [random.oneOf(hostileKeys), random.oneOf([record[key]!, { polluted: true }, ...ofAnyType])],
    ]),
  ),
  'keys in another order': onKey((record, _, random) => {
    const entries = Object.entries(record);
    const at = random.below(entries.length);
    return fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
  }),
  'a value of another type': at(anywhere, (_, random) => random.oneOf(ofAnyType)),
  'a value wrapped': at(anywhere, (value, random) =>
    random.oneOf<Json>([[value], { value }, { rows: [value] }, JSON.stringify(value)]),
  ),
  'a value from another place': (text, random) => {
    const value = parsed(text);
    const other = valueIn(value, random.oneOf(placesIn(value)));
    return JSON.stringify(replaced(value, random.oneOf(placesIn(value)), other));
  },
  'a list a thousand times as long': at(isList, (value, random) =>
    Array.from({ length: random.oneOf([2, 200, 1000]) }, () => value as readonly Json[]).flat(),
  ),
  'a row once more': at(isList, (value, random) => {
    const rows = value as readonly Json[];
    return rows.length === 0 ? rows : [...rows, random.oneOf(rows)];
  }),
  'a very long text': at(isText, (value, random) =>
    `${value as string}长`.repeat(random.oneOf([2, 60, 20_000, 20_000])),
  ),
  'another text': at(isText, (value, random) =>
    random.oneOf([`${value as string} `, '\0', '\ud800', '<b>', '../..', '=1+1', 'x'.repeat(200)]),
  ),
  'a deep value': at(anywhere, (value, random) => {
    const [open, close] = random.oneOf([
      ['[', ']'],
      ['{"x":', '}'],
      ['{"rows":[', ']}'],
    ] as const);
    const levels = random.oneOf([3, 12, 13, 1000, 50_000]);
    return raw(open.repeat(levels) + JSON.stringify(value) + close.repeat(levels));
  }),
  'a number at its extremes': at(isNumber, (_, random) => raw(random.oneOf(numerals))),
  'an extreme number anywhere': at(anywhere, (_, random) => raw(random.oneOf(numerals))),
  'a date that does not exist': at(isDate, (_, random) => random.oneOf(dates)),
  'a key that reaches into the prototype': (text, random) => {
    const file = parsed(text) as Fields;
    const part = random.oneOf(['changed', 'removed', 'evidence', 'header', 'answers']);
    const record = (file[part] ?? {}) as Fields;
    const key = random.oneOf(['__proto__', 'constructor', 'prototype']);
    const value = random.oneOf([...Object.values(record), '2026-11-22T10:00:00Z']);
    return JSON.stringify(
      replaced(file, [part], fromEntries([...Object.entries(record), [key, value]])),
    );
  },
  'another target': (text, random) => {
    const file = parsed(text) as Fields;
    const targets = file['targets'] as readonly Json[];
    const at = random.below(targets.length + 1);
    const put = random.oneOf(otherTargets);
    return JSON.stringify({
      ...file,
      targets: [...targets.slice(0, at), put, ...targets.slice(at)],
    });
  },
  'several things at once': (text, random) => {
    const times = 2 + random.below(4);
    return Array.from({ length: times }).reduce<string>((all) => {
      const names = ['a key removed', 'a value of another type', 'another text', 'a row once more'];
      return valueMutations[random.oneOf(names)]!(all, random);
    }, text);
  },
};

/** Another value at one of the places that hold such a one; where there is none, the file is as it was. */
function at(
  isWanted: (value: Json) => boolean,
  put: (value: Json, random: Random) => Json,
): Mutation {
  return (text, random) => {
    const value = parsed(text);
    const places = placesIn(value).filter((path) => isWanted(valueIn(value, path)));
    if (places.length === 0) return text;
    const path = random.oneOf(places);
    return written(replaced(value, path, put(valueIn(value, path), random)));
  };
}

/** One of the records changed, with one of its keys in view. */
function onKey(change: (record: Fields, key: string, random: Random) => Json): Mutation {
  return at(
    (value) => isRecord(value) && Object.keys(value).length > 0,
    (value, random) => change(value as Fields, random.oneOf(Object.keys(value as Fields)), random),
  );
}

function anywhere(): boolean {
  return true;
}
function isList(value: Json): boolean {
  return Array.isArray(value);
}
function isRecord(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: Json): boolean {
  return typeof value === 'string';
}
function isNumber(value: Json): boolean {
  return typeof value === 'number';
}
function isDate(value: Json): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d/.test(value);
}

const fromEntries = (entries: readonly (readonly [string, Json])[]): Json =>
  Object.fromEntries(entries);

/** A text that stands in the file as it is, without quotation marks. */
const raw = (text: string): Json => `${mark}${Buffer.from(text).toString('base64')}${mark}`;
const mark = '@raw@';

const written = (value: Json): string =>
  JSON.stringify(value).replace(/"@raw@([^@]*)@raw@"/g, (_, base64: string) =>
    Buffer.from(base64, 'base64').toString(),
  );
