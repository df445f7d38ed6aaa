import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCase, openCaseFile } from '@/cases';
import { questionnaireChanges, sayChange, withTaken } from '@/report/questionnaire';
import { example, schemes } from '../facts';
import { languageOf, now, ownWords, read, written } from './facts';
import { packed, partsOf } from './workbooks';

const target = 'ccrc/risk-assessment/level-3/initial';
const file = { ...example, targets: [target] };
const honest = written(file);
const parts = partsOf(honest);
const names = Object.keys(parts);
const english = languageOf('en');

const blank = { ...newCase('case-1'), targets: [target] };

/** Whatever comes: a problem, or lines that can be said and make a case that opens. */
function expectHonest(bytes: Uint8Array): 'problem' | 'read' {
  const result = read(bytes);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if ('problem' in result) {
    expect(result.problem.code).toMatch(/^[a-z-]+$/);
    return 'problem';
  }
  for (const [before, isAll] of [
    [blank, false],
    [file, true],
  ] as const) {
    const changes = questionnaireChanges(result, before, schemes);
    for (const line of changes)
      expect(sayChange(line, before.answers, english, ownWords.en).given.join()).toBeDefined();
    const all = changes.flatMap((line) => ('address' in line ? line.address : []));
    const after = withTaken(before, changes, new Set(isAll ? all : []), now);
    expect(openCaseFile(JSON.stringify(after), schemes)).toEqual({ file: after });
  }
  return 'read';
}

it('an honest workbook is read', () => {
  expect(expectHonest(honest)).toBe('read');
});

describe('a workbook with its bytes changed never throws', () => {
  it('with some of them flipped', () => {
    const flips = fc.array(fc.tuple(fc.nat(honest.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = honest.slice();
        for (const [at, mask] of changes) bytes[at]! ^= mask;
        expectHonest(bytes);
      }),
      { numRuns: 120, endOnFailure: true },
    );
  });

  it('with its end or its middle cut out', () => {
    fc.assert(
      fc.property(fc.nat(honest.length), fc.nat(3000), (from, length) => {
        const rest = [...honest.slice(0, from), ...honest.slice(from + length)];
        expectHonest(Uint8Array.from(rest));
        expectHonest(honest.slice(0, from));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('or any bytes at all, behind the signature of an archive', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isSigned) => {
        expectHonest(isSigned ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

/** In milliseconds: each of the hundreds of workbooks is packed, read and taken. */
const timeout = 60_000;

/** What people, programs and attackers put where a value was. */
const put = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'prototype', '#key', '#answer', '#rows ccrc/projects'],
    ...['#field __proto__', '#field name', '-', '?', 'yes', 'Yes', '暂不清楚', 'These are all'],
    ...['2024-02-30', '2024', '99999999999', '-1', '1e308', 'NaN', '12.5', '100', '45352'],
    ...['ccrc/projects#list', 'ccrc/finance#pick', 'applicant/founding-date#text', 'x'.repeat(300)],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);

/** The part with what stands at one of its places exchanged for something else. */
const exchanged = (xml: string, place: number, text: string, places: RegExp): string => {
  const all = [...xml.matchAll(places)];
  const match = all[place % Math.max(1, all.length)];
  if (!match) return xml;
  return xml.slice(0, match.index) + text + xml.slice(match.index + match[0].length);
};

describe('a workbook with its XML changed gives no invalid answer', () => {
  it('with texts put into its cells', { timeout }, () => {
    let whole = 0;
    const changes = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(5000), put), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const changed = { ...parts };
        for (const [name, place, text] of list)
          changed[name] = exchanged(
            changed[name]!,
            place,
            escaped(text),
            /(?<=<t[^>]*>)[^<]*(?=<)/g,
          );
        if (expectHonest(packed(changed)) === 'read') whole += 1;
      }),
      { numRuns: 90, endOnFailure: true },
    );
    expect(whole).toBeGreaterThan(45);
  });

  it('with its tags and attributes changed', { timeout }, () => {
    const swaps = [
      [/ r="[A-Z]+\d+"/g, ' r="F3"'],
      [/ r="\d+"/g, ' r="0"'],
      [/ t="inlineStr"/g, ' t="s"'],
      [/ t="inlineStr"/g, ' t="b"'],
      [/<is><t[^>]*>/g, '<f>1</f><is><t>'],
      [/<is>/g, '<v>7</v><is>'],
      [/<\/row>/g, ''],
      [/<c /g, '<d '],
      [/ s="\d+"/g, ' s="9999"'],
      [/<row /g, '<row __proto__="x" '],
      [/state="hidden"/g, ''],
      [/Id="rId\d+"/g, 'Id="rId1"'],
      [/sheet\d+\.xml/g, '../../../etc/passwd'],
    ] as const;
    const changes = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.nat(5000), fc.constantFrom(...swaps)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(changes, (list) => {
        const changed = { ...parts };
        for (const [name, place, [places, text]] of list)
          changed[name] = exchanged(changed[name]!, place, text, places);
        expectHonest(packed(changed));
      }),
      { numRuns: 120, endOnFailure: true },
    );
  });
});
