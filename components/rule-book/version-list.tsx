import { wordFor } from '@/content';
import type { Volume } from './volumes';

/** What each version of our rules changed in a scheme, and why; the newest first. */
export function VersionList({ volume }: { readonly volume: Volume }) {
  const { scheme, schemeWords, bookWords } = volume;
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{bookWords.changes}</h2>
      <ul className="measure list-disc space-y-1 pl-5">
        {scheme.changes.toReversed().map(({ id, version }) => (
          <li key={id}>
            {bookWords.rule.changedIn({ version, change: wordFor(schemeWords.changes, id) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
