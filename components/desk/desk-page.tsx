'use client';

import { Suspense } from 'react';
import { useWorkplace } from '../session/session-provider';
import { Desk } from './desk';

interface DeskPageProps {
  readonly loading: string;
  readonly failed: string;
}

/** The desk, once the language and the store are there. */
export function DeskPage({ loading, failed }: DeskPageProps) {
  const workplace = useWorkplace();
  if (workplace === 'failed') return <p role="alert">{failed}</p>;
  const waiting = <p className="text-muted">{loading}</p>;
  if (workplace === 'loading') return waiting;
  return (
    <Suspense fallback={waiting}>
      <Desk workplace={workplace} />
    </Suspense>
  );
}
