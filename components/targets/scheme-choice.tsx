'use client';

import type { SpokenScheme } from '@/report';
import { useOpenWorkplace } from '../session/with-case';

interface SchemeChoiceProps {
  readonly every: readonly SpokenScheme[];
  readonly wanted: readonly string[];
  readonly onToggle: (scheme: string, isWanted: boolean) => void;
}

/** Which qualifications are applied for; each says who issues it. */
export function SchemeChoice({ every, wanted, onToggle }: SchemeChoiceProps) {
  const { targets: say } = useOpenWorkplace().words.ui;
  return (
    <fieldset aria-describedby="scheme-hint">
      <legend className="mb-2 text-lg font-semibold">{say.schemeHeading}</legend>
      <p id="scheme-hint" className="measure mb-3 text-muted">
        {say.schemeHint}
      </p>
      <div className="grid gap-4">
        {every.map(({ scheme, schemeWords }) => (
          <div key={scheme.id} className="grid gap-1">
            <label className="option w-fit">
              <input
                type="checkbox"
                checked={wanted.includes(scheme.id)}
                aria-describedby={`issuer-${scheme.id}`}
                onChange={(event) => {
                  onToggle(scheme.id, event.target.checked);
                }}
              />
              <span>{schemeWords.name}</span>
            </label>
            <p id={`issuer-${scheme.id}`} className="measure text-muted">
              {schemeWords.issuer}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
