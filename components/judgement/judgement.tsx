'use client';

import { useRunningHeader } from '../report/use-running-header';
import { useAsOf } from '../session/use-as-of';
import { useOpenCase } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { StepHeading } from '../ui/step-heading';
import { DecidingSwitch } from './deciding-switch';
import { InternalMark } from './internal-mark';
import { JudgementLists } from './judgement-lists';
import { VerdictsBySide } from './verdicts-by-side';
import { ViewSwitch } from './view-switch';
import { InAppHint } from '../in-app/in-app';
import { PrintButton } from '../ui/print-button';

/** What the consultant thinks of the case beside what the client says: a working paper, for nobody else. */
export function Judgement() {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useJudgementWords(locale);
  const { organisation } = file.header;
  const asOf = useAsOf();
  useRunningHeader([say.internal, say.heading, organisation].filter(Boolean).join(' · '));
  return (
    <div className="space-y-8" data-ready data-judgement>
      <div className="space-y-3">
        <InternalMark />
        <StepHeading step="judgement" className="text-2xl">
          {say.heading}
        </StepHeading>
        {organisation ? (
          <p className="text-lg font-semibold wrap-anywhere">{organisation}</p>
        ) : null}
        <p className="text-muted">{words.ui.result.asOf(words.dates.day(asOf))}</p>
        <p className="measure">
          {say.decides.now[file.consultant.decides ? 'consultant' : 'client']}
        </p>
        <p className="no-print measure text-muted">{say.explains}</p>
      </div>
      <div className="no-print grid gap-4">
        <ViewSwitch />
        <DecidingSwitch />
        <p>
          <PrintButton label={say.print} isMain />
        </p>
        <InAppHint />
      </div>
      <VerdictsBySide asOf={asOf} level={2} />
      <JudgementLists level={2} />
    </div>
  );
}
