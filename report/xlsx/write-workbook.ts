import { strToU8, zipSync } from 'fflate';
import { columnName } from './cell-name';
import { definedNamesXml } from './defined-names';
import type { CellStyle, SheetPlan } from './sheet-plan';
import type { Referred } from './sheet-xml';
import { sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';
import { xmlText } from './xml-text';

/** Where the options of all drop-downs stand: a list of its own may be long and hold commas. */
const optionsName = 'options';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = (part: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

/**
 * A workbook of these sheets as an `.xlsx` file. The same sheets make the same bytes: no clock is
 * asked and no name of a user or machine is written.
 *
 * @param styles those that its cells may have
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  styles: readonly CellStyle[],
): Uint8Array {
  const lists = optionLists(plans);
  const sheets = lists.length > 0 ? [...plans, optionsSheet(lists)] : plans;
  const referred: Referred = {
    rangeOf: rangesOf(lists),
    styleNumber: (style) => styles.indexOf(style),
  };
  const parts = {
    '[Content_Types].xml': contentTypesXml(sheets),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, index): Relation => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(styles),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheet, referred),
      ]),
    ),
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  // Midday: the format knows local time only, and the day must be the same everywhere.
  return zipSync(Object.fromEntries(bytes), { mtime: '2000-01-01T12:00:00', level: 6 });
}

const keyOf = (options: readonly string[]): string => JSON.stringify(options);

/** The different lists of options, each once. */
const optionLists = (plans: readonly SheetPlan[]): readonly (readonly string[])[] => [
  ...new Map(
    plans.flatMap(({ dropDowns }) => dropDowns.map(({ options }) => [keyOf(options), options])),
  ).values(),
];

function rangesOf(lists: readonly (readonly string[])[]): Referred['rangeOf'] {
  const ranges = new Map(
    lists.map((options, index) => {
      const column = columnName(index);
      return [keyOf(options), `${optionsName}!$${column}$1:$${column}$${options.length}`];
    }),
  );
  return (options) => ranges.get(keyOf(options)) ?? '';
}

/** One column for each list of options. */
function optionsSheet(lists: readonly (readonly string[])[]): SheetPlan {
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    name: optionsName,
    hidden: true,
    columns: lists.map(() => ({ width: 20 })),
    rows: Array.from({ length: longest }, (_, row) => ({
      cells: lists.map((options) => {
        const text = options[row];
        return text === undefined ? undefined : { text, style: 'plain' as const };
      }),
    })),
    frozenRows: 0,
    dropDowns: [],
  };
}

const workbookXml = (sheets: readonly SheetPlan[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets>${definedNamesXml(sheets)}</workbook>`;

type Relation = readonly [type: string, target: string];

const relationsXml = (relations: readonly Relation[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${relations
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const contentTypesXml = (sheets: readonly SheetPlan[]): string =>
  [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    partType('workbook', typeOf('sheet.main')),
    partType('styles', typeOf('styles')),
    ...sheets.map((_, index) => partType(`worksheets/sheet${index + 1}`, typeOf('worksheet'))),
    '</Types>',
  ].join('');

const partType = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${type}"/>`;
