'use client';

import type { FindingReport, TargetPlanning, TargetReport } from '@/report';
import { ReadinessLines } from '../result/readiness-lines';
import { Timeline } from '../result/timeline';
import { useOpenWorkplace } from '../session/with-case';
import { headingId } from './outline';
import { PartHeading } from './part-heading';
import { StatusMark } from '../ui/status-mark';

interface TargetSheetProps {
  readonly target: TargetReport;
  readonly planning: TargetPlanning | undefined;
  /** The verdict and the findings of the only target stand elsewhere. */
  readonly isOnly: boolean;
}

/** One target of several: its verdict and what stands open, each item explained once further on. */
export function TargetSheet({ target, planning, isOnly }: TargetSheetProps) {
  const { words } = useOpenWorkplace();
  const { result } = words.ui;
  const [first] = target.verdicts;
  return (
    <section className="space-y-2 border-t border-line pt-4">
      <div className="keep-together space-y-2">
        <PartHeading id={headingId(target.id)} level={3} className="text-lg">
          {target.name}
        </PartHeading>
        <p className="flex items-start gap-2 font-semibold">
          <StatusMark of={first.verdict} />
          {first.says}
        </p>
        {target.notOffered ? <p className="measure">{result.notOffered}</p> : null}
        {planning ? <ReadinessLines readiness={planning.readiness} /> : null}
        {isOnly ? null : (
          <>
            <Titles heading={result.gaps(target.gaps.length)} findings={target.gaps} />
            <Titles
              heading={result.toConfirm(target.toConfirm.length)}
              findings={target.toConfirm}
            />
          </>
        )}
      </div>
      {planning?.timeline ? <Timeline model={planning.timeline} onPaper /> : null}
    </section>
  );
}

interface TitlesProps {
  readonly heading: string;
  readonly findings: readonly FindingReport[];
}

function Titles({ heading, findings }: TitlesProps) {
  const { words } = useOpenWorkplace();
  return findings.length === 0 ? null : (
    <p className="measure">
      {`${heading}${words.ui.product.colon}${words.list(findings.map(({ title }) => title))}`}
    </p>
  );
}
