'use client';

import { Suspense } from 'react';
import { useOpenCase } from '../session/with-case';
import { Loading } from '../ui/loading';
import { History } from './history';

/** The history of the open case, once its words are there. */
export function HistoryPage() {
  const { file, workplace } = useOpenCase();
  return (
    <Suspense fallback={<Loading says={workplace.words.ui.product.loading} />}>
      <History key={file.id} />
    </Suspense>
  );
}
