import type { ReactNode } from 'react';
import type { Locale, Words } from '@/content';
import { KeptOffline } from './kept-offline';
import { LanguageSwitch } from './language-switch';
import { OldBrowser } from './old-browser';
import { ReadingList } from './reading-list';
import { SaveStatus } from './save-status';
import { Steps } from './steps';
import { WalkThroughMark } from './walk-through-mark';
import { inSite } from '../ui/in-site';

interface PageFrameProps {
  readonly locale: Locale;
  readonly words: Words;
  readonly children: ReactNode;
}

/** What stands around every page: skip link, name, steps, language, save status. */
export function PageFrame({ locale, words, children }: PageFrameProps) {
  const { product } = words.ui;
  return (
    <div className="mx-auto grid min-h-dvh max-w-6xl grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto] px-4 sm:px-6 print:block print:max-w-none print:px-0">
      <WalkThroughMark />
      <a href="#content" className="sr-only focus:not-sr-only">
        {product.skip}
      </a>
      <header className="no-print flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-3">
        <a href={inSite(`/${locale}/`)} className="text-lg font-bold text-ink no-underline">
          {product.name}
        </a>
        <Steps locale={locale} words={{ ...words.ui.pages, navigation: product.navigation }} />
        {/* From its first moment as wide as it can become: the save status is said later. */}
        <div className="flex grow basis-full flex-wrap items-center justify-end gap-x-4 sm:basis-auto">
          <SaveStatus />
          <LanguageSwitch
            locale={locale}
            label={product.otherLanguage}
            explains={product.inOtherLanguage}
          />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="py-6 outline-none sm:py-8 print:py-0">
        <OldBrowser />
        {children}
      </main>
      <footer className="no-print border-t border-line py-4 text-muted">
        <nav aria-label={product.reading} className="mb-2">
          <ReadingList locale={locale} words={words} />
        </nav>
        <p className="measure">{words.disclaimer}</p>
        <KeptOffline />
      </footer>
      {/* Says in the notice's place that the browser is too old, where it is. */}
      <script src={inSite('/old-browser.js')} defer />
    </div>
  );
}
