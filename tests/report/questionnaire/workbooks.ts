import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a workbook by their names. */
export type Parts = Record<string, string>;

export const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

export const packed = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** The workbook with some of its parts changed. */
export const withParts = (bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array =>
  packed(change(partsOf(bytes)));

/** What is put into a cell, as XML without the cell's name. */
export type CellXml = (name: string) => string;

export const typed =
  (text: string): CellXml =>
  (name) =>
    `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** @param style the number of a format that `withFormats` has put into the workbook */
export const numeric =
  (value: number | string, style = 0): CellXml =>
  (name) =>
    `<c r="${name}" s="${String(style)}"><v>${String(value)}</v></c>`;

export const formula =
  (text: string, value: string): CellXml =>
  (name) =>
    `<c r="${name}"><f>${text}</f><v>${value}</v></c>`;

/** A sheet with the cell of a question, by its key, or of a row's field, by the row's id. */
export interface Target {
  readonly key: string;
  /** Of a list. */
  readonly field?: string;
}

/** The workbook with something put into one of its cells. */
export function filled(bytes: Uint8Array, target: Target, cell: CellXml): Uint8Array {
  return withParts(bytes, (parts) => {
    const [name, xml] = sheetWith(parts, target.key);
    const row = rowWith(xml, target.key);
    const mark = target.field === undefined ? '#answer' : `#field ${target.field}`;
    const column = columnOf(xml.slice(0, xml.indexOf(row)), mark);
    const own = `${column}${/r="(\d+)"/.exec(row)![1]!}`;
    const old = new RegExp(`<c r="${own}"[^>]*?(/>|>.*?</c>)`);
    return {
      ...parts,
      [name]: xml.replace(
        row,
        row.replace(old, () => cell(own)),
      ),
    };
  });
}

export const sheetWith = (parts: Parts, key: string): readonly [string, string] =>
  Object.entries(parts).find(
    ([name, xml]) => name.startsWith('xl/worksheets/') && xml.includes(`>${key}</t>`),
  )!;

export const rowWith = (xml: string, key: string): string =>
  xml.match(/<row .*?<\/row>/g)!.find((row) => row.includes(`>${key}</t>`))!;

/** The column of the last such mark. */
const columnOf = (above: string, mark: string): string =>
  [...above.matchAll(new RegExp(`<c r="([A-Z]+)\\d+"[^>]*><is><t[^>]*>${mark}</t>`, 'g'))].at(
    -1,
  )![1]!;

/** The workbook with these formats; the styles of numbers that show them come after its own. */
export const withFormats = (bytes: Uint8Array, formats: readonly (number | string)[]): Uint8Array =>
  withParts(bytes, (parts) => {
    const codes = formats.map((format, index) =>
      typeof format === 'string'
        ? `<numFmt numFmtId="${String(200 + index)}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
        : '',
    );
    const styles = formats.map(
      (format, index) =>
        `<xf numFmtId="${String(typeof format === 'number' ? format : 200 + index)}" xfId="0"/>`,
    );
    const xml = parts['xl/styles.xml']!.replace(
      '<fonts',
      `<numFmts count="1">${codes.join('')}</numFmts><fonts`,
    ).replace('</cellXfs>', `${styles.join('')}</cellXfs>`);
    return { ...parts, 'xl/styles.xml': xml };
  });

/** The number of a workbook's own styles: those of `withFormats` begin here. */
export const ownStyles = 10;

/** The workbook with the row of a key changed. */
export const withRow = (
  bytes: Uint8Array,
  key: string,
  change: (row: string) => string,
): Uint8Array =>
  withParts(bytes, (parts) => {
    const [name, xml] = sheetWith(parts, key);
    const row = rowWith(xml, key);
    return { ...parts, [name]: xml.replace(row, () => change(row)) };
  });

/** The workbook with its own part changed, the one that lists the sheets. */
export const withBook = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withParts(bytes, (parts) => ({ ...parts, 'xl/workbook.xml': change(parts['xl/workbook.xml']!) }));
