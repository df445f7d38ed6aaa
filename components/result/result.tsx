'use client';

import { withReading } from '@/cases';
import type { TargetReport } from '@/report';
import { readings } from '@/rules';
import { saveCaseFile } from '../session/case-download';
import { fragmentText, moveTo, useFragment } from '../session/fragment';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';
import { TargetResult } from './target-result';
import { useKeptAssessment } from './use-kept-assessment';
import { useReport } from './use-report';
import { NothingChosen } from '../shell/nothing-chosen';
import { InsideLink } from '../ui/inside-link';
import { StepHeading } from '../ui/step-heading';

/** The verdict of every target, and the findings of the one that is looked at. */
export function Result() {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const { result: say } = words.ui;
  const model = useReport();
  const fragment = useFragment();
  useKeptAssessment();
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
      {model.targets.length > 1 ? <TargetTable targets={model.targets} shown={shown.id} /> : null}
      <TargetResult target={shown} />
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
      <p className="measure">{model.disclaimer}</p>
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

interface TargetTableProps {
  readonly targets: readonly TargetReport[];
  readonly shown: string;
}

/** All targets with their verdicts; one opens its findings below. */
function TargetTable({ targets, shown }: TargetTableProps) {
  const { workplace, file } = useOpenCase();
  const { result: say } = workplace.words.ui;
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-xl border-collapse text-left">
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="py-2 pr-4">
              {say.targets}
            </th>
            <th scope="col" className="py-2">
              {say.verdict}
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ id, name, verdicts: [first, other], totals }) => (
            <tr
              key={id}
              className={id === shown ? 'border-b border-line bg-wash' : 'border-b border-line'}
            >
              <th scope="row" className="py-2 pr-4 font-normal">
                <a
                  href={fragmentText({ case: file.id, target: id })}
                  aria-current={id === shown ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    moveTo({ case: file.id, target: id });
                    document.getElementById('target-result')?.focus();
                  }}
                >
                  {name}
                </a>
              </th>
              <td className="py-2">
                <span className="flex items-center gap-2 font-semibold">
                  <StatusMark of={first.verdict} />
                  {first.says}
                </span>
                <span className="text-muted">
                  {say.totals(totals)}
                  {other.verdict === first.verdict
                    ? ''
                    : ` · ${say.underOther({ reading: other.readingName, verdict: other.says })}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
