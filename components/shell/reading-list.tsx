import type { Locale, Words } from '@/content';
import { AccessibilityLink } from '../accessibility/accessibility-link';
import { inSite } from '../ui/in-site';

interface ReadingListProps {
  readonly locale: Locale;
  readonly words: Words;
}

/** What can be read without a case. These pages carry no router: a link to them is a plain one. */
export const ReadingList = ({ locale, words }: ReadingListProps) => (
  <ul className="flex flex-wrap gap-x-6">
    <li>
      <a href={inSite(`/${locale}/guide/`)} className="inline-flex min-h-11 items-center">
        {words.ui.pages.guide}
      </a>
    </li>
    <li>
      <a href={inSite(`/${locale}/rules/`)} className="inline-flex min-h-11 items-center">
        {words.ui.pages.ruleBook}
      </a>
    </li>
    <li>
      <AccessibilityLink locale={locale} />
    </li>
  </ul>
);
