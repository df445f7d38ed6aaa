import { renderToString } from 'react-dom/server';
import type { CaseFile } from '@/cases';
import { tabStore } from '@/cases/store';
import { Report } from '@/components/report/report';
import { CaseSession } from '@/components/session/case-session';
import { nothing } from '@/components/session/case-snapshot';
import { AsOpenCase } from '@/components/session/with-case';
import type { Locale } from '@/content';
import { basisOf } from '../report/facts';

/** The page of the report as it is first shown. */
export function reportPage(file: CaseFile, locale: Locale): string {
  const { words, schemes } = basisOf(file, { language: locale });
  const clock = () => '2026-11-22T10:00:00.000Z';
  const store = tabStore(() => Promise.resolve([]), clock);
  const page = renderToString(
    <AsOpenCase
      open={{
        workplace: {
          ...{ locale, words, session: new CaseSession(store, clock) },
          store: { ...store, list: none, remove: refused, restore: refused, mark: refused },
        },
        snapshot: { ...nothing, phase: 'open', file },
        ...{ file, schemes },
      }}
    >
      <Report />
    </AsOpenCase>,
  );
  if (!page.includes(words.ui.report.appendix)) throw new Error('no report');
  return page;
}

const none = () => Promise.resolve([]);
const refused = () => Promise.resolve({ failed: 'no-storage' as const });
