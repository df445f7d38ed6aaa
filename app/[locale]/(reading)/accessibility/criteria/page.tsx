import type { Metadata } from 'next';
import { CriteriaTable } from '@/components/accessibility/criteria-table';
import { accessibilityWordsIn } from '@/components/accessibility/words-in';
import { inSite } from '@/components/ui/in-site';
import { pageMetadata } from '../../../../page-metadata';
import { shareWords } from '../../../../share-words';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  const { title } = accessibilityWordsIn(locale).criteria;
  return pageMetadata({
    ...{ locale, words, path: 'accessibility/criteria/', title },
    description: shareWords[locale].describes['accessibility/criteria'],
  });
}

export default async function CriteriaPage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  const { statement, criteria } = accessibilityWordsIn(locale);
  return (
    <div className="space-y-8">
      <header className="measure space-y-2">
        <p className="no-print">
          <a href={inSite(`/${locale}/accessibility/`)}>{statement.title}</a>
        </p>
        <h1 className="text-3xl">{criteria.title}</h1>
        {criteria.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <CriteriaTable say={criteria} colon={words.ui.product.colon} />
    </div>
  );
}
