import type { TargetReport } from '../target-report';
import type { RegisterBasis } from './basis';

/**
 * The names of targets, in short: all of them in a word, several level by level, so that the rows
 * of a case of many targets stay low.
 */
export function targetNames(
  targets: readonly TargetReport[],
  { report: { model, planning }, words, workbookWords: say }: RegisterBasis,
): string {
  if (model.targets.length > 1 && targets.length === model.targets.length)
    return say.allTargets(targets.length);
  const categories = new Map(
    planning.schemes.flatMap(({ id, rows }) =>
      rows.map(({ category, name }) => [`${id}/${category}`, name] as const),
    ),
  );
  const byLevel = new Map<string, string[]>();
  for (const { id, scheme, categoryId, level, category } of targets) {
    const short = categories.get(`${scheme}/${categoryId}`) ?? category;
    const name = planning.targets.get(id)?.name ?? '';
    // A name begins with the category; what follows is the level, and the occasion if it is told.
    const rest = name.startsWith(`${short} · `) ? name.slice(short.length + 3) : level;
    byLevel.set(rest, [...(byLevel.get(rest) ?? []), short]);
  }
  return [...byLevel]
    .map(([level, names]) => `${level}${words.ui.product.colon}${words.list(names)}`)
    .join('\n');
}
