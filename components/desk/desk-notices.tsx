'use client';

import { useEffect, useRef, useState } from 'react';
import { storageIsPersistent } from '@/cases/store';
import { saveAsFile } from '../session/case-download';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words/desk-words';
import { Loading } from '../ui/loading';
import { useCaughtFocus } from '../ui/use-caught-focus';
import { sayCaseProblem } from '../ui/say-problem';
import type { Done, useDesk } from './use-desk';

interface DeskNoticesProps {
  readonly desk: ReturnType<typeof useDesk>;
  readonly workplace: Workplace;
}

/** What was done last and how to undo it, what cannot be read, and how safe the storage is. */
export function DeskNotices({ desk, workplace }: DeskNoticesProps) {
  const { words, locale } = workplace;
  const say = useDeskWords(locale);
  const { done, unreadable } = desk;
  const isPersistent = useIsPersistent();
  const place = useRef<HTMLDivElement>(null);
  useCaughtFocus(place, done, desk.cases);
  return (
    <>
      {isPersistent === undefined ? (
        <Loading />
      ) : (
        <p className="measure text-muted">{say.persistent[isPersistent ? 'yes' : 'no']}</p>
      )}
      <div ref={place} role="status" tabIndex={-1} className="desk-done outline-none">
        {done ? (
          <p className="flex flex-wrap items-center gap-3 font-semibold" data-done={done.what}>
            {sayDone(done, workplace, say)}
            <Undo done={done} desk={desk} label={say.undo} />
          </p>
        ) : null}
      </div>
      {unreadable.map(({ id, raw, problem }) => (
        <p key={id} role="alert" className="measure">
          {`${id} · ${say.unreadable} · ${sayCaseProblem(problem, words)}`}{' '}
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              saveAsFile(raw, id);
            }}
          >
            {words.ui.start.saveRaw}
          </button>
        </p>
      ))}
    </>
  );
}

interface UndoProps extends Pick<DeskNoticesProps, 'desk'> {
  readonly done: Done;
  readonly label: string;
}

/** Takes back what was done last, where that can be. */
function Undo({ done, desk, label }: UndoProps) {
  const undo = () => {
    switch (done.what) {
      case 'removed':
        return desk.restore(done.removed, done.name);
      case 'archived':
        return desk.archive(done.id, done.name, 'unarchived');
      default:
        return Promise.resolve();
    }
  };
  return done.what === 'removed' || done.what === 'archived' ? (
    <button type="button" className="button-plain" onClick={() => void undo()}>
      {label}
    </button>
  ) : null;
}

const sayDone = (done: Done, { words }: Workplace, say: ReturnType<typeof useDeskWords>): string =>
  done.what === 'failed' ? words.ui.check.notSaved['storage-failed'] : say[done.what](done.name);

/** Undefined until the browser has said. */
function useIsPersistent(): boolean | undefined {
  const [isPersistent, setPersistent] = useState<boolean>();
  useEffect(() => {
    void storageIsPersistent().then(setPersistent);
  }, []);
  return isPersistent;
}
