import type { Metadata } from 'next';
import { words as english } from '@/content/en';
import { words as chinese } from '@/content/zh-CN';
import { HeadLinks } from '@/components/shell/head-links';
import './globals.css';
import { inSite } from '@/components/ui/in-site';

export const metadata: Metadata = {
  title: [chinese, english].map(({ ui }) => ui.pages.notFound).join(' · '),
  description: [chinese, english].map(({ ui }) => ui.pages.notFoundSays).join(' '),
  referrer: 'no-referrer',
};

export { viewport } from './appearance';

/** An unknown address: no page knows its language, so it speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <HeadLinks locale="zh-CN" />
        <main className="mx-auto grid max-w-2xl gap-8 p-6">
          {[chinese, english].map(({ locale, ui }) => (
            <section key={locale} lang={locale} className="grid gap-3">
              <h1 className="text-2xl">{ui.pages.notFound}</h1>
              <p>{ui.pages.notFoundSays}</p>
              <ul className="flex flex-wrap gap-x-6">
                {(['', 'desk/'] as const).map((path) => (
                  <li key={path}>
                    <a
                      href={inSite(`/${locale}/${path}`)}
                      className="inline-flex min-h-11 items-center"
                    >
                      {path === '' ? ui.pages.toStart : ui.pages.toDesk}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
