'use client';

import { lazy, memo, Suspense } from 'react';
import type { FindingReport, TargetPlanning, TargetReport } from '@/report';
import { useTrial } from '../session/trial';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';
import { AreaTable } from './area-table';
import { FindingCard } from './finding-card';
import { ReadinessLines } from './readiness-lines';
import { stopsBehind } from './stops-behind';
import { InsideLink } from '../ui/inside-link';
import { useStops } from '../wizard/use-stops';
import type { Stop } from '../wizard/way';
import { addressOfStop } from '../wizard/way';

interface TargetResultProps {
  readonly target: TargetReport;
  /** When it is ready, once that has been worked out. */
  readonly planning: TargetPlanning | undefined;
  /** Whether it is applied for, or only looked at. */
  readonly isChosen: boolean;
}

/** One target: its verdict and date, its gaps first, then what is to be confirmed, reported, met. */
export const TargetResult = memo(function TargetResult(props: TargetResultProps) {
  const { target, planning, isChosen } = props;
  const stops = useStops();
  const { words } = useOpenWorkplace();
  const { result: say } = words.ui;
  const [first, other] = target.verdicts;
  return (
    <section id="target-result" tabIndex={-1} className="grid grid-cols-1 gap-6 outline-none">
      <div className="sheet grid gap-2">
        <h2 className="text-xl">{target.name}</h2>
        <p className="flex items-start gap-2 text-lg font-semibold" data-verdict={first.verdict}>
          <StatusMark of={first.verdict} />
          {first.says}
        </p>
        {isChosen ? null : <p className="measure text-muted">{words.planning.matrix.notChosen}</p>}
        <p>{say.totals(target.totals)}</p>
        {planning ? <ReadinessLines readiness={planning.readiness} /> : null}
        <p className="text-muted">
          {say.underOther({ reading: other.readingName, verdict: other.says })}
        </p>
        {target.coverage ? <p className="measure text-muted">{target.coverage}</p> : null}
        {target.notOffered ? <p className="measure">{say.notOffered}</p> : null}
      </div>
      <AreaTable target={target} />
      {planning?.timeline ? (
        <Suspense>
          <Timeline model={planning.timeline} />
        </Suspense>
      ) : null}
      <div className="grid gap-4">
        <h3 className="text-xl">{say.gaps(target.gaps.length)}</h3>
        {target.gaps.length === 0 ? <p>{say.noGaps}</p> : null}
        <Findings target={target} stops={stops} findings={target.gaps} />
      </div>
      {target.toConfirm.length > 0 ? (
        <div className="grid gap-4">
          <h3 className="text-xl">{say.toConfirm(target.toConfirm.length)}</h3>
          <Findings target={target} stops={stops} findings={target.toConfirm} />
        </div>
      ) : null}
      {target.reported.length > 0 ? (
        <Folded heading={say.reported(target.reported.length)} explains={say.reportedSays}>
          <Findings target={target} stops={stops} findings={target.reported} />
        </Folded>
      ) : null}
      {target.met.length > 0 ? (
        <Folded heading={say.met(target.met.length)}>
          <Findings target={target} stops={stops} findings={target.met} />
        </Folded>
      ) : null}
      {target.notApplicable.length > 0 ? (
        <Folded heading={say.notApplicable(target.notApplicable.length)}>
          <Findings target={target} stops={stops} findings={target.notApplicable} />
        </Folded>
      ) : null}
    </section>
  );
});

const TryIt = lazy(async () => ({ default: (await import('./try-it')).TryIt }));
const GapNote = lazy(async () => ({ default: (await import('../actions/gap-note')).GapNote }));
const Timeline = lazy(async () => ({ default: (await import('./timeline')).Timeline }));

interface FindingsProps {
  readonly target: TargetReport;
  readonly stops: readonly Stop[];
  readonly findings: readonly FindingReport[];
}

function Findings({ target, stops, findings }: FindingsProps) {
  const { workplace, file } = useOpenCase();
  const { isTrying } = useTrial();
  const { result: say } = workplace.words.ui;
  return findings.map((finding) => {
    const behind = stopsBehind(finding.id, target, stops);
    const [first] = behind;
    const isPlannable = finding.standing === 'unmet' && finding.effect !== 'informs' && !isTrying;
    const isSettled = ['met', 'not-applicable'].includes(finding.standing);
    return (
      <div key={finding.id} className="grid gap-1">
        <FindingCard finding={finding} level={4} folded />
        {first || isPlannable ? (
          <p className="no-print flex flex-wrap items-center gap-x-4" data-ways-on>
            {isPlannable ? (
              <Suspense>
                <GapNote target={target} requirement={finding.id} title={finding.title} />
              </Suspense>
            ) : null}
            {!first || isSettled || isTrying ? null : (
              <InsideLink href={addressOfStop(workplace.locale, file.id, first, 'review')}>
                {finding.openBecause === 'unanswered' ? say.answerIt : say.toReview}
              </InsideLink>
            )}
            {first ? (
              <Suspense>
                <TryIt title={finding.title} screens={behind.map(({ screen }) => screen.id)} />
              </Suspense>
            ) : null}
          </p>
        ) : null}
      </div>
    );
  });
}

interface FoldedProps {
  readonly heading: string;
  readonly explains?: string;
  readonly children: React.ReactNode;
}

function Folded({ heading, explains, children }: FoldedProps) {
  return (
    <details className="grid gap-4">
      <summary className="text-xl font-semibold">{heading}</summary>
      <div className="mt-4 grid gap-4">
        {explains ? <p className="measure text-muted">{explains}</p> : null}
        {children}
      </div>
    </details>
  );
}
