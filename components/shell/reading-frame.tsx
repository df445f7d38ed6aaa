import type { ReactNode } from 'react';
import type { Locale, Words } from '@/content';
import type { ReadingFrameWords } from '@/content/types/rule-book-words';
import { AccessibilityLink } from '../accessibility/accessibility-link';
import { ReadingLinks } from './reading-links';
import { inSite } from '../ui/in-site';

interface ReadingFrameProps {
  readonly locale: Locale;
  readonly words: Words;
  readonly frame: ReadingFrameWords;
  readonly children: ReactNode;
}

/** What stands around a page that is only read: it opens no case, and works without script. */
export function ReadingFrame({ locale, words, frame, children }: ReadingFrameProps) {
  const { product, pages } = words.ui;
  return (
    <div className="mx-auto grid min-h-dvh max-w-6xl grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto] px-4 sm:px-6 print:block print:max-w-none print:px-0">
      <a href="#content" className="sr-only focus:not-sr-only">
        {product.skip}
      </a>
      <header className="no-print flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-3">
        <a href={inSite(`/${locale}/`)} className="text-lg font-bold text-ink no-underline">
          {product.name}
        </a>
        <ReadingLinks
          locale={locale}
          names={{ ...frame, start: pages.start }}
          language={{ name: product.otherLanguage, explains: product.inOtherLanguage }}
        >
          <button type="button" data-scripted data-print className="button-plain">
            {frame.print}
          </button>
        </ReadingLinks>
      </header>
      <main id="content" tabIndex={-1} className="py-6 outline-none sm:py-8 print:py-0">
        {children}
      </main>
      <footer className="border-t border-line py-4 text-muted">
        <p className="measure">{words.disclaimer}</p>
        <p className="no-print">
          <AccessibilityLink locale={locale} />
        </p>
      </footer>
      <script src={inSite('/rule-book.js')} defer />
    </div>
  );
}
