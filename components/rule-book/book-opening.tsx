import { rulesVersion, sourcesReadUntil } from '@/rules';
import type { Volume } from './volumes';

/** What the book is, which version it is, and until when its sources were read. */
export function BookOpening({ volume }: { readonly volume: Volume }) {
  const { words, bookWords } = volume;
  const version = { version: rulesVersion, until: words.dates.date(sourcesReadUntil) };
  return (
    <div className="measure space-y-2">
      {bookWords.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="font-semibold">{bookWords.version(version)}</p>
    </div>
  );
}
