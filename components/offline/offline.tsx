'use client';

import { Suspense } from 'react';
import type { OfflineWords } from '@/content/types/offline-words';
import type { Workplace } from '../session/session-provider';
import { useWorkplace } from '../session/session-provider';
import { useOfflineWords } from '../session/words/offline-words';
import { useServiceWorker } from './use-service-worker';
import type { ServiceWorkerState } from './use-service-worker';
import type { Agreement } from './use-update';
import { useUpdate } from './use-update';

/** Keeps the site on the device; says when it is there, and when a newer one is. */
export function Offline() {
  const workplace = useWorkplace();
  if (typeof workplace === 'string') return null;
  return (
    <Suspense>
      <Kept workplace={workplace} />
    </Suspense>
  );
}

function Kept({ workplace }: { readonly workplace: Workplace }) {
  const say = useOfflineWords(workplace.locale);
  const { isReady, update } = useServiceWorker(workplace.locale);
  if (!isReady) return null;
  if (update) return <UpdateBar {...{ workplace, update }} say={say.update} />;
  return (
    <p className="no-print pb-4 text-muted" data-offline>
      {say.ready}
    </p>
  );
}

interface UpdateBarProps {
  readonly workplace: Workplace;
  readonly update: NonNullable<ServiceWorkerState['update']>;
  readonly say: OfflineWords['update'];
}

function UpdateBar({ workplace, update, say }: UpdateBarProps) {
  const { agreement, isAgreed, agree } = useUpdate(workplace, update);
  return (
    <div className="update-bar no-print" data-update={agreement}>
      <p role="status" className="measure">
        {said(agreement, say)}
      </p>
      <button
        type="button"
        className="button-plain"
        aria-disabled={isAgreed}
        onClick={() => {
          if (!isAgreed) void agree();
        }}
      >
        {say.apply}
      </button>
    </div>
  );
}

function said(agreement: Agreement, say: OfflineWords['update']): string {
  switch (agreement) {
    case 'asked':
      return say.ready;
    case 'applying':
      return say.applying;
    case 'other-tabs':
      return say.otherTabs;
    default:
      return say.unsaved[agreement];
  }
}
