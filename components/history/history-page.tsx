'use client';

import { Suspense } from 'react';
import { useOpenCase } from '../session/with-case';
import { History } from './history';

/** The history of the open case, once its words are there. */
export function HistoryPage() {
  const { file, workplace } = useOpenCase();
  return (
    <Suspense fallback={<p className="text-muted">{workplace.words.ui.product.loading}</p>}>
      <History key={file.id} />
    </Suspense>
  );
}
