'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Locale } from '@/content';
import { inSite } from '../ui/in-site';

interface ReadingLinksProps {
  readonly locale: Locale;
  readonly names: {
    readonly navigation: string;
    readonly start: string;
    readonly guide: string;
    readonly rules: string;
  };
  readonly language: { readonly name: string; readonly explains: string };
  /** What stands beside the language. */
  readonly children: ReactNode;
}

/**
 * The ways out of a page that is only read: to the other parts, and to the same page in the other
 * language. A client component only because it asks for the address, which is known while the site
 * is built; its script is not part of the exported page.
 */
export function ReadingLinks({ locale, names, language, children }: ReadingLinksProps) {
  const path = usePathname();
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  const present = path.split('/')[2];
  return (
    <>
      <nav aria-label={names.navigation}>
        <ul className="flex flex-wrap gap-x-4">
          {(['', 'guide', 'rules'] as const).map((part) => (
            <li key={part}>
              <a
                href={inSite(part === '' ? `/${locale}/` : `/${locale}/${part}/`)}
                aria-current={present === part ? 'page' : undefined}
                className={
                  present === part
                    ? 'inline-flex min-h-11 items-center font-semibold text-ink no-underline'
                    : 'inline-flex min-h-11 items-center no-underline'
                }
              >
                {names[part === '' ? 'start' : part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="ml-auto flex items-center gap-x-4">
        {children}
        <a
          href={inSite(path.replace(/^\/[^/]+/, `/${other}`))}
          lang={other}
          hrefLang={other}
          title={language.explains}
          className="inline-flex min-h-11 items-center"
        >
          {language.name}
        </a>
      </div>
    </>
  );
}
