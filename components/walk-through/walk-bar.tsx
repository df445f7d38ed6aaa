'use client';

import type { Stop } from '../wizard/way';
import { showNotes, useWalkThrough, walkThrough } from '../session/walk-through';
import { useOpenWorkplace } from '../session/with-case';
import { useWalkThroughWords } from '../session/words/walk-through-words';
import { focusStepHeading } from '../ui/step-heading';
import { FullScreen } from './full-screen';
import { JumpList } from './jump-list';
import { ToNextOpen } from './to-next-open';

interface WalkBarProps {
  readonly stops: readonly Stop[];
  /** The stop that is shown; absent on the review. */
  readonly current?: Stop | undefined;
}

/** What the presenter needs while the client looks on; the way out is always in it. */
export function WalkBar({ stops, current }: WalkBarProps) {
  const { locale } = useOpenWorkplace();
  const say = useWalkThroughWords(locale);
  const { showsNotes } = useWalkThrough();
  return (
    <section className="walk-bar no-print" aria-label={say.heading} data-walk-bar>
      <ToNextOpen stops={stops} current={current} />
      <JumpList stops={stops} current={current?.section} />
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={showsNotes}
          onChange={({ target }) => {
            showNotes(target.checked);
          }}
        />
        <span>{say.showNotes}</span>
      </label>
      <FullScreen />
      <button
        type="button"
        className="button-plain walk-leave"
        onClick={() => {
          if (document.fullscreenElement) void document.exitFullscreen();
          focusStepHeading();
          walkThrough(false);
        }}
      >
        {say.leave}
      </button>
    </section>
  );
}
