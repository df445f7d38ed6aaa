import type { TargetReport } from './target-report';

/** A line for each category with its levels, so that many targets leave the cover one page. */
export function targetsByCategory(
  targets: readonly TargetReport[],
  list: (items: readonly string[]) => string,
): readonly string[] {
  const levels = new Map<string, string[]>();
  for (const { category, occasion = '', level } of targets) {
    const key = JSON.stringify([category, occasion]);
    levels.set(key, [...(levels.get(key) ?? []), level]);
  }
  return [...levels].map(([key, own]) => {
    const [category = '', occasion = ''] = JSON.parse(key) as string[];
    return [category, list(own), occasion].filter(Boolean).join(' · ');
  });
}
