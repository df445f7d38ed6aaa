'use client';

import type { ReportPart } from '@/content/types/paper-words';
import { reportParts } from '@/content/types/paper-words';
import { correctTo, useFragment } from '../session/fragment';
import { useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';

/** What of the report is wanted; kept in the address, so that a reload shows the same. */
export function PartChoice({ part }: { readonly part: ReportPart }) {
  const { choice: say } = usePaperWords(useOpenWorkplace().locale);
  const { part: _, ...place } = useFragment();
  return (
    <fieldset className="no-print grid gap-2" aria-describedby="part-says" data-part-choice>
      <legend className="mb-2 font-semibold">{say.legend}</legend>
      <div className="flex flex-wrap gap-2">
        {reportParts.map((one) => (
          <label key={one} className="option">
            <input
              type="radio"
              name="part"
              checked={one === part}
              onChange={() => {
                correctTo(one === 'full' ? place : { ...place, part: one });
              }}
            />
            <span>{say.parts[one]}</span>
          </label>
        ))}
      </div>
      <p id="part-says" role="status" className="measure text-muted">
        {say.says[part]}
      </p>
    </fieldset>
  );
}
