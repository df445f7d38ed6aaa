import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { locales } from '@/content';
import { HeadLinks } from '@/components/shell/head-links';
import '../globals.css';
import type { LocaleParams } from '../words';
import { wordsOf } from '../words';

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** No page tells another where its reader comes from, whatever a host says. */
export const metadata: Metadata = { referrer: 'no-referrer' };

export { viewport } from '../appearance';

export default async function LocaleLayout(props: LocaleParams & { children: ReactNode }) {
  const { locale } = await wordsOf(props);
  return (
    <html lang={locale}>
      <body>
        <HeadLinks locale={locale} />
        {props.children}
      </body>
    </html>
  );
}
