'use client';

import { lazy, Suspense } from 'react';
import { withReading } from '@/cases';
import { readings } from '@/rules';
import { saveCaseFile } from '../session/case-download';
import { fragmentText, useFragment } from '../session/fragment';
import { today } from '../session/today';
import { useWarning } from '../session/use-warning';
import { useOpenCase } from '../session/with-case';
import { TargetResult } from './target-result';
import { TargetTable } from './target-table';
import { useKeptAssessment } from './use-kept-assessment';
import { useReport } from './use-report';
import { NothingChosen } from '../shell/nothing-chosen';
import { InsideLink } from '../ui/inside-link';
import { StepHeading } from '../ui/step-heading';

// Below everything that is read first, and seen by few: both are fetched after the findings.
const PackingList = lazy(async () => ({
  default: (await import('./packing-list')).PackingList,
}));
const RulesChangesNotice = lazy(async () => ({
  default: (await import('./rules-changes-notice')).RulesChangesNotice,
}));

/** The verdict of every target, and the findings of the one that is looked at. */
export function Result() {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const { result: say } = words.ui;
  const model = useReport();
  const fragment = useFragment();
  const { changes, note } = useKeptAssessment();
  const warning = useWarning();
  const shown = model.targets.find(({ id }) => id === fragment.target) ?? model.targets[0];
  const here = fragmentText({ case: file.id });
  if (!shown) return <NothingChosen page="result" />;
  return (
    <div className="grid gap-8" data-ready>
      <div className="grid gap-3">
        <StepHeading step="result" className="text-2xl">
          {say.heading}
        </StepHeading>
        <p className="text-muted">{say.asOf(words.dates.day(today()))}</p>
        <ReadingSwitch />
      </div>
      {changes.length > 0 ? (
        <Suspense>
          <RulesChangesNotice changes={changes} onNoted={note} />
        </Suspense>
      ) : null}
      {model.targets.length > 1 ? <TargetTable model={model} shown={shown.id} /> : null}
      <TargetResult target={shown} />
      <Suspense fallback={<p className="text-muted">{words.ui.product.loading}</p>}>
        <PackingList list={model.packing} warning={warning} />
      </Suspense>
      <p className="flex flex-wrap items-center gap-4">
        <InsideLink href={`/${locale}/report/${here}`} className="button">
          {say.toReport}
        </InsideLink>
        <InsideLink href={`/${locale}/review/${here}`}>{say.toReview}</InsideLink>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            saveCaseFile(file, words);
          }}
        >
          {say.saveFile}
        </button>
      </p>
      <p className="measure text-muted">{say.jsonHint}</p>
      {model.disclaimers.map((disclaimer) => (
        <p key={disclaimer} className="measure">
          {disclaimer}
        </p>
      ))}
    </div>
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
