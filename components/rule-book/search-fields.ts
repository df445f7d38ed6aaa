import { wordFor } from '@/content';
import type { Volume } from './volumes';
import { chaptersOf } from './volumes';

/** A condition of the search: a choice among options, which may stand in a group for each scheme. */
export interface SearchField {
  readonly name: 'scheme' | 'category' | 'level' | 'area' | 'basis';
  readonly label: string;
  readonly groups: readonly {
    /** Options without a label of their own stand in no group. */
    readonly label?: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
}

/** What the list can be narrowed down by. */
export function searchFields(volumes: readonly [Volume, ...Volume[]]): readonly SearchField[] {
  const { words, bookWords } = volumes[0];
  const { search } = bookWords;
  const byScheme = (nameOf: (volume: Volume) => Readonly<Record<string, string>>) =>
    volumes.map((volume) => ({
      label: volume.schemeWords.name,
      options: Object.entries(nameOf(volume)).map(([id, label]) => ({
        value: `${volume.scheme.id}/${id}`,
        label,
      })),
    }));
  const schemes = volumes.map(({ scheme, schemeWords }) => ({
    value: scheme.id,
    label: schemeWords.name,
  }));
  const bases = Object.entries(words.bases).map(([value, { name }]) => ({ value, label: name }));
  return [
    { name: 'scheme', label: search.scheme, groups: [{ options: schemes }] },
    { name: 'category', label: search.category, groups: byScheme(categoryNames) },
    { name: 'level', label: search.level, groups: byScheme(levelNames) },
    { name: 'area', label: words.ui.result.area, groups: byScheme(areaNames) },
    { name: 'basis', label: words.ui.result.basis, groups: [{ options: bases }] },
  ];
}

const named = (ids: readonly string[], nameOf: (id: string) => string) =>
  Object.fromEntries(ids.map((id) => [id, nameOf(id)]));

const categoryNames = ({ scheme, schemeWords }: Volume) =>
  named(scheme.categories, (id) => wordFor(schemeWords.categories, id).short);

const levelNames = ({ scheme, schemeWords }: Volume) =>
  named(scheme.levels, (id) => wordFor(schemeWords.levels, id));

const areaNames = ({ scheme, schemeWords }: Volume) =>
  named(
    chaptersOf(scheme).map(({ area }) => area),
    (id) => wordFor(schemeWords.areas, id),
  );
