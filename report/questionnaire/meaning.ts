import type { CellProblem } from '@/content/types/questionnaire-words';
import type { Pick } from './picks';

/**
 * The value that a text stands for: the words of the language in which the questionnaire was
 * written first, then those of the others, then the value itself.
 *
 * @param inLanguages what may be picked, the questionnaire's own language first
 */
export function meaningOf(
  text: string,
  inLanguages: readonly (readonly Pick[])[],
): { readonly value: string } | { readonly problem: CellProblem } {
  const wanted = alike(text);
  const readings = [
    ...inLanguages,
    (inLanguages[0] ?? []).map(({ value }) => ({ value, label: value })),
  ];
  for (const picks of readings) {
    const values = picks.filter(({ label }) => alike(label) === wanted).map(({ value }) => value);
    const [value, ...others] = new Set(values);
    if (value === undefined) continue;
    return others.length > 0 ? { problem: { code: 'several-options' } } : { value };
  }
  return { problem: { code: 'wrong-option' } };
}

/** Texts that differ only in width, case and spaces are the same words. */
const alike = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
