import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { words } = await wordsOf(props);
  return { title: words.ui.pages.desk };
}

export default async function Page(props: LocaleParams) {
  const { words } = await wordsOf(props);
  return <DeskPage loading={words.ui.product.loading} failed={words.ui.pages.errorSays} />;
}
