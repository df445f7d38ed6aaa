import { wordFor } from '@/content';
import type { Requirement } from '@/rules';
import type { Filling } from './form-basis';

/** Where a clause applies, as the form prints it beside the clause; nothing where it is everywhere. */
export function scopeTags(
  { scope, notes = [] }: Requirement,
  { isCommon }: { readonly isCommon: boolean },
  { say, telling }: Filling,
): readonly string[] {
  const { schemeWords, words } = telling;
  const { levels, categories, occasions } = scope;
  const names = (all: 'all' | readonly string[], nameOf: (id: string) => string) =>
    all === 'all' ? [] : all.map(nameOf);
  const atLevels = names(levels, (level) => wordFor(schemeWords.levels, level));
  const inCategories = isCommon
    ? names(categories, (category) => wordFor(schemeWords.categories, category).short)
    : [];
  const isAgain = notes.some((note) => (typeof note === 'string' ? note : note.id) === again);
  return [
    ...(atLevels.length > 0 ? [say.tags.levels(atLevels.join('/'))] : []),
    ...(inCategories.length > 0 ? [say.tags.categories(words.list(inCategories))] : []),
    ...(occasions === 'all'
      ? []
      : occasions.map((occasion) =>
          occasion === 'surveillance' ? say.tags.surveillance : say.tags.initial,
        )),
    ...(isAgain ? [say.tags.ifChanged] : []),
  ];
}

/** Said of papers that surveillance wants again only where they have changed. */
const again = 'licence-again-if-changed';
