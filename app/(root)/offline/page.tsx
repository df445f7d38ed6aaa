import type { Metadata } from 'next';
import { inSite } from '@/components/ui/in-site';
import { words as english } from '@/content/en';
import { offlineWords as offlineInEnglish } from '@/content/en/offline';
import { words as chinese } from '@/content/zh-CN';
import { offlineWords as offlineInChinese } from '@/content/zh-CN/offline';

export const metadata: Metadata = {
  title: `${chinese.ui.product.name} · ${english.ui.product.name}`,
  description: [offlineInChinese, offlineInEnglish].map(({ page }) => page.says).join(' '),
};

const inBoth = [
  { locale: chinese.locale, say: offlineInChinese.page },
  { locale: english.locale, say: offlineInEnglish.page },
];

/** What the service worker answers where a page is not on the device; its address is that page's. */
export default function OfflinePage() {
  return (
    <main className="mx-auto grid max-w-2xl gap-8 p-6">
      {inBoth.map(({ locale, say }) => (
        <section key={locale} lang={locale} className="grid gap-3">
          <h1 className="text-2xl">{say.heading}</h1>
          <p>{say.says}</p>
          <p>{say.kept}</p>
          <p className="flex flex-wrap gap-x-6">
            <a href="">{say.retry}</a>
            <a href={inSite(`/${locale}/`)}>{say.toStart}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
