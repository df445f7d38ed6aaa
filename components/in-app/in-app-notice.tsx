'use client';

import type { InApp } from '@/content/types/in-app-words';
import { useOpenCase } from '../session/with-case';
import { useInAppWords } from '../session/words/in-app-words';
import { CopyCase } from './copy-case';

/** Says that an app's built-in browser prints and saves nothing, and how the case leaves it. */
export function InAppNotice({ app }: { readonly app: InApp }) {
  const { workplace, file } = useOpenCase();
  const say = useInAppWords(workplace.locale);
  const name = say.apps[app];
  return (
    <section className="sheet no-print grid gap-2" data-in-app={app}>
      <h2 className="text-lg">{say.heading(name)}</h2>
      <p className="measure">{say.how}</p>
      <p className="measure">{say.separate(name)}</p>
      <CopyCase file={file} say={say} />
    </section>
  );
}
