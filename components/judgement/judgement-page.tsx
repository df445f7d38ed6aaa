'use client';

import { Suspense } from 'react';
import { useOpenWorkplace } from '../session/with-case';
import { Judgement } from './judgement';

/** The consultant's judgement, once its words are there. */
export function JudgementPage() {
  const { loading } = useOpenWorkplace().words.ui.product;
  return (
    <Suspense fallback={<p className="text-muted">{loading}</p>}>
      <Judgement />
    </Suspense>
  );
}
