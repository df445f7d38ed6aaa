'use client';

import { useEffect, useRef, useState } from 'react';
import { copyReminder, remindAgainAfter } from '@/cases';
import type { CaseMarks, CaseStore } from '@/cases/store';
import { isUnreadable } from '@/cases/store';
import { saveCaseFile } from '../session/case-download';
import { useOpenCase } from '../session/with-case';
import { useHandOverWords } from '../session/words/hand-over-words';

type Outcome = 'saved' | 'postponed';

/** Reminds of saving a copy where the last one is old, or there is none; says nothing else. */
export function CopyReminder() {
  const { workplace, file } = useOpenCase();
  const { store, locale } = workplace;
  const say = useHandOverWords(locale).reminder;
  const marks = useMarks(store, file.id);
  const [outcome, setOutcome] = useState<Outcome>();
  const [now] = useState(() => new Date().toISOString());
  const reminder = marks && copyReminder({ file, marks }, now);
  if (outcome) return <Said text={say[outcome]} />;
  if (!reminder) return null;
  return (
    <section className="sheet no-print grid gap-2" data-copy-reminder={reminder}>
      <p className="measure">{say.says[reminder]}</p>
      <p className="flex flex-wrap gap-4">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            saveCaseFile(file, workplace);
            setOutcome('saved');
          }}
        >
          {say.saveNow}
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            void store.mark(file.id, {
              remindAfter: remindAgainAfter(new Date().toISOString()),
            });
            setOutcome('postponed');
          }}
        >
          {say.later}
        </button>
      </p>
    </section>
  );
}

/** Takes the focus of the button that is gone. */
function Said({ text }: { readonly text: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <p ref={place} role="status" tabIndex={-1} className="text-muted outline-none">
      {text}
    </p>
  );
}

/** What the device remembers of the case, once that is read. */
function useMarks(store: CaseStore, id: string): CaseMarks | undefined {
  const [marks, setMarks] = useState<CaseMarks>();
  useEffect(() => {
    let left = false;
    store.load(id).then(
      (loaded) => {
        if (!left && loaded && !isUnreadable(loaded)) setMarks(loaded.marks ?? {});
      },
      () => {
        // The save status says what is wrong with the storage.
      },
    );
    return () => {
      left = true;
    };
  }, [store, id]);
  return marks;
}
