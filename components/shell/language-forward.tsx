'use client';

import { useEffect } from 'react';
import type { Locale } from '@/content';
import { isLocale } from '@/content';
import { inSite } from '../ui/in-site';

/** Forwards to the remembered language, else to the browser's: Chinese for any Chinese, else English. */
export function LanguageForward() {
  useEffect(() => {
    window.location.replace(inSite(`/${remembered() ?? preferred()}/`));
  }, []);
  return null;
}

function remembered(): Locale | undefined {
  try {
    const locale = localStorage.getItem('zizhi/locale') ?? '';
    return isLocale(locale) ? locale : undefined;
  } catch {
    return undefined;
  }
}

const preferred = (): Locale =>
  navigator.languages[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
