import type { Locale } from '@/content';
import { inSite } from '../ui/in-site';

/**
 * The site's mark, and what a device needs to keep the site as an application. Stands in the layout,
 * which stays: an icon among a page's own metadata is taken out and put back at every step.
 */
export const HeadLinks = ({ locale }: { readonly locale: Locale }) => (
  <>
    <link rel="icon" href={inSite('/favicon.ico')} sizes="32x32" />
    <link rel="icon" href={inSite('/icon.svg')} type="image/svg+xml" sizes="any" />
    <link rel="apple-touch-icon" href={inSite('/apple-touch-icon.png')} />
    <link rel="manifest" href={inSite(`/${locale}/manifest.webmanifest`)} />
  </>
);
