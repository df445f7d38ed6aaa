'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import type { CaseHistory, Done } from './use-history';

/** What was done last, with a way to undo it; what failed is an alert. */
export function HistoryDone({ history }: { readonly history: CaseHistory }) {
  const { done } = history;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with its row; the way back is here.
    if (done && takesFocus.includes(done.what)) place.current?.focus();
  }, [done]);
  return (
    <div ref={place} tabIndex={-1} className="no-print outline-none" data-done={done?.what}>
      <div role="status">
        {done && !isFailure(done) ? <Said history={history} done={done} /> : null}
      </div>
      <div role="alert">
        {done && isFailure(done) ? <Said history={history} done={done} /> : null}
      </div>
    </div>
  );
}

const takesFocus: readonly Done['what'][] = ['restored', 'removed', 'undone', 'put-back', 'gone'];

const isFailure = ({ what }: Done): boolean =>
  ['not-kept', 'not-restored', 'failed', 'not-listed'].includes(what);

interface SaidProps {
  readonly history: CaseHistory;
  readonly done: Done;
}

function Said({ history, done }: SaidProps) {
  const { words, locale } = useOpenWorkplace();
  const say = useHistoryWords(locale);
  const line = (text: string, button?: ReactNode) => (
    <p className="measure mt-2 flex flex-wrap items-center gap-3 font-semibold wrap-anywhere">
      {text}
      {button}
    </p>
  );
  const undo = (label: string, act: () => Promise<void>) => (
    <button type="button" className="button-plain" onClick={() => void act()}>
      {label}
    </button>
  );
  switch (done.what) {
    case 'kept':
    case 'undone':
    case 'not-listed':
      return line(say.done[done.what]);
    case 'not-kept':
    case 'not-restored':
    case 'failed':
      return line(say.done[done.what](words.ui.check.notSaved[done.problem]));
    case 'put-back':
    case 'gone':
      return line(say.done[done.what](done.name));
    case 'restored':
      return line(
        say.done.restored(done.name),
        undo(say.undoRestore, () => history.undo(done.before)),
      );
    case 'removed':
      return line(
        say.done.removed(done.name),
        undo(say.undoRemove, () => history.putBack(done.removed, done.name)),
      );
  }
}
