import type { Metadata } from 'next';
import { WithCase } from '@/components/session/with-case';
import { Wizard } from '@/components/wizard/wizard';
import { wordFor } from '@/content';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { pageMetadata } from '../../../../page-metadata';
import { shareWords } from '../../../../share-words';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';

interface SectionParams {
  readonly params: Promise<{ locale: string; section: string }>;
}

export const generateStaticParams = () =>
  [...ccrc.sections, ...secrecy.sections].map(({ id }) => ({ section: id }));

export async function generateMetadata(props: SectionParams): Promise<Metadata> {
  const { locale, words, schemes } = await wordsOf(props satisfies LocaleParams);
  const { section } = await props.params;
  const sections = Object.assign({}, ...schemes.map((words) => words.sections)) as Record<
    string,
    string
  >;
  const title = wordFor(sections, section);
  return pageMetadata({
    ...{ locale, words, path: `check/${section}/`, title },
    description: shareWords[locale].section({ title }),
  });
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
