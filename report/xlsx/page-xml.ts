import type { SheetPlan } from './sheet-plan';
import { xmlText } from './xml-text';

/** How a sheet is printed: on A4 across, its columns on one page or on as many as its table wants. */
export const pageXml = ({ table, footer }: SheetPlan): string =>
  [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9"${wideXml(table?.pagesWide ?? 1)} orientation="landscape" fitToHeight="0"/>`,
    footer === undefined ? '' : footerXml(footer),
  ].join('');

/** Pages that belong side by side follow one another. */
const wideXml = (pages: number): string =>
  pages > 1 ? ` fitToWidth="${pages}" pageOrder="overThenDown"` : '';

/** More makes programs repair the file. */
const longest = 120;

/**
 * The text with the sheet's name, and the page's number among all; signs of command are taken as
 * text. Nothing stands in the middle, into which the left would run.
 */
function footerXml(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, ' ')
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, '')
    .replaceAll('&', '&&');
  return `<headerFooter><oddFooter>${xmlText(`&L${plain} · &A&R&P / &N`)}</oddFooter></headerFooter>`;
}
