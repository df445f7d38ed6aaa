import type { Metadata } from 'next';
import { BookOpening } from '@/components/rule-book/book-opening';
import { HowToRead } from '@/components/rule-book/how-to-read';
import { RuleIndex } from '@/components/rule-book/rule-index';
import { RuleSearch } from '@/components/rule-book/rule-search';
import { volumesIn } from '@/components/rule-book/volumes';
import { ruleBookWordsIn } from '@/components/rule-book/words-in';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'rules/', title: ruleBookWordsIn(locale).heading },
    description: shareWords[locale].describes.rules,
  });
}

export default async function RuleBookPage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  const volumes = volumesIn(locale, words);
  const { bookWords } = volumes[0];
  return (
    <div className="space-y-8">
      <h1 className="text-3xl">{bookWords.heading}</h1>
      <BookOpening volume={volumes[0]} />
      <details>
        <summary className="text-accent">{bookWords.howToRead}</summary>
        <HowToRead volume={volumes[0]} />
      </details>
      <RuleSearch volumes={volumes} />
      {volumes.map((volume) => (
        <RuleIndex key={volume.scheme.id} volume={volume} />
      ))}
    </div>
  );
}
