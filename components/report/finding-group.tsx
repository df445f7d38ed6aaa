'use client';

import type { SharedFinding } from '@/report';
import { FindingCard } from '../result/finding-card';
import { PartHeading } from './part-heading';

interface FindingGroupProps {
  readonly id: string;
  readonly heading: string;
  readonly explains?: string;
  readonly findings: readonly SharedFinding[];
  /** Whether each finding names its targets: needed only where there are several. */
  readonly named: boolean;
  /** Where the versions of a disagreement are told, if not at each finding. */
  readonly toldIn?: (topics: string) => string;
}

/** One group of findings in full. */
export function FindingGroup(props: FindingGroupProps) {
  const { id, heading, explains, findings, named, toldIn } = props;
  if (findings.length === 0) return null;
  return (
    <section className="space-y-4">
      <PartHeading id={id}>{heading}</PartHeading>
      {explains ? <p className="measure text-muted">{explains}</p> : null}
      {findings.map(({ finding, targets }) => (
        <FindingCard
          key={`${finding.id} ${targets.join(' ')}`}
          finding={finding}
          level={3}
          toldIn={toldIn}
          {...(named ? { targets } : {})}
        />
      ))}
    </section>
  );
}
