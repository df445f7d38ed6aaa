'use client';

import type { ChangeEvent } from 'react';
import { useId, useState } from 'react';
import type { CaseFile } from '@/cases';
import { mostBytes, openCaseFile } from '@/cases';
import { isUnreadable } from '@/cases/store';
import type { Workplace } from '../session/session-provider';
import { sayCaseProblem } from '../ui/say-problem';

interface OpenFileProps {
  readonly workplace: Workplace;
  readonly onOpen: (file: CaseFile) => Promise<void>;
}

/** Opens a case file; one that is on this device already with other content is asked about first. */
export function OpenFile({ workplace, onOpen }: OpenFileProps) {
  const { words, store, scheme } = workplace;
  const { start } = words.ui;
  const [problem, setProblem] = useState<string>();
  const [twin, setTwin] = useState<{ ours: CaseFile; theirs: CaseFile }>();
  const id = useId();
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = '';
    setProblem(undefined);
    setTwin(undefined);
    if (!chosen) return;
    if (chosen.size > mostBytes) {
      setProblem(sayCaseProblem({ code: 'too-large', bytes: chosen.size, most: mostBytes }, words));
      return;
    }
    const opened = openCaseFile(await chosen.text(), [scheme]);
    if ('problem' in opened) {
      setProblem(sayCaseProblem(opened.problem, words));
      return;
    }
    const stored = await store.load(opened.file.id).catch(() => undefined);
    if (!stored) {
      await onOpen({ ...opened.file, revision: 0 });
    } else if (isUnreadable(stored)) {
      setProblem(start.unreadable(sayCaseProblem(stored.problem, words)));
    } else if (sameContent(stored.file, opened.file)) {
      await onOpen(stored.file);
    } else {
      setTwin({ ours: stored.file, theirs: opened.file });
    }
  };
  return (
    <section className="relative grid gap-1">
      <label className="button button-quiet w-fit has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
        {start.openFile}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          className="sr-only"
          onChange={(event) => void read(event)}
        />
      </label>
      <p id={`${id}-hint`} className="text-muted">
        {start.openFileHint}
      </p>
      {problem ? (
        <p role="alert" className="measure font-semibold wrap-anywhere text-unmet">
          {problem}
        </p>
      ) : null}
      {twin ? (
        <div role="alert" className="sheet grid gap-3">
          <h3>{start.replaceHeading}</h3>
          <p>{start.replaceSays}</p>
          <p className="flex flex-wrap gap-3">
            <button type="button" className="button" onClick={() => void onOpen(twin.ours)}>
              {start.replaceKeep}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => void onOpen({ ...twin.theirs, revision: twin.ours.revision })}
            >
              {start.replaceTake}
            </button>
          </p>
        </div>
      ) : null}
    </section>
  );
}

const sameContent = (one: CaseFile, other: CaseFile): boolean =>
  JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 });
