import { placeOf } from '@/report/xlsx/cell-name';
import type { Attributes } from '@/report/xlsx/read-xml';
import { readXml } from '@/report/xlsx/read-xml';
import type { Parts } from '../questionnaire/workbooks';
import { partsOf } from '../questionnaire/workbooks';

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** The elements around it, the outermost first. */
  readonly within: readonly string[];
}

/** The elements of a part in their order; throws where it is no XML. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const within: string[] = [];
  readXml(new TextEncoder().encode(xml), {
    open: (name, attributes) => {
      found.push({ name, attributes, within: [...within] });
      within.push(name);
    },
    close: () => void within.pop(),
  });
  return found;
}

const named = (elements: readonly Element[], name: string): readonly Attributes[] =>
  elements.filter((element) => element.name === name).map(({ attributes }) => attributes);

/** What of ours a worksheet holds, in the order that its schema asks for. */
const inOrder = [
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'mergeCells'],
  ...['dataValidations', 'pageMargins', 'pageSetup', 'headerFooter', 'ignoredErrors'],
];

/** Everything for which a spreadsheet program would refuse or repair a workbook of ours. */
export function faultsIn(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const book = elementsOf(parts['xl/workbook.xml'] ?? '');
  const styles = elementsOf(parts['xl/styles.xml'] ?? '').filter(({ within }) =>
    within.includes('cellXfs'),
  ).length;
  const sheets = named(book, 'sheet').map(({ name = '' }, index) => {
    const xml = parts[`xl/worksheets/sheet${String(index + 1)}.xml`] ?? '';
    return { name, xml, elements: elementsOf(xml) };
  });
  return [
    ...packageFaults(parts),
    ...nameFaults(sheets.map(({ name }) => name)),
    ...sheets.flatMap(({ name, xml, elements }) =>
      [...sheetFaults(elements, styles), ...textFaults(xml)].map((fault) => `${name}: ${fault}`),
    ),
    ...definedFaults(parts['xl/workbook.xml'] ?? '', sheets),
  ];
}

const when = (isFault: boolean, fault: string): readonly string[] => (isFault ? [fault] : []);

/** Every part is declared, every declared part is there, every relation leads to a part. */
function packageFaults(parts: Parts): readonly string[] {
  const types = elementsOf(parts['[Content_Types].xml'] ?? '');
  const endings = named(types, 'Default').map(({ Extension }) => Extension);
  const declared = named(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  return [
    ...declared.flatMap((name) => when(!(name in parts), `declared, not there: ${name}`)),
    ...Object.entries(parts).flatMap(([name, xml]) => {
      elementsOf(xml);
      if (name === '[Content_Types].xml') return [];
      if (!name.endsWith('.rels')) return when(!declared.includes(name), `not declared: ${name}`);
      const folder = name.replace(/_rels\/[^/]*$/, '');
      return named(elementsOf(xml), 'Relationship').flatMap(({ Target = '' }) =>
        when(!(folder + Target in parts), `leads nowhere: ${folder}${Target}`),
      );
    }),
    ...when(!endings.includes('rels'), 'relations are not declared'),
  ];
}

const nameFaults = (names: readonly string[]): readonly string[] => [
  ...when(new Set(names.map((name) => name.toLowerCase())).size !== names.length, 'names twice'),
  ...names.flatMap((name) => when(!/^[^[\]:*?/\\']{1,31}$/.test(name), `name of a sheet: ${name}`)),
];

function sheetFaults(elements: readonly Element[], styles: number): readonly string[] {
  const top = elements.filter(({ within }) => within.length === 1).map(({ name }) => name);
  const order = top.map((name) => inOrder.indexOf(name));
  const rows = named(elements, 'row').map(({ r }) => Number(r));
  const cells = named(elements, 'c');
  const places = cells.map(({ r = '' }) => placeOf(r));
  const ascending = (numbers: readonly number[]) =>
    numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return [
    ...when(order.includes(-1) || !ascending(order), `order ${top.join(' ')}`),
    ...when(!ascending(rows), 'rows out of order'),
    ...when(
      !ascending(places.map((place) => (place ? place.row * 20_000 + place.column : -1))),
      'cells out of order',
    ),
    ...cells.flatMap(({ s, t }) => [
      ...when(!(Number(s) < styles), `style ${String(s)}`),
      ...when(t !== undefined && t !== 'inlineStr', `type ${String(t)}`),
    ]),
    ...when(named(elements, 'f').length > 0, 'a formula'),
    ...named(elements, 'row').flatMap(({ ht = '1' }) => when(!(Number(ht) <= 409), `height ${ht}`)),
    ...named(elements, 'col').flatMap(({ width }) => when(!(Number(width) <= 255), 'width')),
  ];
}

/** Longer texts, and feet of pages, are cut off by repair. */
const textFaults = (xml: string): readonly string[] => [
  ...(xml.match(/<t [^>]*>[^<]*<\/t>/g) ?? []).flatMap((text) =>
    when(text.replace(/<[^>]*>/g, '').length > 6 * 32_767, 'too long'),
  ),
  ...(xml.match(/<v>[^<]*<\/v>/g) ?? []).flatMap((value) =>
    when(!/^<v>-?\d+(\.\d+)?<\/v>$/.test(value), value),
  ),
  ...(xml.match(/<oddFooter>[^<]*/g) ?? []).flatMap((foot) =>
    when(foot.replace('<oddFooter>', '').replace(/&\w+;/g, '&').length > 255, foot),
  ),
];

/** Names stand for cells of the sheet that they belong to; what is filtered is named like it. */
function definedFaults(
  book: string,
  sheets: readonly { readonly name: string; readonly xml: string }[],
): readonly string[] {
  const defined = [...book.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)];
  const filters = sheets.flatMap(({ xml }, index) => {
    const ref = /<autoFilter ref="([^"]*)"/.exec(xml)?.[1];
    return ref === undefined ? [] : [{ index, ref }];
  });
  return [
    ...defined.flatMap(([whole, attributes = '', range = '']) => {
      const own = sheets[Number(/localSheetId="(\d+)"/.exec(attributes)?.[1])];
      const isOf = range
        .split(',')
        .every((one) => own && one.startsWith(`'${xmlName(own.name)}'!$`));
      return when(!isOf, whole);
    }),
    ...filters.flatMap(({ index, ref }) => {
      const name = `name="_xlnm._FilterDatabase" localSheetId="${String(index)}"`;
      const own = defined.find(([, attributes = '']) => attributes.startsWith(name));
      return when(own?.[2]?.split('!')[1]?.replaceAll('$', '') !== ref, `filter ${ref}`);
    }),
  ];
}

const xmlName = (name: string): string =>
  name
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
