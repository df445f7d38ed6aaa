'use client';

import type { ComponentType } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Locale, Words } from '@/content';
import { locales } from '@/content';

const loaders: Record<Locale, () => Promise<{ words: Words }>> = {
  'zh-CN': () => import('@/content/zh-CN'),
  en: () => import('@/content/en'),
};

/** Fetched only now, because hardly anybody sees it; where nothing can be fetched, loading anew is left. */
const WaysOn = lazy(async (): Promise<{ default: ComponentType<{ words: Words }> }> => {
  try {
    return { default: (await import('./ways-on')).WaysOn };
  } catch {
    return { default: () => null };
  }
});

/** Says in the page's language that the fault is ours, that nothing saved is lost, and what to do. */
export function BrokenPage() {
  const words = usePageWords();
  if (!words) return null;
  const { pages } = words.ui;
  return (
    <main role="alert" className="mx-auto grid max-w-2xl gap-4 p-6">
      <h1 ref={takeFocus} tabIndex={-1} className="text-2xl">
        {pages.error}
      </h1>
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
      <Suspense>
        <WaysOn words={words} />
      </Suspense>
    </main>
  );
}

/** Nothing is left of what had it. */
const takeFocus = (heading: HTMLElement | null): void => heading?.focus();

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
