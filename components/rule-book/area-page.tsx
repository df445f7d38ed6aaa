import { wordFor } from '@/content';
import { rulesVersion, sourcesReadUntil } from '@/rules';
import { AreaLinks } from './area-links';
import { RuleArticle } from './rule-article';
import { RuleTitles } from './rule-titles';
import type { Volume } from './volumes';
import { chaptersOf, schemeAddress } from './volumes';
import { inSite } from '../ui/in-site';

/** Every requirement of one area in full. */
export function AreaPage({ volume, area }: { readonly volume: Volume; readonly area: string }) {
  const { locale, words, bookWords, scheme, schemeWords } = volume;
  const requirements = chaptersOf(scheme).find((one) => one.area === area)?.requirements ?? [];
  const version = { version: rulesVersion, until: words.dates.date(sourcesReadUntil) };
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <p className="no-print">
          <a href={inSite(`/${locale}/rules/`)}>{bookWords.heading}</a>
          {' › '}
          <a href={schemeAddress(volume)}>{schemeWords.name}</a>
        </p>
        <h1 className="text-3xl">{wordFor(schemeWords.areas, area)}</h1>
        <p className="text-muted">{bookWords.version(version)}</p>
      </header>
      <nav aria-label={bookWords.contents}>
        <RuleTitles volume={volume} requirements={requirements} />
      </nav>
      {requirements.map((requirement) => (
        <RuleArticle key={requirement.id} volume={volume} requirement={requirement} level={2} />
      ))}
      <AreaLinks volume={volume} present={area} />
    </div>
  );
}
