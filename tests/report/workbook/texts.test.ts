import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { csvLine } from '@/report';
import { notQualifying, riskAssessmentLevel3 } from '../../e2e/companies';
import { applying } from '../facts';
import { partsOf } from '../questionnaire/workbooks';
import { registerOf, strange, workbookOf } from './facts';
import { sheetsIn } from './read';
import { faultsIn } from './well-formed';

/** A case in which every text that a user can write is this one. */
const named = (name: string): CaseFile => ({
  ...applying(riskAssessmentLevel3, {
    ...notQualifying,
    case: {
      ...notQualifying.case,
      'ccrc/projects': {
        list: 'complete',
        rows: [{ rowId: 'p', category: 'risk-assessment', name, customer: name, state: 'stopped' }],
      },
    },
  }),
  header: { organisation: name, creditCode: name, preparedBy: name },
  actions: { 'ccrc/common/premises': { owner: name, note: name } },
  evidence: { 'premises-title-or-lease': { particulars: { number: name, who: name } } },
});

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[=+@_xX0-9A-F&-]{1,20}$/),
  )
  .filter((text) => text.trim() !== '');

describe('a text of the user in the workbook', () => {
  it.each([...strange, '_x000D_', 'carriage\r\nreturn', ']]>', '&P&N', '\u202egnp', '#key'])(
    '%j stays the text that it is, in cells of text',
    (name) => {
      const bytes = workbookOf(named(name));
      expect(faultsIn(bytes)).toEqual([]);
      const cells = sheetsIn(bytes).flatMap(({ rows }) => rows.flat());
      // The cover, the register and the action plan, the list of projects.
      expect(cells.filter((cell) => cell === name).length).toBeGreaterThanOrEqual(8);
      for (const xml of Object.values(partsOf(bytes))) expect(xml).not.toMatch(/<f[ >/]/);
    },
  );

  it('stays so whatever it is', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const bytes = workbookOf(named(name));
        expect(faultsIn(bytes)).toEqual([]);
        expect(sheetsIn(bytes).flatMap(({ rows }) => rows.flat())).toContain(name);
      }),
      { numRuns: 12 },
    );
  });

  it('commands nothing in the foot of a page', () => {
    const xml = partsOf(workbookOf(named('&P&N')))['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain(' · &amp;&amp;P&amp;&amp;N · &amp;A&amp;R&amp;P / &amp;N<');
  });

  it('is cut off where no cell could hold it', () => {
    const bytes = workbookOf(named('<'.repeat(40_000)));
    expect(faultsIn(bytes)).toEqual([]);
    const cells = sheetsIn(bytes).flatMap(({ rows }) => rows.flat());
    const longest = Math.max(...cells.map((cell) => String(cell).length));
    expect(longest).toBe(32_767);
  });
});

describe('a text of the user in the register as CSV', () => {
  const cellOf = (text: string): string => csvLine([text]).replace(/\r\n$/, '');

  it.each([
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['+2', "'+2"],
    ['-3', "'-3"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['\u0000=1', "' =1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['a\u001b[2J\u0007', 'a [2J '],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['P-2025-07', 'P-2025-07'],
  ])('%j is written %j', (text, written) => {
    expect(cellOf(text)).toBe(written);
  });

  it('begins no cell as a formula, whatever it is', () => {
    const plain = registerOf(named('NAME'));
    expect(plain).toContain(',NAME,');
    for (const name of strange) {
      const csv = registerOf(named(name));
      expect(csv).toContain(cellOf(name));
      expect(csv).not.toMatch(/(?:^|[,\n])"?\s*[=+@＝]/u);
    }
  });
});
