'use client';

import { useOpenCase } from '../session/with-case';
import { BeginWalk } from '../walk-through/begin-walk';
import { SectionList } from './section-list';
import { SoFar } from './so-far';
import type { Stop } from './way';

interface SidePanelProps {
  readonly stops: readonly Stop[];
  readonly current: string;
}

/** Where the answers so far lead, and the sections; on a narrow screen a bar that opens. */
export function SidePanel({ stops, current }: SidePanelProps) {
  const { check } = useOpenCase().workplace.words.ui;
  return (
    <>
      <details className="lg:hidden">
        <summary className="text-accent">{check.openPanel}</summary>
        <div className="mt-3">
          <SoFar />
        </div>
      </details>
      <div className="hidden gap-3 lg:grid">
        <h2 className="text-lg">{check.soFar}</h2>
        <SoFar />
      </div>
      <SectionList stops={stops} current={current} />
      <BeginWalk stops={stops} />
    </>
  );
}
