'use client';

import { useRef } from 'react';
import { saveCaseFile } from '../session/case-download';
import type { Workplace } from '../session/session-provider';
import { useSnapshot, useWorkplace } from '../session/session-provider';
import { useCaughtFocus } from '../ui/use-caught-focus';

/** Whether what was entered is on this device; always visible while a case is open, and true. */
export function SaveStatus() {
  const workplace = useWorkplace();
  return typeof workplace === 'string' ? null : <Status workplace={workplace} />;
}

function Status({ workplace }: { readonly workplace: Workplace }) {
  const { status, file, changedElsewhere, waiting } = useSnapshot(workplace);
  const { check } = workplace.words.ui;
  const problem = waiting ?? (status.state === 'failed' ? status.problem : undefined);
  const place = useRef<HTMLDivElement>(null);
  useCaughtFocus(place, problem);
  if (!problem && (!file || status.state === 'untouched')) return null;
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="flex grow flex-wrap items-center justify-end gap-x-3 outline-none"
    >
      {problem ? (
        <p role="alert" className="font-semibold text-unmet">
          {check.notSaved[problem]}{' '}
          {file ? (
            <button
              type="button"
              className="button-plain"
              onClick={() => {
                saveCaseFile(file, workplace);
              }}
            >
              {check.saveToFile}
            </button>
          ) : null}
        </p>
      ) : (
        // Another text is another paragraph: to a browser one that changed its place has moved.
        <p key={status.state} className="text-muted" data-save-status={status.state}>
          {status.state === 'saved'
            ? check.saved(workplace.words.dates.time(status.at))
            : check.saving}
        </p>
      )}
      {changedElsewhere ? (
        <p role="status" className="text-muted">
          {check.changedElsewhere}
        </p>
      ) : null}
    </div>
  );
}
