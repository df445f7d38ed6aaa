import { describe, expect, it } from 'vitest';
import type { ChangeLine } from '@/report/questionnaire';
import { example } from '../facts';
import { changesTo, forAll, readWhole, taken, written } from './facts';
import type { Parts } from './workbooks';
import { filled, rowWith, sheetWith, typed, withBook, withParts, withRow } from './workbooks';

const honest = written(example);
const statuses = (changes: readonly ChangeLine[]) => new Set(changes.map(({ status }) => status));
const expectUnmoved = (bytes: Uint8Array) => {
  const changes = changesTo(example, bytes);
  expect(statuses(changes)).toEqual(new Set(['same']));
  expect(changes).toHaveLength(changesTo(example, honest).length);
};

const sheets = (parts: Parts): readonly string[] =>
  Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));

const inSheets = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withParts(bytes, (parts) => ({
    ...parts,
    ...Object.fromEntries(sheets(parts).map((name) => [name, change(parts[name]!)])),
  }));

/** Every row further down, and its cells with it. */
const pushedDown = (xml: string, by: number): string =>
  xml.replace(
    / r="([A-Z]*)(\d+)"/g,
    (_, column: string, row: string) => ` r="${column}${String(Number(row) + by)}"`,
  );

/** Every column one further to the right. */
const pushedRight = (xml: string): string =>
  xml.replace(
    / r="([A-Y])(\d+)"/g,
    (_, column: string, row: string) =>
      ` r="${String.fromCharCode(column.charCodeAt(0) + 1)}${row}"`,
  );

describe('a workbook that was moved about is read as before', () => {
  it('with rows inserted above', () => {
    expectUnmoved(inSheets(honest, (xml) => pushedDown(xml, 3)));
  });

  it('with a column inserted', () => {
    const moved = withParts(honest, (parts) => ({
      ...parts,
      ...Object.fromEntries(
        sheets(parts)
          .filter((name) => parts[name]!.includes('#key'))
          .map((name) => [name, pushedRight(parts[name]!)]),
      ),
    }));
    expectUnmoved(moved);
  });

  it('with columns exchanged', () => {
    const exchanged = (xml: string) =>
      xml.replace(
        / r="([FG])(\d+)"/g,
        (_, column: string, row: string) => ` r="${column === 'F' ? 'G' : 'F'}${row}"`,
      );
    expectUnmoved(
      withParts(honest, (parts) => ({
        ...parts,
        'xl/worksheets/sheet2.xml': exchanged(parts['xl/worksheets/sheet2.xml']!),
      })),
    );
  });

  it('with rows in another order', () => {
    const sorted = (xml: string) =>
      xml.replace(/(<row r="\d+".*?<\/row>)+/, (all) => {
        const rows = all.match(/<row .*?<\/row>/g)!;
        const marked = rows.findLastIndex((row) => row.includes('#')) + 1;
        const [head, body] = [rows.slice(0, marked), rows.slice(marked).reverse()];
        return [...head, ...body]
          .map((row, index) =>
            row.replace(
              / r="([A-Z]*)\d+"/g,
              (_, column: string) => ` r="${column}${String(index + 1)}"`,
            ),
          )
          .join('');
      });
    const changes = changesTo(
      example,
      inSheets(honest, (xml) => (xml.includes('#rows') ? sorted(xml) : xml)),
    );
    expect(statuses(changes)).toEqual(new Set(['same']));
  });

  it('with its sheets renamed and shown', () => {
    const renamed = (xml: string) =>
      xml
        .replace(/name="[^"]*"/g, (_, at: number) => `name="S${String(at)}"`)
        .replaceAll(' state="hidden"', '');
    expectUnmoved(withBook(honest, renamed));
  });

  it('with prefixes, as some programs write', () => {
    const prefixed = (xml: string) =>
      xml
        .replace(/<(\/?)([a-z])/gi, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x=')
        .replace('<?x:', '<?');
    expectUnmoved(inSheets(honest, prefixed));
  });
});

describe('cells that were merged', () => {
  const first = 'ccrc/finance#pick';
  const merged = (range: (row: number) => string, bytes: Uint8Array) =>
    withParts(bytes, (parts) => {
      const [name, xml] = sheetWith(parts, first);
      const row = Number(/r="(\d+)"/.exec(rowWith(xml, first))![1]);
      const cells = `<mergeCells count="1"><mergeCell ref="${range(row)}"/></mergeCells>`;
      return { ...parts, [name]: xml.replace('</sheetData>', `</sheetData>${cells}`) };
    });
  const blank = written({ ...forAll, answers: { case: {}, category: {} } });
  const codes = (bytes: Uint8Array) =>
    readWhole(bytes).lines.map((line) =>
      line.kind === 'refused' ? line.refusal.problem.code : line.kind,
    );
  const answered = filled(blank, { key: first }, typed('All of it'));

  it('are refused where they are of several questions or columns', () => {
    expect(codes(merged((row) => `F${String(row)}:F${String(row + 1)}`, answered))).toEqual([
      'merged',
      'merged',
    ]);
    expect(codes(merged((row) => `E${String(row)}:F${String(row)}`, answered))).toEqual(['merged']);
  });

  it('are read where they only take in the remark', () => {
    expect(codes(merged((row) => `F${String(row)}:G${String(row)}`, answered))).toEqual(['answer']);
  });
});

describe('keys that are not known', () => {
  const rekeyed = (key: string) =>
    withRow(
      filled(written({ ...forAll }), { key: 'applicant/founding-date#text' }, typed('2020')),
      'applicant/founding-date#text',
      (row) => row.replace('applicant/founding-date#text', key),
    );

  it.each([
    ['__proto__#text', 'unknown-question'],
    ['constructor#text', 'unknown-question'],
    ['ccrc/gone#pick', 'unknown-question'],
    ['ccrc/finance@risk-assessment#pick', 'unknown-question'],
    ['nonsense', 'unknown-question'],
    ['applicant/founding-date#__proto__', 'unknown-field'],
    ['applicant/founding-date#pick', 'unknown-field'],
  ])('%s is refused', (key, code) => {
    expect(readWhole(rekeyed(key)).lines).toMatchObject([
      { kind: 'refused', refusal: { problem: { code } } },
    ]);
  });

  it('are passed over where nothing was answered', () => {
    const bytes = withRow(written(forAll), 'applicant/founding-date#text', (row) =>
      row.replace('applicant/founding-date#text', 'ccrc/gone#text'),
    );
    expect(readWhole(bytes).lines).toEqual([]);
  });

  it('come twice, and neither is taken where they differ', () => {
    const twice = (other: string) =>
      withRow(
        filled(written(forAll), { key: 'applicant/founding-date#text' }, typed('2020')),
        'applicant/founding-date#text',
        (row) => row + pushedDown(row.replace('>2020<', `>${other}<`), 900),
      );
    expect(readWhole(twice('2020')).lines).toMatchObject([{ kind: 'answer', answer: '2020' }]);
    expect(readWhole(twice('2021')).lines).toMatchObject([
      { kind: 'refused', refusal: { problem: { code: 'given-twice' } } },
    ]);
    expect(taken(forAll, changesTo(forAll, twice('2021')))).toEqual(forAll);
  });
});
