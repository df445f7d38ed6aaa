'use client';

import { switchConsultantView, useConsultantView } from '../session/consultant-view';
import { useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';

/** Whether the wizard has room for the consultant's answers, on this device. */
export function ViewSwitch() {
  const { view: say } = useJudgementWords(useOpenWorkplace().locale);
  const isOn = useConsultantView();
  return (
    <div className="grid gap-1.5" data-consultant-view>
      <label className="option w-fit">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="consultant-view-says"
          onChange={({ target }) => {
            switchConsultantView(target.checked);
          }}
        />
        <span>{say.label}</span>
      </label>
      <p id="consultant-view-says" className="measure text-muted">
        {say.says}
      </p>
    </div>
  );
}
