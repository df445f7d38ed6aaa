import {
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locale } from '@/content';
import type { Day } from '@/rules';
import { plainText } from '../../plain-text';
import { asDocx, bullets } from './as-docx';
import type { Block } from './blocks';
import { styleIds, styles } from './styles';

/** A document, and what stands around its text. */
export interface Paper {
  readonly title: string;
  /** In the top margin of every page. */
  readonly runningHead: string;
  readonly tableLabel: string;
  readonly locale: Locale;
  /** The day that the file gives as that of its making, so that the same case makes the same bytes. */
  readonly day: Day;
  readonly isLandscape?: boolean;
  readonly blocks: readonly Block[];
}

/** A4 and its margins, in twentieths of a point. */
const page = { short: 11906, long: 16838, margin: 1080 };

/** The document as the bytes of a .docx file. */
export async function writeDocument(paper: Paper): Promise<Uint8Array> {
  const { title, tableLabel, isLandscape = false, blocks } = paper;
  const width = (isLandscape ? page.long : page.short) - 2 * page.margin;
  const numbered = blocks.filter(({ kind, ...block }) => kind === 'table' && 'caption' in block);
  const document = new Document({
    ...{ title, creator: '', lastModifiedBy: '' },
    styles,
    numbering: { config: [{ reference: bullets, levels: [bullet] }] },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...{ width: page.short, height: page.long },
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              ...{ top: 1300, bottom: 1200, left: page.margin, right: page.margin },
              ...{ header: 620, footer: 560 },
            },
          },
        },
        headers: { default: new Header({ children: [runningLine(paper)] }) },
        footers: { default: new Footer({ children: [pageLine(width)] }) },
        children: blocks.flatMap((block) => asDocx(block, { width, tableLabel, numbered })),
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), paper);
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
};

const runningLine = ({ runningHead }: Paper): Paragraph =>
  new Paragraph({ style: styleIds.running, children: [new TextRun(plainText(runningHead))] });

const pageLine = (width: number): Paragraph =>
  new Paragraph({
    style: styleIds.running,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });

/**
 * The library writes the time of writing into the file, and no language into its properties: the day
 * of the report stands in the place of the one, and the other is added.
 */
function settled(bytes: Uint8Array, { day, locale }: Paper): Uint8Array {
  const parts = unzipSync(bytes);
  const core = 'docProps/core.xml';
  const properties = strFromU8(parts[core] ?? new Uint8Array())
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`)
    .replace('<cp:revision>', `<dc:language>${languages[locale]}</dc:language><cp:revision>`);
  return zipSync({ ...parts, [core]: strToU8(properties) }, { mtime: '2000-01-01T12:00:00' });
}

const languages: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh-CN', en: 'en-US' };
