import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { changesTo, forAll, small, taken, written } from './facts';
import { partsOf } from './workbooks';

const named = (...names: readonly string[]): CaseFile => ({
  ...small,
  answers: {
    case: {
      'ccrc/projects': {
        list: 'open',
        rows: names.map((name, index) => ({
          ...{ rowId: `row-${String(index)}`, category: 'security-audit', name },
          signed: '2024-03-01',
        })),
      },
    },
    category: {},
  },
});

const namesBack = (...names: readonly string[]): unknown => {
  const bytes = written(named(...names));
  const list = taken(small, changesTo(small, bytes)).answers.case['ccrc/projects'];
  return (list as { rows: readonly { name?: string }[] }).rows.map(({ name }) => name);
};

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[=+@_xX0-9A-F-]{1,20}$/),
  )
  .filter((text) => text.trim() !== '');

describe('a text of the user', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://example.com","x")',
    '+49 30',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  spaces  around  ',
    'line\nbreak',
    'carriage\r\nreturn',
    '_x000D_',
    '_x005F_x000D_',
    '_X0041_',
    '<b>&amp;"\'',
    ']]>',
    '\u0000\u0007\u001b',
    '\ufffe\uffff',
    '\ud800',
    '😀 𠮷',
    '\u202egnp',
    'constructor',
    '__proto__',
    '#key',
    '#answer',
    '#N/A',
    '2024-03-01',
    '007',
    '1e5',
  ])('%j comes back as it was', (name) => {
    expect(namesBack(name)).toEqual([name]);
  });

  it('comes back whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 25 }), (names) => {
        expect(namesBack(...names)).toEqual(names);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('is written as text in a cell of text, and nowhere as a formula', () => {
    const parts = Object.entries(partsOf(written(named('=cmd|x')))).filter(([name]) =>
      name.startsWith('xl/worksheets/'),
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(/<f[ >]|<v>/);
      const cells = xml.match(/<c [^>]*>/g) ?? [];
      for (const cell of cells) expect(cell).toMatch(/ s="\d+"( t="inlineStr"|\/>)/);
    }
    const styles = partsOf(written(forAll))['xl/styles.xml']!;
    const formats = styles.slice(styles.indexOf('<cellXfs')).match(/numFmtId="\d+"/g)!;
    expect(new Set(formats)).toEqual(new Set(['numFmtId="49"']));
  });
});
