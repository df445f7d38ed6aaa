import type { Metadata } from 'next';
import { VerifyPage } from '@/components/verify/verify-page';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { words } = await wordsOf(props);
  return { title: words.ui.pages.verify };
}

export default async function Page(props: LocaleParams) {
  const { words } = await wordsOf(props);
  return <VerifyPage loading={words.ui.product.loading} failed={words.ui.pages.errorSays} />;
}
