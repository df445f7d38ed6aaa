import type { Metadata } from 'next';
import { words as english } from '@/content/en';
import { words as chinese } from '@/content/zh-CN';
import { shareWords } from '../share-words';
import { inSite } from '@/components/ui/in-site';

const both = [chinese, english];

export const metadata: Metadata = {
  title: both.map(({ ui }) => ui.product.name).join(' · '),
  description: both.map(({ locale }) => shareWords[locale].describes.start).join(' '),
  referrer: 'no-referrer',
};

/** Picks the language and forwards by a plain script; without it each language is a link. */
export default function RootPage() {
  return (
    <main className="grid min-h-dvh place-content-center gap-4 p-6 text-xl">
      {both.map(({ locale, ui }) => (
        <a key={locale} href={inSite(`/${locale}/`)} lang={locale}>
          {`${ui.product.name} · ${ui.product.tagline}`}
        </a>
      ))}
      <script src={inSite('/language.js')} defer />
    </main>
  );
}
