'use client';

import { useOpenWorkplace } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';

interface TrialBarProps {
  /** How many answers are tried. */
  readonly count: number;
  readonly onEnd: (as: 'kept' | 'discarded') => void;
}

/** Always in sight while answers are tried, so that nobody takes them for the stored ones. */
export function TrialBar({ count, onEnd }: TrialBarProps) {
  const say = useWhatIfWords(useOpenWorkplace().locale);
  return (
    <div className="trial-bar" data-trial-bar>
      <p className="grow">
        <span className="font-semibold">{say.trying(count)}</span>{' '}
        <a href="#what-moves" className="no-print" onClick={focusMoves}>
          {say.toTrial}
        </a>
      </p>
      <p className="no-print flex flex-wrap items-center gap-3">
        {count > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              onEnd('kept');
            }}
          >
            {say.keep(count)}
          </button>
        ) : null}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            onEnd('discarded');
          }}
        >
          {say.discard}
        </button>
      </p>
    </div>
  );
}

/** The fragment holds the open case, so the link may not replace it. */
function focusMoves(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const heading = document.getElementById('what-moves');
  heading?.scrollIntoView();
  heading?.focus();
}
