import { wordFor } from '@/content';
import { BookOpening } from './book-opening';
import { CoverageList } from './coverage-list';
import { HowToRead } from './how-to-read';
import { RuleArticle } from './rule-article';
import { RuleTitles } from './rule-titles';
import { SourceTable } from './source-table';
import { VersionList } from './version-list';
import type { Volume } from './volumes';
import { chaptersOf } from './volumes';

/** A scheme's whole part of the rule book as one document, for paper. */
export function WholeDocument({ volume }: { readonly volume: Volume }) {
  const { words, bookWords, scheme, schemeWords } = volume;
  const chapters = chaptersOf(scheme);
  return (
    <div className="space-y-10">
      <header className="space-y-4">
        <p className="text-lg">{bookWords.heading}</p>
        <h1 className="text-3xl">{schemeWords.name}</h1>
        <p>{words.ui.start.issuedBy + words.ui.product.colon + schemeWords.issuer}</p>
        <p>{schemeWords.ladder}</p>
        <BookOpening volume={volume} />
        <p className="measure">{schemeWords.disclaimer}</p>
      </header>
      <section className="space-y-2">
        <h2 className="text-lg">{bookWords.howToRead}</h2>
        <HowToRead volume={volume} />
      </section>
      <nav aria-label={bookWords.contents} className="new-page space-y-4">
        <h2 className="text-2xl">{bookWords.contents}</h2>
        {chapters.map(({ area, requirements }) => (
          <div key={area} className="space-y-1">
            <h3>{wordFor(schemeWords.areas, area)}</h3>
            <RuleTitles volume={volume} requirements={requirements} />
          </div>
        ))}
      </nav>
      <CoverageList volume={volume} />
      {chapters.map(({ area, requirements }) => (
        <section key={area} className="space-y-4">
          <h2 className="text-2xl">{wordFor(schemeWords.areas, area)}</h2>
          {requirements.map((requirement) => (
            <RuleArticle key={requirement.id} volume={volume} requirement={requirement} level={3} />
          ))}
        </section>
      ))}
      <SourceTable volume={volume} />
      <VersionList volume={volume} />
    </div>
  );
}
