'use client';

import { useEffect, useState } from 'react';
import type { Locale, Words } from '@/content';
import { locales } from '@/content';

const loaders: Record<Locale, () => Promise<{ words: Words }>> = {
  'zh-CN': () => import('@/content/zh-CN'),
  en: () => import('@/content/en'),
};

/** Says in the page's language that the fault is ours, that nothing saved is lost, and what to do. */
export function BrokenPage() {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    const locale = locales.find((one) => window.location.pathname.includes(`/${one}/`)) ?? 'zh-CN';
    void loaders[locale]().then((loaded) => {
      setWords(loaded.words);
    });
  }, []);
  if (!words) return null;
  const { pages } = words.ui;
  return (
    <div role="alert" className="mx-auto grid max-w-2xl gap-4 p-6">
      <h1 className="text-2xl">{pages.error}</h1>
      <p>{pages.errorSays}</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {pages.errorRetry}
        </button>
      </p>
    </div>
  );
}
