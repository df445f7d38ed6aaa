'use client';

import { lazy, Suspense, useMemo } from 'react';
import { packingList } from '@/report';
import { InAppHint } from '../in-app/in-app';
import { saveCaseFile } from '../session/case-download';
import type { Fragment } from '../session/fragment';
import { fragmentText } from '../session/fragment';
import { historyAddress } from '../session/history-address';
import { AsStored } from '../session/trial';
import { useWarning } from '../session/use-warning';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import type { Judging, Planning } from './use-planning';
import { InsideLink } from '../ui/inside-link';

// Below everything that is read first, and seen by few: fetched after the findings.
const PackingList = lazy(async () => ({
  default: (await import('./packing-list')).PackingList,
}));
const CopySummary = lazy(async () => ({
  default: (await import('./copy-summary')).CopySummary,
}));
const CalendarDownload = lazy(async () => ({
  default: (await import('./calendar-download')).CalendarDownload,
}));

const HandOver = lazy(async () => ({
  default: (await import('../hand-over/hand-over')).HandOver,
}));

interface TakeawayProps {
  readonly judging: Judging;
  readonly planning: Planning;
  readonly place: Fragment;
}

/** What is taken away from the page: of answers that are only tried nothing is. */
export function Takeaway({ judging, planning, place }: TakeawayProps) {
  const { words } = useOpenWorkplace();
  const waiting = <p className="text-muted">{words.ui.product.loading}</p>;
  // What is copied or printed is complete and of now; a list may be looked at meanwhile.
  const isListed = planning.state !== 'coming';
  return (
    <>
      <Suspense fallback={waiting}>
        <AsStored>{isListed ? <Packing reports={planning.reports} /> : waiting}</AsStored>
      </Suspense>
      {planning.state === 'new' ? (
        <Suspense>
          <CopySummary basis={judging.basis} planning={planning} />
          <CalendarDownload basis={judging.basis} planning={planning} />
        </Suspense>
      ) : null}
      <Actions place={place} />
    </>
  );
}

/** What to take along, with what is noted of it at this moment. */
function Packing({ reports }: { readonly reports: Planning['reports'] }) {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  const { evidence } = file;
  const warning = useWarning();
  const list = useMemo(
    () => packingList({ targets: [...reports.values()], schemes, file: { evidence }, words }),
    [reports, schemes, evidence, words],
  );
  return <PackingList list={list} warning={warning} />;
}

/** Where one goes from here. */
function Actions({ place: { on } }: { readonly place: Fragment }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const { result: say } = words.ui;
  const here = fragmentText({ case: file.id, ...(on ? { on } : {}) });
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <InsideLink href={`/${locale}/report/${here}`} className="button">
          {say.toReport}
        </InsideLink>
        <InsideLink href={`/${locale}/actions/${here}`}>{words.ui.pages.actions}</InsideLink>
        <InsideLink href={`/${locale}/review/${here}`}>{say.toReview}</InsideLink>
        <InsideLink href={historyAddress(locale, file.id)}>{words.ui.pages.history}</InsideLink>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            saveCaseFile(file, workplace);
          }}
        >
          {say.saveFile}
        </button>
      </p>
      <p className="measure text-muted">{say.jsonHint}</p>
      <Suspense>
        <AsStored>
          <InAppHint />
          <HandOver />
        </AsStored>
      </Suspense>
    </>
  );
}
