import type { Locale } from '@/content';
import { inSite } from '../ui/in-site';
import { accessibilityWordsIn } from './words-in';

/** The way to the accessibility statement, called after it. */
export const AccessibilityLink = ({ locale }: { readonly locale: Locale }) => (
  <a href={inSite(`/${locale}/accessibility/`)} className="inline-flex min-h-11 items-center">
    {accessibilityWordsIn(locale).statement.title}
  </a>
);
