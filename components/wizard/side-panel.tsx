'use client';

import { useOpenWorkplace } from '../session/with-case';
import { BeginWalk } from '../walk-through/begin-walk';
import { SectionList } from './section-list';
import { SoFar } from './so-far';
import { useSoFar } from './use-so-far';
import { useStops } from './use-stops';

/** Where the answers so far lead, and the sections; on a narrow screen a bar that opens. */
export function SidePanel({ section }: { readonly section: string }) {
  const { check } = useOpenWorkplace().words.ui;
  const stops = useStops();
  const soFar = useSoFar();
  return (
    <>
      <details className="lg:hidden">
        <summary className="text-accent">{check.openPanel}</summary>
        <div className="mt-3">
          <SoFar targets={soFar} />
        </div>
      </details>
      <div className="hidden gap-3 lg:grid">
        <h2 className="text-lg">{check.soFar}</h2>
        <SoFar targets={soFar} />
      </div>
      <SectionList stops={stops} current={section} />
      <BeginWalk stops={stops} />
    </>
  );
}
