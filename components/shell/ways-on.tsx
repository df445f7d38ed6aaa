'use client';

import { useState } from 'react';
import type { Words } from '@/content';
import { saveKeptCase } from '../session/save-kept-case';
import { inSite } from '../ui/in-site';

/**
 * What else can be done on a broken page: take a copy of the case as it was saved last, or go to a
 * page that does not show it. The links are plain ones: a page that is loaded anew does not share
 * the fault.
 */
export function WaysOn({ words: { locale, ui } }: { readonly words: Words }) {
  const { pages } = ui;
  const [hasSaved, setSaved] = useState<boolean>();
  const save = () => saveKeptCase().catch(() => false);
  return (
    <>
      <p>{pages.errorOtherwise}</p>
      <p className="flex flex-wrap items-center gap-3">
        <button type="button" className="button-plain" onClick={() => void save().then(setSaved)}>
          {pages.errorSave}
        </button>
        <span role="status">
          {hasSaved === undefined ? '' : pages[hasSaved ? 'errorSaved' : 'errorNotSaved']}
        </span>
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {(['', 'desk/'] as const).map((path) => (
          <li key={path}>
            <a href={inSite(`/${locale}/${path}`)} className="inline-flex min-h-11 items-center">
              {path === '' ? pages.toStart : pages.toDesk}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
