import { wordFor } from '@/content';
import type { Volume } from './volumes';
import { areaAddress, chaptersOf } from './volumes';

/** The way to the other areas of a scheme. */
export function AreaLinks({
  volume,
  present,
}: {
  readonly volume: Volume;
  readonly present: string;
}) {
  const { scheme, schemeWords, bookWords } = volume;
  return (
    <nav aria-label={bookWords.areas} className="no-print border-t border-line pt-4">
      <ul className="flex flex-wrap gap-x-6">
        {chaptersOf(scheme).map(({ area }) => (
          <li key={area}>
            <a
              href={areaAddress(volume, area)}
              aria-current={area === present ? 'page' : undefined}
              className="inline-flex min-h-11 items-center"
            >
              {wordFor(schemeWords.areas, area)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
