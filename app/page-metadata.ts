import type { Metadata } from 'next';
import type { Locale, Words } from '@/content';
import { locales } from '@/content';
import { inSite } from '@/components/ui/in-site';

interface Page {
  readonly locale: Locale;
  readonly words: Words;
  /** The page's address within its language: empty, or `report/`. */
  readonly path: string;
  /** The start page is called after the product. */
  readonly title?: string;
  readonly description: string;
}

/**
 * What a page says of itself to others: static, the same for every visitor. Addresses are told only
 * where it is known which origin the site has, because others can use whole addresses only.
 */
export function pageMetadata({ locale, words, path, title, description }: Page): Metadata {
  const { name, tagline } = words.ui.product;
  const whole = title ?? `${name} · ${tagline}`;
  const origin = process.env.SITE_ORIGIN;
  return {
    title: title === undefined ? { absolute: whole } : `${title} · ${name}`,
    description,
    openGraph: {
      ...{ type: 'website', siteName: name, title: whole, description },
      locale: openGraphLocales[locale],
      ...(origin ? shared(origin, `/${locale}/${path}`) : {}),
    },
    ...(origin ? { alternates: addresses(origin, locale, path) } : {}),
  };
}

const openGraphLocales: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh_CN', en: 'en_GB' };

const shared = (origin: string, address: string) => ({
  url: origin + inSite(address),
  images: [{ url: origin + inSite('/icon-512.png'), width: 512, height: 512 }],
});

/** Where the page is at home, and in which other language it is said. */
const addresses = (origin: string, locale: Locale, path: string) => ({
  canonical: origin + inSite(`/${locale}/${path}`),
  languages: {
    ...Object.fromEntries(locales.map((one) => [one, origin + inSite(`/${one}/${path}`)])),
    'x-default': origin + inSite(path === '' ? '/' : `/en/${path}`),
  },
});
