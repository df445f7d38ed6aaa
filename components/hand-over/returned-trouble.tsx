'use client';

import type { Workplace } from '../session/session-provider';
import { useReturnedWords } from '../session/words/returned-words';
import { sayCaseProblem } from '../ui/say-problem';
import type { Trouble } from './use-taking';

interface ReturnedTroubleProps {
  readonly trouble: Trouble;
  readonly workplace: Workplace;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}

/** Why nothing was taken yet; without a snapshot the user says whether to go on. */
export function ReturnedTrouble({ trouble, workplace, onGoOn, onStop }: ReturnedTroubleProps) {
  const say = useReturnedWords(workplace.locale);
  if ('problem' in trouble)
    return (
      <p role="alert" className="measure font-semibold text-unmet">
        {sayCaseProblem(trouble.problem, workplace.words)}
      </p>
    );
  if (trouble.failed === 'not-opened')
    return (
      <p role="alert" className="measure font-semibold text-unmet">
        {say.notOpened}
      </p>
    );
  return (
    <div role="alert" className="measure grid gap-2" data-not-kept>
      <p className="font-semibold text-unmet">{say.notKept}</p>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button" onClick={onStop}>
          {say.stop}
        </button>
        <button type="button" className="button button-quiet" onClick={onGoOn}>
          {say.goOn}
        </button>
      </p>
    </div>
  );
}
