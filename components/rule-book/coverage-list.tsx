import { wordFor } from '@/content';
import type { Coverage } from '@/rules';
import { sayWithin } from './say-scope';
import type { Volume } from './volumes';

/** How much of each category's clauses the book holds, and what it does not. */
export function CoverageList({ volume }: { readonly volume: Volume }) {
  const { scheme, schemeWords, words, bookWords } = volume;
  const { coverage } = bookWords;
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{coverage.heading}</h2>
      <dl className="measure space-y-3">
        {scheme.categories.map((category) => {
          const { name, notKnown } = wordFor(schemeWords.categories, category);
          return (
            <div key={category} className="keep-together">
              <dt className="font-semibold">{name}</dt>
              <dd>{sayCoverage(volume, category)}</dd>
              {notKnown === undefined ? null : (
                <dd className="text-muted">
                  {coverage.notKnown + words.ui.product.colon + notKnown}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What is known, once where all levels are alike. */
function sayCoverage(volume: Volume, category: string): string {
  const { scheme, words, bookWords } = volume;
  const [occasion = ''] = scheme.occasions;
  const known = new Map<Coverage, string[]>();
  for (const level of scheme.levels) {
    const much = scheme.coverage({ scheme: scheme.id, category, level, occasion });
    known.set(much, [...(known.get(much) ?? []), level]);
  }
  return [...known]
    .map(([much, levels]) => {
      const where = known.size > 1 ? sayWithin(volume, { levels }) + words.ui.product.colon : '';
      return where + bookWords.coverage.known[much];
    })
    .join(' · ');
}
