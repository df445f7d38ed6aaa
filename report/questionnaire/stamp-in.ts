import type { QuestionnaireProblem } from '@/content/types/questionnaire-words';
import type { Locale } from '@/content';
import { isLocale } from '@/content';
import { questionnaireFormat, questionnaireVersion } from './format';
import type { Stamp } from './stamp';
import type { CellValue, ReadSheet } from '../xlsx/read-sheet';

/** More lines than the hidden sheet could have. */
const mostLines = 300;
const longest = 120;

/**
 * What the hidden sheet of a questionnaire says of it. Nothing in it is trusted: texts are cut, and
 * what is no language is read as Chinese, in which most are written.
 */
export function stampIn(
  sheets: readonly ReadSheet[],
): { readonly stamp: Stamp } | { readonly problem: QuestionnaireProblem } {
  const lines = sheets.map(linesOf).find(([first]) => first?.[0] === questionnaireFormat);
  const version = Number(lines?.[0]?.[1]);
  if (!lines || !Number.isInteger(version) || version < 1)
    return { problem: { code: 'not-a-questionnaire' } };
  if (version > questionnaireVersion)
    return { problem: { code: 'newer-format', have: version, known: questionnaireVersion } };
  const all = (name: string) => lines.filter(([own]) => own === name).map(([, text]) => text);
  const one = (name: string) => all(name)[0] ?? '';
  return {
    stamp: {
      caseId: one('case'),
      locale: localeOf(one('locale')),
      rulesVersion: one('rules'),
      asOf: one('as-of'),
      schemes: all('scheme'),
      targets: all('target'),
    },
  };
}

const localeOf = (text: string): Locale => (isLocale(text) ? text : 'zh-CN');

/** The first two cells of each row. */
function linesOf({ rows }: ReadSheet): readonly (readonly [string, string])[] {
  const textOf = (cell: CellValue | undefined) =>
    cell?.kind === 'text' || cell?.kind === 'number'
      ? String(cell.kind === 'text' ? cell.text : cell.number).slice(0, longest)
      : '';
  return [...rows.values()]
    .slice(0, mostLines)
    .map((cells) => [textOf(cells.get(0)), textOf(cells.get(1))]);
}
