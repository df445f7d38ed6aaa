'use client';

import { fragmentText } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { useWalkThroughWords } from '../session/words/walk-through-words';
import { InsideLink } from '../ui/inside-link';
import { nextOpen, openOn } from '../wizard/next-open';
import type { Stop } from '../wizard/way';
import { addressOfStop } from '../wizard/way';

interface ToNextOpenProps {
  readonly stops: readonly Stop[];
  readonly current: Stop | undefined;
}

/** On to the next screen with an open question; where there is none, to the review. */
export function ToNextOpen({ stops, current }: ToNextOpenProps) {
  const { workplace, file } = useOpenCase();
  const { locale } = workplace;
  const say = useWalkThroughWords(locale);
  const at = current && { section: current.section, screen: current.screen.id };
  const next = nextOpen(stops, file, at);
  const count = stops.reduce((sum, stop) => sum + openOn(stop, file), 0);
  const isAny = typeof next === 'object';
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      {isAny ? (
        <InsideLink href={addressOfStop(locale, file.id, next.stop)} className="button">
          {say.nextOpen(count)}
        </InsideLink>
      ) : null}
      <span role="status" className="empty:sr-only">
        {isAny ? '' : next === 'none' ? say.noneOpen : say.lastOpen}
      </span>
      {!isAny && current ? (
        <InsideLink href={`/${locale}/review/${fragmentText({ case: file.id })}`}>
          {say.toReview}
        </InsideLink>
      ) : null}
    </p>
  );
}
