'use client';

import { useState } from 'react';
import type { JudgedBasis } from '@/report';
import { summaryText } from '@/report';
import { useOpenCase } from '../session/with-case';
import type { Planning } from './use-planning';

interface CopySummaryProps {
  readonly basis: JudgedBasis;
  /** Of every target, since each is told. */
  readonly planning: Planning;
}

/** Puts the result as plain text where it can be pasted from; where that is not allowed, shows it to be copied by hand. */
export function CopySummary({ basis, planning }: CopySummaryProps) {
  const { words } = useOpenCase().workplace;
  const { summary: say } = words.planning;
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  const text = summaryText(basis, planning.reports.values(), planning.targets);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('by-hand');
    }
  };
  return (
    <div className="grid gap-2" data-summary>
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
            rows={8}
            readOnly
            value={text}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        </label>
      ) : null}
    </div>
  );
}
