'use client';

import { lazy, Suspense } from 'react';
import { withReading } from '@/cases';
import type { Day } from '@/rules';
import { readings } from '@/rules';
import { useAsOf } from '../session/use-as-of';
import { useOpenCase } from '../session/with-case';
import { useKeptAssessment } from './use-kept-assessment';
import { Loading } from '../ui/loading';
import { StepHeading } from '../ui/step-heading';

const PlannedDate = lazy(async () => ({
  default: (await import('./planned-date')).PlannedDate,
}));
const CopyReminder = lazy(async () => ({
  default: (await import('../hand-over/copy-reminder')).CopyReminder,
}));
const ConsultantDecides = lazy(async () => ({
  default: (await import('../judgement/for-consultants')).ConsultantDecides,
}));
const RulesChangesNotice = lazy(async () => ({
  default: (await import('./rules-changes-notice')).RulesChangesNotice,
}));

/** As of when and under which reading everything is judged. */
export function ResultHead({ ready }: { readonly ready: Day | undefined }) {
  const { workplace, file } = useOpenCase();
  const { words } = workplace;
  const isConsultants = file.consultant.decides;
  const { result: say } = words.ui;
  const asOf = useAsOf();
  return (
    <>
      <div className="grid gap-3">
        <StepHeading step="result" className="text-2xl">
          {say.heading}
        </StepHeading>
        <p className="text-muted">{say.asOf(words.dates.day(asOf))}</p>
        {isConsultants ? (
          <Suspense>
            <ConsultantDecides />
          </Suspense>
        ) : null}
        <ReadingSwitch />
      </div>
      <Suspense fallback={<Loading />}>
        <PlannedDate ready={ready} />
      </Suspense>
      <Suspense>
        <CopyReminder />
      </Suspense>
      <RulesChanges />
    </>
  );
}

function ReadingSwitch() {
  const { workplace, file } = useOpenCase();
  const { words, session } = workplace;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{words.ui.result.readingHeading}</legend>
      <div className="flex flex-wrap gap-2">
        {readings.map((reading) => (
          <label key={reading} className="option">
            <input
              type="radio"
              name="reading"
              checked={file.reading === reading}
              onChange={() => {
                session.edit((now, moment) => withReading(now, reading, moment));
              }}
            />
            <span>{words.readings[reading].name}</span>
          </label>
        ))}
      </div>
      <p className="measure text-muted" role="status">
        {words.readings[file.reading].explains}
      </p>
    </fieldset>
  );
}

/** What comes out differently since other rules judged last. */
function RulesChanges() {
  const { changes, note } = useKeptAssessment(useOpenCase());
  return changes.length > 0 ? (
    <Suspense>
      <RulesChangesNotice changes={changes} onNoted={note} />
    </Suspense>
  ) : null;
}
