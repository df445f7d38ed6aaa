import type { Volume } from './volumes';

/** What the marks of a requirement mean. */
export function HowToRead({ volume }: { readonly volume: Volume }) {
  const { words, bookWords } = volume;
  const meanings = [
    ...Object.values(words.bases),
    ...Object.values(words.readings),
    bookWords.disputed,
  ];
  return (
    <dl className="measure space-y-2">
      {meanings.map(({ name, explains }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd className="text-muted">{explains}</dd>
        </div>
      ))}
    </dl>
  );
}
