import type { IStylesOptions } from 'docx';
import { LineRuleType } from 'docx';
import type { Look } from './blocks';

/** Latin and Chinese beside each other; every Windows, Office and WPS has both, others replace them. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };

const ink = { dark: '1F3A5F', muted: '595959', red: '9B1C1C', green: '1B6B3A', amber: '8A5A00' };

export const lineColour = 'BFC7D1';
export const headShade = 'EEF2F6';

/** What each look is. */
export const looks: Readonly<Record<Look, { readonly bold?: true; readonly color?: string }>> = {
  strong: { bold: true },
  muted: { color: ink.muted },
  met: { bold: true, color: ink.green },
  unmet: { bold: true, color: ink.red },
  open: { bold: true, color: ink.amber },
};

/** The styles of a document by their ids; sizes are half points, distances twentieths of a point. */
export const styleIds = {
  ...{ title: 'Title', subtitle: 'Subtitle', body: 'Normal', note: 'Note' },
  ...{ table: 'TableText', tableHead: 'TableHead', caption: 'Caption', list: 'ListBullet' },
  ...{ running: 'RunningText', afterTable: 'AfterTable' },
} as const;

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, italics: false, color: ink.dark, font },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
});

const ownStyle = (id: string, name: string, based: string) => ({
  ...{ id, name, basedOn: based, next: id, quickFormat: true },
});

/**
 * The styles of every document. Latin text is English in Chinese documents too: as Chinese, programs
 * would break its words anywhere.
 */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        ...{ size: 21, font },
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: { after: 100, line: 300 } },
    },
    title: {
      run: { size: 44, bold: true, color: ink.dark, font },
      paragraph: { spacing: { before: 1600, after: 240 }, keepNext: true },
    },
    heading1: heading(32, 360, 160),
    heading2: heading(26, 280, 120),
    heading3: heading(22, 220, 80),
    caption: {
      run: { size: 18, bold: true, italics: false, color: ink.muted, font },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      ...ownStyle(styleIds.subtitle, 'Subtitle', 'Normal'),
      run: { size: 28, bold: true },
      paragraph: { spacing: { after: 240 } },
    },
    {
      ...ownStyle(styleIds.note, 'Note', 'Normal'),
      run: { size: 19, color: ink.muted },
      paragraph: { spacing: { before: 60, after: 80, line: 276 } },
    },
    {
      ...ownStyle(styleIds.table, 'Table Text', 'Normal'),
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 260 } },
    },
    {
      ...ownStyle(styleIds.tableHead, 'Table Head', styleIds.table),
      run: { bold: true, color: ink.dark },
      paragraph: { keepNext: true },
    },
    {
      ...ownStyle(styleIds.list, 'List Bullet', 'Normal'),
      paragraph: { spacing: { after: 60 } },
    },
    {
      // Hardly there, so that it needs no page of its own where a table fills one.
      ...ownStyle(styleIds.afterTable, 'After Table', 'Normal'),
      run: { size: 2 },
      paragraph: { spacing: { after: 100, line: 20, lineRule: LineRuleType.EXACT } },
    },
    {
      ...ownStyle(styleIds.running, 'Running Text', 'Normal'),
      run: { size: 17, color: ink.muted },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};
