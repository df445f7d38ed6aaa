'use client';

import { useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';

/** Heads whatever is for the consultant alone, so that no paper of it is handed on by mistake. */
export function InternalMark() {
  const say = useJudgementWords(useOpenWorkplace().locale);
  return (
    <p className="w-fit border-2 border-unmet px-3 py-1 font-bold text-unmet" data-internal>
      {say.internal}
    </p>
  );
}
