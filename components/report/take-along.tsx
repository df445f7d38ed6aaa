'use client';

import { hasJudgement } from '@/cases';
import type { ReportModel, ReportPlanning } from '@/report';
import { InAppHint } from '../in-app/in-app';
import { InternalChoice } from '../judgement/internal-choice';
import { useOpenCase } from '../session/with-case';
import { PrintButton } from '../ui/print-button';
import { SaveReport } from './save-report';

interface TakeAlongProps {
  readonly model: ReportModel;
  /** Absent until it has been worked out. */
  readonly planning: ReportPlanning | undefined;
  /** Whether everything that would be printed is there. */
  readonly isWhole: boolean;
  /** Whether the consultant's part may go along. */
  readonly offersInternal: boolean;
  readonly isInternal: boolean;
  readonly onInternal: (isWanted: boolean) => void;
}

/** The ways of the report out of the browser, onto paper or into a file, and what goes along. */
export function TakeAlong(props: TakeAlongProps) {
  const { model, planning, isWhole, offersInternal, isInternal, onInternal } = props;
  const { workplace, file } = useOpenCase();
  const { report: say } = workplace.words.ui;
  return (
    <>
      <InAppHint />
      <p className="no-print flex flex-wrap items-center gap-4">
        <span className={isWhole ? undefined : 'invisible'}>
          <PrintButton label={say.print} isMain />
        </span>
        <span className="text-muted">{say.printHint}</span>
      </p>
      <SaveReport model={model} planning={planning} />
      {offersInternal && hasJudgement(file) ? (
        <InternalChoice isInternal={isInternal} onChange={onInternal} />
      ) : null}
    </>
  );
}
