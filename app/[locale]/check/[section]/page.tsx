import type { Metadata } from 'next';
import { WithCase } from '@/components/session/with-case';
import { Wizard } from '@/components/wizard/wizard';
import { wordFor } from '@/content';
import { ccrc } from '@/rules/schemes/ccrc';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

interface SectionParams {
  readonly params: Promise<{ locale: string; section: string }>;
}

export const generateStaticParams = () => ccrc.sections.map(({ id }) => ({ section: id }));

export async function generateMetadata(props: SectionParams): Promise<Metadata> {
  const words = await wordsOf(props satisfies LocaleParams);
  return { title: wordFor(words.ccrc.sections, (await props.params).section) };
}

export default async function SectionPage(props: SectionParams) {
  const { words } = await wordsOf(props);
  const { section } = await props.params;
  return (
    <WithCase loading={words.ui.product.loading} failed={words.ui.pages.errorSays}>
      <Wizard section={section} />
    </WithCase>
  );
}
