'use client';

import { lazy, Suspense, useCallback, useState } from 'react';
import { useFragment } from '../session/fragment';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { Loading } from '../ui/loading';
import { StepHeading } from '../ui/step-heading';
import { HistoryDone } from './history-done';
import { KeepForm } from './keep-form';
import { SnapshotList } from './snapshot-list';
import { useHistory } from './use-history';

const Compare = lazy(async () => ({ default: (await import('./compare')).Compare }));

/** What the case was before: kept by hand or by itself, compared, restored, saved, deleted. */
export function History() {
  const { locale } = useOpenWorkplace();
  const say = useHistoryWords(locale);
  const history = useHistory();
  const { from, to } = useFragment();
  const { snapshots } = history;
  const [begun, setBegun] = useState(0);
  const begin = useCallback(() => {
    setBegun((times) => times + 1);
  }, []);
  return (
    <div className="grid gap-8" data-history data-ready={snapshots ? true : undefined}>
      <div className={from && to ? 'no-print grid gap-8' : 'grid gap-8'}>
        <div className="grid gap-3">
          <StepHeading step="history" className="text-2xl">
            {say.heading}
          </StepHeading>
          <p className="measure text-muted">{say.explains}</p>
        </div>
        <div>
          <KeepForm history={history} />
          <HistoryDone history={history} />
        </div>
        {snapshots ? (
          <SnapshotList history={history} snapshots={snapshots} onCompare={begin} />
        ) : (
          <Loading />
        )}
      </div>
      {snapshots ? (
        <Suspense fallback={<Loading />}>
          <Compare snapshots={snapshots} begun={begun} />
        </Suspense>
      ) : null}
    </div>
  );
}
