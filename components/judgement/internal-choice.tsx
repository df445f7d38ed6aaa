'use client';

import { useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';

interface InternalChoiceProps {
  readonly isInternal: boolean;
  readonly onChange: (isInternal: boolean) => void;
}

/** Whether the report on this page carries the consultant's part, this once. */
export function InternalChoice({ isInternal, onChange }: InternalChoiceProps) {
  const { report: say } = useJudgementWords(useOpenWorkplace().locale);
  return (
    <div className="no-print grid gap-1.5" data-internal-choice>
      <label className="option w-fit">
        <input
          type="checkbox"
          checked={isInternal}
          aria-describedby="internal-choice-says"
          onChange={({ target }) => {
            onChange(target.checked);
          }}
        />
        <span>{say.choice}</span>
      </label>
      <p id="internal-choice-says" className="measure text-muted">
        {say.says}
      </p>
    </div>
  );
}
