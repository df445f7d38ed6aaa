'use client';

import { useRouter } from 'next/navigation';
import { useOpenCase } from '../session/with-case';
import { walkThrough } from '../session/walk-through';
import { useWalkThroughWords } from '../session/words/walk-through-words';
import { nextOpen } from '../wizard/next-open';
import { focusStepHeading } from '../ui/step-heading';
import type { Stop } from '../wizard/way';
import { addressOfStop } from '../wizard/way';

interface BeginWalkProps {
  readonly stops: readonly Stop[];
  /** Whether the questions are elsewhere: then it goes to the first open one. */
  readonly leads?: boolean;
}

/** Begins the walk-through with the client. */
export function BeginWalk({ stops, leads = false }: BeginWalkProps) {
  const { workplace, file } = useOpenCase();
  const { locale } = workplace;
  const say = useWalkThroughWords(locale);
  const router = useRouter();
  const begin = () => {
    // The bar takes the place of this button.
    focusStepHeading();
    walkThrough(true);
    if (!leads) return;
    const next = nextOpen(stops, file);
    const stop = typeof next === 'object' ? next.stop : stops[0];
    if (stop) router.push(addressOfStop(locale, file.id, stop));
  };
  return (
    <div className="grid justify-items-start gap-2" data-begin-walk>
      <button type="button" className="button button-quiet" onClick={begin}>
        {say.begin}
      </button>
      <p className="measure text-muted">{say.beginSays}</p>
    </div>
  );
}
