import type { Metadata } from 'next';
import { HistoryPage } from '@/components/history/history-page';
import { WithCase } from '@/components/session/with-case';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'history/', title: words.ui.pages.history },
    description: shareWords[locale].describes.history,
  });
}

export default async function Page(props: LocaleParams) {
  const { words } = await wordsOf(props);
  return (
    <WithCase loading={words.ui.product.loading} failed={words.ui.pages.errorSays}>
      <HistoryPage />
    </WithCase>
  );
}
