'use client';

import { useEffect, useState } from 'react';
import type { Locale, Words } from '@/content';
import { locales } from '@/content';
import type { WaysOn } from './ways-on';

const loaders: Record<Locale, () => Promise<{ words: Words }>> = {
  'zh-CN': () => import('@/content/zh-CN'),
  en: () => import('@/content/en'),
};

/** Says in the page's language that the fault is ours, that nothing saved is lost, and what to do. */
export function BrokenPage() {
  const words = usePageWords();
  const Ways = useWaysOn();
  if (!words) return null;
  const { pages } = words.ui;
  return (
    <main role="alert" className="mx-auto grid max-w-2xl gap-4 p-6">
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
      {Ways ? <Ways words={words} /> : null}
    </main>
  );
}

function usePageWords(): Words | undefined {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    const locale = locales.find((one) => window.location.pathname.includes(`/${one}/`)) ?? 'zh-CN';
    void loaders[locale]().then((loaded) => {
      setWords(loaded.words);
    });
  }, []);
  return words;
}

/** Fetched only now, because hardly anybody sees it; where nothing can be fetched, loading anew is left. */
function useWaysOn(): typeof WaysOn | undefined {
  const [Ways, setWays] = useState<typeof WaysOn>();
  useEffect(() => {
    import('./ways-on').then(
      (loaded) => {
        setWays(() => loaded.WaysOn);
      },
      () => undefined,
    );
  }, []);
  return Ways;
}
