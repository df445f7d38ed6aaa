'use client';

import { BrokenPage } from '@/components/shell/broken-page';

/** A bug of ours: what is saved stays, and the page can be loaded again. */
export default function ErrorPage() {
  return <BrokenPage />;
}
