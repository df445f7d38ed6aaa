import { wordFor } from '@/content';
import type { Target, Within } from '@/rules';
import { categoriesOf, levelsOf, occasionsOf } from './scope-of';
import type { Volume } from './volumes';

/** Where a requirement applies, in words: its categories, its levels, its occasions. */
export function sayTargets(volume: Volume, targets: readonly Target[]): readonly string[] {
  const { scheme, bookWords } = volume;
  const categories = categoriesOf(targets);
  return [
    categories.length === scheme.categories.length
      ? wordFor(bookWords.scope.everyCategory, scheme.id)
      : sayCategories(volume, categories),
    sayLevels(volume, levelsOf(targets)),
    ...(scheme.occasions.length > 1 ? [sayOccasions(volume, occasionsOf(targets))] : []),
  ];
}

/**
 * What tells a requirement from its namesakes: its category, levels and occasion, each only where
 * it is not all. Several categories are too many for a heading.
 */
export function sayApart(volume: Volume, targets: readonly Target[]): string {
  const { scheme } = volume;
  const categories = categoriesOf(targets);
  const levels = levelsOf(targets);
  const occasions = occasionsOf(targets);
  return sayWithin(volume, {
    categories: categories.length === 1 ? categories : [],
    levels: levels.length < scheme.levels.length ? levels : [],
    occasions: occasions.length < scheme.occasions.length ? occasions : [],
  });
}

/** A part of a scope in words; empty where nothing sets it apart. */
export const sayWithin = (volume: Volume, { categories, levels, occasions }: Within): string =>
  [
    sayCategories(volume, categories ?? []),
    sayLevels(volume, levels ?? []),
    sayOccasions(volume, occasions ?? []),
  ]
    .filter((names) => names !== '')
    .join(' · ');

const sayLevels = ({ schemeWords, bookWords }: Volume, ids: readonly string[]): string =>
  bookWords.list(ids.map((id) => wordFor(schemeWords.levels, id)));

const sayCategories = ({ schemeWords, bookWords }: Volume, ids: readonly string[]): string =>
  bookWords.list(ids.map((id) => wordFor(schemeWords.categories, id).short));

const sayOccasions = ({ schemeWords, bookWords }: Volume, ids: readonly string[]): string =>
  bookWords.list(ids.map((id) => wordFor(schemeWords.occasions, id)));
