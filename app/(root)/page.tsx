import type { Metadata } from 'next';
import { words as english } from '@/content/en';
import { words as chinese } from '@/content/zh-CN';
import { LanguageForward } from '@/components/shell/language-forward';
import { inSite } from '@/components/ui/in-site';

export const metadata: Metadata = {
  title: `${chinese.ui.product.name} · ${english.ui.product.name}`,
};

/** Picks the language and forwards; without script each language is a link. */
export default function RootPage() {
  return (
    <main className="grid min-h-dvh place-content-center gap-4 p-6 text-xl">
      <LanguageForward />
      {[chinese, english].map(({ locale, ui }) => (
        <a key={locale} href={inSite(`/${locale}/`)} lang={locale}>
          {`${ui.product.name} · ${ui.product.tagline}`}
        </a>
      ))}
    </main>
  );
}
