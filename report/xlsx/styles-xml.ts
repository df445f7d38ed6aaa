import type { CellStyle } from './sheet-plan';

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly framed?: true;
  readonly indent?: true;
  readonly centred?: true;
  /** On one line, over empty cells beside it. */
  readonly unwrapped?: true;
  /** How a number is shown; without one, the cell is text, whatever is typed into it. */
  readonly format?: keyof typeof formats;
}

/** Whatever is not said otherwise: text, wrapped, at the top of its cell. */
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  title: { font: 1, unwrapped: true },
  note: { font: 3, unwrapped: true },
  header: { font: 2, fill: 2, framed: true },
  section: { font: 2, fill: 3, unwrapped: true },
  question: { framed: true },
  part: { framed: true, indent: true },
  muted: { font: 3, framed: true },
  answer: { fill: 4, framed: true },
  remark: { framed: true },
  label: { font: 2 },
  text: { framed: true },
  strong: { font: 2, framed: true },
  count: { framed: true, centred: true, format: 'count' },
  money: { framed: true, format: 'money' },
  date: { framed: true, centred: true, format: 'date' },
};

// A font that has Chinese on Windows; elsewhere its charset chooses one that has.
const font = (size: number, colour: string, weight = '') =>
  `<font>${weight}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Microsoft YaHei"/><family val="2"/><charset val="134"/></font>`;

const fonts = [
  font(10, '1A1A1A'),
  font(15, '1A1A1A', '<b/>'),
  font(10, '1A1A1A', '<b/>'),
  font(9, '555555'),
];

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
// The first two are fixed by the format.
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  ...['DCE6F1', 'EEF1F5', 'FFF9DB'].map(solid),
];

const side = (name: string) => `<${name} style="thin"><color rgb="FFBFC5CE"/></${name}>`;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];

/** The formats that the file format knows by their numbers, and the one that it has to be told. */
const formats = { count: 1, money: 3, date: 164 } as const;
const textFormat = 49;
const told = '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>';

const cellFormat = ({ font: own = 0, fill = 0, framed, format, ...aligned }: Look) =>
  `<xf numFmtId="${format ? formats[format] : textFormat}" fontId="${own}" fillId="${fill}" borderId="${framed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${alignment(aligned)}/></xf>`;

const alignment = ({ indent, centred, unwrapped }: Look): string =>
  [
    unwrapped ? '' : ' wrapText="1"',
    indent ? ' horizontal="left" indent="2"' : '',
    centred ? ' horizontal="center"' : '',
  ].join('');

const listed = (name: string, items: readonly string[]) =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** Whether text is broken into as many lines as it takes. */
export const isWrapped = (style: CellStyle): boolean => !looks[style].unwrapped;

/** What these styles, numbered in their order, look like. */
export const stylesXml = (styles: readonly CellStyle[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    styles.some((style) => looks[style].format === 'date') ? told : '',
    listed('fonts', fonts),
    listed('fills', fills),
    listed('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    listed(
      'cellXfs',
      styles.map((style) => cellFormat(looks[style])),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
