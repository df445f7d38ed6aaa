'use client';

import type { ComponentType } from 'react';
import { Suspense } from 'react';
import type { Workplace } from './session-provider';
import { useWorkplace } from './session-provider';
import { Loading } from '../ui/loading';

/** What a page says before it can be used, from the server. */
export interface Waiting {
  readonly loading: string;
  readonly failed: string;
}

/** A page that needs no open case, once the language, its words and the store are there. */
export const withWorkplace = (Page: ComponentType<{ readonly workplace: Workplace }>) =>
  function WithWorkplace({ loading, failed }: Waiting) {
    const workplace = useWorkplace();
    if (workplace === 'failed') return <p role="alert">{failed}</p>;
    const waiting = <Loading says={loading} />;
    if (workplace === 'loading') return waiting;
    return (
      <Suspense fallback={waiting}>
        <Page workplace={workplace} />
      </Suspense>
    );
  };
