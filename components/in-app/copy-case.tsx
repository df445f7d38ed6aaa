'use client';

import { useState } from 'react';
import type { CaseFile } from '@/cases';
import type { InAppWords } from '@/content/types/in-app-words';
import { caseText } from '../session/case-download';

interface CopyCaseProps {
  readonly file: CaseFile;
  readonly say: InAppWords;
}

/** Puts the whole case where it can be pasted from; where that is not allowed, shows it to be copied by hand. */
export function CopyCase({ file, say }: CopyCaseProps) {
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(caseText(file));
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
      <p className="measure text-muted">{say.contains}</p>
      {outcome === 'by-hand' ? (
        <label className="measure grid gap-1.5">
          <span className="font-semibold">{say.byHand}</span>
          <textarea
            className="field"
            rows={6}
            readOnly
            value={caseText(file)}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        </label>
      ) : null}
    </>
  );
}
