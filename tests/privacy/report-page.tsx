import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import type { CaseFile } from '@/cases';
import { tabStore } from '@/cases/store';
import { Contents } from '@/components/report/contents';
import { Cover } from '@/components/report/cover';
import { Extract } from '@/components/report/extract';
import { outlineOf } from '@/components/report/outline';
import { ReportParts } from '@/components/report/report-parts';
import { CaseSession } from '@/components/session/case-session';
import { nothing } from '@/components/session/case-snapshot';
import { AsOpenCase } from '@/components/session/with-case';
import type { Locale } from '@/content';
import type { ReportPart } from '@/content/types/paper-words';
import { reportParts } from '@/content/types/paper-words';
import { openFindings, reportModel, reportPlanning } from '@/report';
import { basisOf } from '../report/facts';

/** The report as it is shown and printed, and each part of it that is a document of its own. */
export async function reportPage(file: CaseFile, locale: Locale): Promise<string> {
  const page = await pageOf(file, locale, reportParts);
  for (const mark of ['id="report-appendix"', 'data-action-sheet', 'data-asked'])
    if (!page.includes(mark)) throw new Error(`no ${mark}`);
  return page;
}

/** The whole report, and of the parts those that are named. */
export function pageOf(
  file: CaseFile,
  locale: Locale,
  parts: readonly ReportPart[],
): Promise<string> {
  const basis = basisOf(file, { language: locale });
  const { words } = basis;
  const [model, planning] = [reportModel(basis), reportPlanning(basis)];
  const findings = openFindings(model.targets);
  const outline = outlineOf({ model, findings, isPlanned: true, words });
  return rendered(
    file,
    locale,
    <>
      <Cover model={model} />
      <Contents outline={outline} />
      <ReportParts {...{ model, planning, findings, outline }} isPlanned />
      {parts.map((part) =>
        part === 'full' ? null : <Extract key={part} part={part} model={model} />,
      )}
    </>,
  );
}

/** As a page of the open case, with all that it waits for. */
async function rendered(file: CaseFile, locale: Locale, children: ReactNode): Promise<string> {
  const { words, schemes } = basisOf(file, { language: locale });
  const clock = () => '2026-11-22T10:00:00.000Z';
  const store = tabStore(() => Promise.resolve([]), clock);
  const { prelude } = await prerender(
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
      {children}
    </AsOpenCase>,
  );
  return new Response(prelude).text();
}

const none = () => Promise.resolve([]);
const refused = () => Promise.resolve({ failed: 'no-storage' as const });
