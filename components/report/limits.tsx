'use client';

import { useOpenWorkplace } from '../session/with-case';
import { headingId } from './outline';
import { PartHeading } from './part-heading';

interface LimitsProps {
  readonly says: readonly string[];
  readonly disclaimers: readonly string[];
  readonly level?: 2 | 3;
}

/** What a self-assessment cannot tell; at the end of whatever is handed on. */
export function Limits({ says, disclaimers, level = 3 }: LimitsProps) {
  const { report: say } = useOpenWorkplace().words.ui;
  return (
    <section className="keep-together space-y-2" data-limits>
      <PartHeading id={headingId('limits')} level={level} className="text-xl">
        {say.limits}
      </PartHeading>
      <ul className="measure list-disc space-y-1 pl-6">
        {says.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {disclaimers.map((disclaimer) => (
        <p key={disclaimer} className="measure font-semibold">
          {disclaimer}
        </p>
      ))}
    </section>
  );
}
