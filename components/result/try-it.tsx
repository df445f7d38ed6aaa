'use client';

import { useTrial } from '../session/trial';
import { useOpenWorkplace } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';

interface TryItProps {
  /** The title of the finding. */
  readonly title: string;
  /** The screens whose questions it reads. */
  readonly screens: readonly string[];
}

/** Opens the questions behind a finding for trying other answers. */
export function TryIt({ title, screens }: TryItProps) {
  const say = useWhatIfWords(useOpenWorkplace().locale);
  const { tryOn } = useTrial();
  return (
    <button
      type="button"
      className="button-plain"
      aria-label={say.tryWhat(title)}
      onClick={() => {
        tryOn(screens);
      }}
    >
      {say.tryHere}
    </button>
  );
}
