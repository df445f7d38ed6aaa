'use client';

import { Suspense } from 'react';
import { useOpenCase } from '../session/with-case';
import { Actions } from './actions';

/** The action plan of the open case, once its words are there. */
export function ActionsPage({ loading }: { readonly loading: string }) {
  const { file } = useOpenCase();
  return (
    <Suspense fallback={<p className="text-muted">{loading}</p>}>
      <Actions key={file.id} />
    </Suspense>
  );
}
