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
    const at = planning.targets.get(id)?.level ?? level;
    byLevel.set(at, [...(byLevel.get(at) ?? []), short]);
  }
  return [...byLevel]
    .map(([level, names]) => `${level}${words.ui.product.colon}${words.list(names)}`)
    .join('\n');
}
