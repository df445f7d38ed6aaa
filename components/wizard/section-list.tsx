'use client';

import { wordFor } from '@/content';
import { answerTo, progressOf } from '@/rules';
import { useOpenCase } from '../session/with-case';
import type { Stop } from './way';
import { addressOfStop } from './way';
import { InsideLink } from '../ui/inside-link';

/** The sections in order, each with how many of its questions are answered. */
export function SectionList({ stops, current }: { stops: readonly Stop[]; current: string }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const sections = [...new Set(stops.map(({ section }) => section))];
  return (
    <nav aria-label={words.ui.check.sections}>
      <ol className="grid gap-1">
        {sections.map((section) => {
          const own = stops.filter((stop) => stop.section === section);
          const asked = own.flatMap(({ screen }) => screen.asked);
          const done = asked.filter(
            (one) => progressOf(one, answerTo(file.answers, one)) !== 'not-asked',
          );
          const [first] = own;
          return first ? (
            <li key={section} className="flex items-baseline justify-between gap-3">
              <InsideLink
                href={addressOfStop(locale, file.id, first)}
                aria-current={section === current ? 'step' : undefined}
                className={section === current ? 'py-1 font-semibold' : 'py-1'}
              >
                {wordFor(first.of.schemeWords.sections, section)}
              </InsideLink>
              <span className="text-muted tabular-nums">
                {done.length}/{asked.length}
              </span>
            </li>
          ) : null;
        })}
      </ol>
    </nav>
  );
}
