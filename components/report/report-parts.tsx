'use client';

import { lazy } from 'react';
import type { OpenFindings, ReportModel, ReportPlanning } from '@/report';
import { Plan } from '../result/plan';
import { useOpenWorkplace } from '../session/with-case';
import { Appendix } from './appendix';
import { FindingGroup } from './finding-group';
import type { OutlinePart } from './outline';
import { headingId, headingIn } from './outline';
import { PartHeading } from './part-heading';
import { Piece, Shown } from './pieces';
import { Summary } from './summary';
import { TargetSheet } from './target-sheet';

const ActionSheet = lazy(async () => ({ default: (await import('./action-sheet')).ActionSheet }));

interface ReportPartsProps {
  readonly model: ReportModel;
  readonly planning: ReportPlanning;
  readonly findings: OpenFindings;
  readonly outline: readonly OutlinePart[];
  /** Whether there is an action plan. */
  readonly isPlanned: boolean;
}

/** The numbered parts, in the order of the contents. */
export function ReportParts(props: ReportPartsProps) {
  const { model, planning, findings, outline, isPlanned } = props;
  const { result, report } = useOpenWorkplace().words.ui;
  const part = (name: string) => ({ id: headingId(name), heading: headingIn(outline, name) });
  const shared = { named: model.targets.length > 1, toldIn: report.inDisagreements };
  const { gaps, toConfirm, reported } = findings;
  return (
    <>
      <Summary model={model} planning={planning} {...part('summary')} />
      <div className="space-y-4">
        <PartHeading id={headingId('targets')}>{part('targets').heading}</PartHeading>
        {model.targets.map((target) => (
          <TargetSheet
            key={target.id}
            target={target}
            planning={planning.targets.get(target.id)}
            isOnly={!shared.named}
          />
        ))}
      </div>
      <FindingGroup {...part('gaps')} {...shared} findings={gaps} />
      <FindingGroup {...part('to-confirm')} {...shared} findings={toConfirm} />
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
        {...shared}
        findings={reported}
        explains={result.reportedSays}
      />
      <Appendix model={model} packing={part('packing')} {...part('appendix')} />
      <Shown name="parts" />
    </>
  );
}
