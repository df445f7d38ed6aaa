'use client';

import { withConsultantDeciding } from '@/cases';
import { useOpenCase } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';

/** Whether the whole case is judged by the consultant's answers where there are some. */
export function DecidingSwitch() {
  const { workplace, file } = useOpenCase();
  const { decides: say } = useJudgementWords(workplace.locale);
  return (
    <div className="grid gap-1.5" data-deciding>
      <label className="option w-fit">
        <input
          type="checkbox"
          checked={file.consultant.decides}
          aria-describedby="deciding-says"
          onChange={({ target: { checked } }) => {
            workplace.session.edit((now, moment) => withConsultantDeciding(now, checked, moment));
          }}
        />
        <span>{say.label}</span>
      </label>
      <p id="deciding-says" className="measure text-muted">
        {say.says}
      </p>
    </div>
  );
}
