'use client';

import { useEffect, useRef, useState } from 'react';
import type { Drafts } from '@/cases/store';
import type { Unsaved } from '@/content/types/offline-words';
import { useFragment } from '../session/fragment';
import type { Workplace } from '../session/session-provider';
import { objectToUpdate, onceAllAgree } from './agreement';
import type { ServiceWorkerState } from './use-service-worker';
import { unsavedIn } from './unsaved';

/** Where the agreement of this tab stands. */
export type Agreement = 'asked' | 'applying' | 'other-tabs' | Unsaved;

/**
 * Asks for leave to load the page anew as the new build, and does so when every tab has agreed. What
 * is edited after that takes the agreement of this tab back.
 */
export function useUpdate({ session }: Workplace, update: ServiceWorkerState['update']) {
  const [agreement, setAgreement] = useState<Agreement>('asked');
  const draftsAtFirst = useDraftsAtFirst(session);
  const isAgreed = agreement === 'applying' || agreement === 'other-tabs';

  useEffect(() => {
    if (update && !isAgreed) return objectToUpdate();
    return undefined;
  }, [update, isAgreed]);

  useEffect(() => {
    if (!update || !isAgreed) return;
    const unfollow = session.subscribe(() => {
      if (unsavedIn(session.snapshot(), draftsAtFirst.current)) setAgreement('asked');
    });
    const stop = onceAllAgree(update, () => {
      setAgreement('other-tabs');
    });
    // Also where another tab was the last to agree, and applied it.
    const showNew = () => {
      window.location.reload();
    };
    navigator.serviceWorker.addEventListener('controllerchange', showNew);
    return () => {
      unfollow();
      stop();
      navigator.serviceWorker.removeEventListener('controllerchange', showNew);
    };
  }, [update, isAgreed, session, draftsAtFirst]);

  const agree = async () => {
    await session.settled();
    setAgreement(unsavedIn(session.snapshot(), draftsAtFirst.current) ?? 'applying');
  };
  return { agreement, isAgreed, agree };
}

/** The drafts as they were when the present place was opened. */
function useDraftsAtFirst({ snapshot, subscribe }: Workplace['session']) {
  const { case: open, at } = useFragment();
  const place = `${window.location.pathname} ${open ?? ''} ${at ?? ''}`;
  const drafts = useRef<Drafts>({});
  useEffect(() => {
    drafts.current = snapshot().drafts;
    if (snapshot().phase !== 'opening') return;
    const stop = subscribe(() => {
      if (snapshot().phase === 'opening') return;
      drafts.current = snapshot().drafts;
      stop();
    });
    return () => {
      stop();
    };
  }, [place, snapshot, subscribe]);
  return drafts;
}
