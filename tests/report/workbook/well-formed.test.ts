import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/content';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { documents } from '../../office/documents';
import { arbitraryCase } from '../../cases/arbitrary-case';
import { example } from '../facts';
import { packed, partsOf } from '../questionnaire/workbooks';
import { forAll } from '../questionnaire/facts';
import { workbookOf, workbookWords } from './facts';
import { sheetsIn } from './read';
import { faultsIn } from './well-formed';

describe('the workbook of a report', () => {
  it.each(documents.filter(({ ending }) => ending === 'xlsx'))(
    '$name is well-formed',
    async ({ bytes }) => {
      expect(faultsIn(await bytes())).toEqual([]);
    },
  );

  it('is so for everything that can be applied for, and for nothing at all', () => {
    expect(faultsIn(workbookOf(forAll, 'zh-CN'))).toEqual([]);
    expect(faultsIn(workbookOf({ ...example, targets: [] }))).toEqual([]);
  });

  it('is so whatever the case is', () => {
    fc.assert(
      fc.property(arbitraryCase([ccrc, secrecy]), fc.constantFrom(...locales), (file, locale) => {
        const few = { ...file, targets: file.targets.slice(0, 3) };
        expect(faultsIn(workbookOf(few, locale))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('is the same file however often it is written', () => {
    expect(workbookOf(example)).toEqual(workbookOf(example));
  });

  it.each(locales)('names its sheets as spreadsheets allow, in %s', (locale) => {
    for (const name of Object.values(workbookWords[locale].sheets))
      expect(name).toMatch(/^[^[\]:*?/\\']{1,28}$/);
  });

  it('leaves out sheets without content', () => {
    const { sheets } = workbookWords.en;
    const names = (bytes: Uint8Array) => sheetsIn(bytes).map(({ name }) => name);
    expect(names(workbookOf(example))).not.toContain(sheets.actions);
    expect(names(workbookOf(example))).not.toContain(sheets.entries);
    expect(names(workbookOf({ ...example, targets: [] }))).toEqual([sheets.cover]);
  });
});

describe('the check of workbooks', () => {
  const honest = partsOf(workbookOf(example));
  const sheet = 'xl/worksheets/sheet2.xml';
  it.each<readonly [string, string, string | RegExp, string]>([
    [
      'a part that is not declared',
      '[Content_Types].xml',
      /<Override PartName="\/xl\/styles[^>]*>/,
      '',
    ],
    ['a relation that leads nowhere', 'xl/_rels/workbook.xml.rels', 'styles.xml', 'stiles.xml'],
    ['a filter of other cells', sheet, '<autoFilter ref="A1:', '<autoFilter ref="A2:'],
    ['a name of another sheet', 'xl/workbook.xml', "'Gap register'!$A$1", "'Overview'!$A$1"],
    ['a style that is none', sheet, / s="\d+"/, ' s="99"'],
    ['a formula', sheet, '</v>', '</v><f>1+1</f>'],
    ['a row too high', sheet, / ht="\d+"/, ' ht="500"'],
    ['a number that is none', sheet, '<v>1</v>', '<v>NaN</v>'],
    ['elements out of order', sheet, /(<autoFilter [^>]*>)(.*)(<pageMargins [^>]*>)/, '$3$2$1'],
  ])('finds %s', (_what, part, from, to) => {
    const broken = { ...honest, [part]: honest[part]!.replace(from, to) };
    expect(broken[part]).not.toBe(honest[part]);
    expect(faultsIn(packed(broken))).not.toEqual([]);
  });
});
