import type { Metadata } from 'next';
import { guidesIn, guideWordsIn } from '@/components/guide/guides';
import { RefusedClaims } from '@/components/guide/refused-claims';
import { pageMetadata } from '../../../../page-metadata';
import { shareWords } from '../../../../share-words';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';
import { inSite } from '@/components/ui/in-site';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'guide/refused-numbers/', title: guideWordsIn(locale).refused.title },
    description: shareWords[locale].describes['guide/refused-numbers'],
  });
}

export default async function RefusedNumbersPage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  const { refused, index } = guideWordsIn(locale);
  return (
    <div className="space-y-8">
      <header className="measure space-y-2">
        <p className="no-print">
          <a href={inSite(`/${locale}/guide/`)}>{index.title}</a>
        </p>
        <h1 className="text-3xl">{refused.title}</h1>
        {refused.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {guidesIn(locale, words).map((guide) => (
        <RefusedClaims key={guide.id} guide={guide} words={refused} />
      ))}
    </div>
  );
}
