'use client';

import { useState } from 'react';

interface CopyTextProps {
  readonly text: string;
  readonly say: { readonly copy: string; readonly copied: string; readonly byHand: string };
  /** Of the field in which the text is shown, where it must be copied by hand. */
  readonly rows: number;
}

/** Puts a text where it can be pasted from; where that is not allowed, shows it to be copied by hand. */
export function CopyText({ text, say, rows }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('by-hand');
    }
  };
  return (
    <>
      <p className="flex flex-wrap items-center gap-4">
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {say.copy}
        </button>
        <span role="status">{outcome === 'copied' ? say.copied : ''}</span>
      </p>
      {outcome === 'by-hand' ? (
        <label className="measure grid gap-1.5">
          <span className="font-semibold">{say.byHand}</span>
          <textarea
            className="field"
            rows={rows}
            // It is there to be copied now.
            autoFocus
            readOnly
            value={text}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        </label>
      ) : null}
    </>
  );
}
