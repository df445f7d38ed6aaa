'use client';

import { usePathname } from 'next/navigation';
import type { Locale, Words } from '@/content';
import { fragmentText, useFragment } from '../session/fragment';
import { InsideLink } from '../ui/inside-link';

interface StepsProps {
  readonly locale: Locale;
  /** Each page carries what is handed over here: the names of the steps, and no others. */
  readonly words: Pick<Words['ui']['pages'], (typeof steps)[number]['id']> & {
    readonly navigation: string;
  };
}

const steps = [
  { id: 'targets', path: 'targets', address: 'targets' },
  { id: 'check', path: 'check', address: 'check/services' },
  { id: 'review', path: 'review', address: 'review' },
  { id: 'result', path: 'result', address: 'result' },
  { id: 'report', path: 'report', address: 'report' },
] as const;

/** The five steps from the choice of targets to the report. */
export function Steps({ locale, words }: StepsProps) {
  const path = usePathname();
  const { case: open, on } = useFragment();
  const present = path.split('/')[2];
  // There no case is open yet, or another one than is looked at.
  if (!present || present === 'desk' || present === 'verify') return null;
  return (
    <nav aria-label={words.navigation} className="max-w-full overflow-x-auto">
      <ol className="flex gap-x-4 text-sm whitespace-nowrap sm:flex-wrap sm:text-base">
        {steps.map((step) => (
          <li key={step.id}>
            <InsideLink
              href={`/${locale}/${step.address}/${open ? fragmentText({ case: open, ...(on ? { on } : {}) }) : ''}`}
              aria-current={present === step.path ? 'page' : undefined}
              className={
                present === step.path
                  ? 'inline-flex min-h-11 items-center font-semibold text-ink no-underline'
                  : 'inline-flex min-h-11 items-center no-underline'
              }
            >
              {words[step.id]}
            </InsideLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
