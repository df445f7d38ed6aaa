'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { Locale } from '@/content';
import { useWorkplace } from '../session/session-provider';
import { inSite } from '../ui/in-site';

interface LanguageSwitchProps {
  readonly locale: Locale;
  readonly label: string;
  readonly explains: string;
}

const switchedKey = 'zizhi/switched-language';

/** The same page and place in the other language; focus stays on the switch. */
export function LanguageSwitch({ locale, label, explains }: LanguageSwitchProps) {
  const path = usePathname();
  const workplace = useWorkplace();
  const link = useRef<HTMLAnchorElement>(null);
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  const address = inSite(path.replace(/^\/[^/]+/, `/${other}`));
  useEffect(() => {
    rememberLocale(locale);
    if (takeSwitched()) link.current?.focus();
  }, [locale]);
  return (
    <a
      ref={link}
      href={address}
      lang={other}
      hrefLang={other}
      title={explains}
      className="inline-flex min-h-11 items-center"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const leave = async () => {
          if (typeof workplace !== 'string') await workplace.session.settled();
          keepSwitched();
          window.location.assign(`${address}${window.location.hash}`);
        };
        void leave();
      }}
    >
      {label}
    </a>
  );
}

function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem('zizhi/locale', locale);
  } catch {
    // Storage may be denied; then the browser's language decides next time.
  }
}

function keepSwitched(): void {
  try {
    sessionStorage.setItem(switchedKey, 'yes');
  } catch {
    // Without storage the focus starts at the top of the page.
  }
}

function takeSwitched(): boolean {
  try {
    const switched = sessionStorage.getItem(switchedKey) !== null;
    sessionStorage.removeItem(switchedKey);
    return switched;
  } catch {
    return false;
  }
}
