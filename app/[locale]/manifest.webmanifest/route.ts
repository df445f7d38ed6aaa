import { inSite } from '@/components/ui/in-site';
import { locales } from '@/content';
import { colours } from '../../appearance';
import { shareWords } from '../../share-words';
import type { LocaleParams } from '../../words';
import { wordsOf } from '../../words';

export const dynamic = 'force-static';

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** How a device keeps the site as an application, in one language; both languages lie within it. */
export async function GET(_request: Request, props: LocaleParams): Promise<Response> {
  const { locale, words } = await wordsOf(props);
  const { shortName, describes } = shareWords[locale];
  const manifest = {
    ...{ id: inSite(`/${locale}/`), start_url: inSite(`/${locale}/`), scope: inSite('/') },
    ...{ lang: locale, dir: 'ltr', display: 'standalone' },
    ...{ name: words.ui.product.name, short_name: shortName, description: describes.start },
    ...{ theme_color: colours.accent, background_color: colours.light },
    categories: ['business', 'productivity'],
    icons: [
      { src: inSite('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...['192', '512'].map((size) => picture(`icon-${size}`, size, 'any')),
      ...['192', '512'].map((size) => picture(`maskable-${size}`, size, 'maskable')),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}

const picture = (name: string, size: string, purpose: 'any' | 'maskable') => ({
  src: inSite(`/${name}.png`),
  ...{ sizes: `${size}x${size}`, type: 'image/png', purpose },
});
