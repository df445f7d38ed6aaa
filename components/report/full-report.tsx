'use client';

import { lazy, memo, useMemo } from 'react';
import type { ReportModel, ReportPlanning } from '@/report';
import { openFindings } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { fetchedModule } from '../ui/fetched-module';
import { Contents } from './contents';
import { Cover } from './cover';
import { outlineOf } from './outline';
import { Piece } from './pieces';
import { useRunningHeader } from './use-running-header';

const InternalMark = lazy(async () => ({
  default: (await import('../judgement/internal-mark')).InternalMark,
}));
const InternalPart = lazy(async () => ({
  default: (await import('../judgement/internal-part')).InternalPart,
}));
const useParts = fetchedModule(() => import('./report-parts'));

interface FullReportProps {
  readonly model: ReportModel;
  /** Absent while the first screen is being shown. */
  readonly planning: ReportPlanning | undefined;
  /** Whether there is an action plan. */
  readonly isPlanned: boolean;
  /** Whether the consultant's part goes along. */
  readonly isInternal: boolean;
}

/** Everything that the report tells, in numbered parts: what is on the first screen first. */
export const FullReport = memo(function FullReport(props: FullReportProps) {
  const { model, planning, isPlanned, isInternal } = props;
  const { words } = useOpenWorkplace();
  const header = [model.title, model.organisation].filter(Boolean).join(' · ');
  // What is internal says so on every sheet.
  useRunningHeader(header, { onCover: isInternal });
  const findings = useMemo(() => openFindings(model.targets), [model]);
  const outline = outlineOf({ model, findings, isPlanned, words });
  const parts = useParts();
  return (
    <>
      {isInternal ? (
        <Piece name="internal-mark">
          <InternalMark />
        </Piece>
      ) : null}
      <Cover model={model} />
      <Contents outline={outline} />
      {parts && planning ? (
        <parts.ReportParts {...{ model, planning, findings, outline, isPlanned }} />
      ) : null}
      {isInternal ? (
        <Piece name="internal-part">
          <InternalPart header={header} />
        </Piece>
      ) : null}
    </>
  );
});
