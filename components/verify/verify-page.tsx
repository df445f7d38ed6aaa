'use client';

import { Suspense } from 'react';
import { useWorkplace } from '../session/session-provider';
import { Verify } from './verify';

interface VerifyPageProps {
  readonly loading: string;
  readonly failed: string;
}

/** Where a report is held against a case file, once the language is there. */
export function VerifyPage({ loading, failed }: VerifyPageProps) {
  const workplace = useWorkplace();
  if (workplace === 'failed') return <p role="alert">{failed}</p>;
  const waiting = <p className="text-muted">{loading}</p>;
  if (workplace === 'loading') return waiting;
  return (
    <Suspense fallback={waiting}>
      <Verify workplace={workplace} />
    </Suspense>
  );
}
