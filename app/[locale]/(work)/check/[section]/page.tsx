import type { Metadata } from 'next';
import { WithCase } from '@/components/session/with-case';
import { Wizard } from '@/components/wizard/wizard';
import { wordFor } from '@/content';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';

interface SectionParams {
  readonly params: Promise<{ locale: string; section: string }>;
}

export const generateStaticParams = () =>
  [...ccrc.sections, ...secrecy.sections].map(({ id }) => ({ section: id }));

export async function generateMetadata(props: SectionParams): Promise<Metadata> {
  const { schemes } = await wordsOf(props satisfies LocaleParams);
  const sections = Object.assign({}, ...schemes.map((words) => words.sections)) as Record<
    string,
    string
  >;
  return { title: wordFor(sections, (await props.params).section) };
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
