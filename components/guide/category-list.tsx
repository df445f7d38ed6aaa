import { wordFor } from '@/content';
import type { Guide } from './guides';

/** The categories of a scheme with what each covers, in the order of the scheme. */
export function CategoryList({ guide }: { readonly guide: Guide }) {
  const { scheme, schemeWords } = guide.volume;
  return (
    <ol className="measure list-decimal space-y-1 pl-6">
      {scheme.categories.map((id) => {
        const { name, covers } = wordFor(schemeWords.categories, id);
        return (
          <li key={id}>
            <strong>{name}</strong>
            {` · ${covers}`}
          </li>
        );
      })}
    </ol>
  );
}
