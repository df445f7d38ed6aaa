import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { locales } from '@/content';
import { SiteIcon } from '@/components/shell/site-icon';
import '../globals.css';
import type { LocaleParams } from '../words';
import { wordsOf } from '../words';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { words } = await wordsOf(props);
  const { name, tagline } = words.ui.product;
  return {
    title: { template: `%s · ${name}`, default: `${name} · ${tagline}` },
    description: tagline,
  };
}

export default async function LocaleLayout(props: LocaleParams & { children: ReactNode }) {
  const { locale } = await wordsOf(props);
  return (
    <html lang={locale}>
      <body>
        <SiteIcon />
        {props.children}
      </body>
    </html>
  );
}
