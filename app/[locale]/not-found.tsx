import { words as english } from '@/content/en';
import { words as chinese } from '@/content/zh-CN';

/** Never reached in the static export; without it the framework writes its own into every page. */
export default function NotFound() {
  return [chinese, english].map(({ locale, ui }) => (
    <p key={locale} lang={locale}>
      {ui.pages.notFound}
    </p>
  ));
}
