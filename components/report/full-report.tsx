'use client';

import { lazy, memo, useMemo } from 'react';
import type { ReportModel, ReportPlanning } from '@/report';
import { Plan } from '../result/plan';
import { useOpenCase } from '../session/with-case';
import { Appendix } from './appendix';
import { Contents } from './contents';
import { Cover } from './cover';
import { FindingGroup } from './finding-group';
import { findingsIn, headingId, headingIn, outlineOf } from './outline';
import { PartHeading } from './part-heading';
import { Piece } from './pieces';
import { Summary } from './summary';
import { TargetSheet } from './target-sheet';
import { useRunningHeader } from './use-running-header';

const ActionSheet = lazy(async () => ({ default: (await import('./action-sheet')).ActionSheet }));
const InternalMark = lazy(async () => ({
  default: (await import('../judgement/internal-mark')).InternalMark,
}));
const InternalPart = lazy(async () => ({
  default: (await import('../judgement/internal-part')).InternalPart,
}));

interface FullReportProps {
  readonly model: ReportModel;
  readonly planning: ReportPlanning;
  /** Whether there is an action plan. */
  readonly isPlanned: boolean;
  /** Whether the consultant's part goes along. */
  readonly isInternal: boolean;
}

/** Everything that the report tells, in numbered parts. */
export const FullReport = memo(function FullReport(props: FullReportProps) {
  const { model, planning, isPlanned, isInternal } = props;
  const { words } = useOpenCase().workplace;
  const header = [model.title, model.organisation].filter(Boolean).join(' · ');
  // What is internal says so on every sheet.
  useRunningHeader(header, { onCover: isInternal });
  const findings = useMemo(() => findingsIn(model), [model]);
  const outline = outlineOf({ model, planning, findings, isPlanned, words });
  const part = (name: string) => ({ id: headingId(name), heading: headingIn(outline, name) });
  const named = model.targets.length > 1;
  const { gaps, toConfirm, reported } = findings;
  return (
    <>
      {isInternal ? (
        <Piece name="internal-mark">
          <InternalMark />
        </Piece>
      ) : null}
      <Cover model={model} />
      <Contents outline={outline} />
      <Summary model={model} planning={planning} {...part('summary')} />
      <div className="space-y-4">
        <PartHeading id={headingId('targets')}>{part('targets').heading}</PartHeading>
        {model.targets.map((target) => (
          <TargetSheet
            key={target.id}
            target={target}
            planning={planning.targets.get(target.id)}
            isOnly={!named}
          />
        ))}
      </div>
      <FindingGroup {...part('gaps')} {...{ named, findings: gaps }} />
      <FindingGroup {...part('to-confirm')} {...{ named, findings: toConfirm }} />
      {planning.schemes.map(({ id, plan }) => (
        <Plan key={id} plan={plan} {...part(`plan-${id}`)} />
      ))}
      {isPlanned ? (
        <Piece name="actions">
          <ActionSheet {...part('actions')} />
        </Piece>
      ) : null}
      <FindingGroup
        {...part('reported')}
        {...{ named, findings: reported }}
        explains={words.ui.result.reportedSays}
      />
      <Appendix model={model} packing={part('packing')} {...part('appendix')} />
      {isInternal ? (
        <Piece name="internal-part">
          <InternalPart header={header} />
        </Piece>
      ) : null}
    </>
  );
});
