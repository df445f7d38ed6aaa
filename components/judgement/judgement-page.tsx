'use client';

import { Suspense } from 'react';
import { useOpenCase } from '../session/with-case';
import { Judgement } from './judgement';

/** The consultant's judgement, once its words are there. */
export function JudgementPage() {
  const { loading } = useOpenCase().workplace.words.ui.product;
  return (
    <Suspense fallback={<p className="text-muted">{loading}</p>}>
      <Judgement />
    </Suspense>
  );
}
