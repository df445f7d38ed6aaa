'use client';

import type { ChangeEvent } from 'react';
import { useId, useState } from 'react';
import type { CaseFile } from '@/cases';
import { mostBytes, openCaseFileWith } from '@/cases';
import { isUnreadable } from '@/cases/store';
import { loadRules } from '../session/schemes';
import type { Workplace } from '../session/session-provider';
import { sayCaseProblem } from '../ui/say-problem';

interface OpenFileProps {
  readonly workplace: Workplace;
  readonly onOpen: (file: CaseFile) => Promise<void>;
}

/** What a chosen file comes to: a case to open, a choice between two copies, or a problem. */
type Chosen =
  | { readonly open: CaseFile }
  | { readonly ours: CaseFile; readonly theirs: CaseFile }
  | { readonly problem: string };

/** Opens a case file; one that is on this device already with other content is asked about first. */
export function OpenFile({ workplace, onOpen }: OpenFileProps) {
  const { start } = workplace.words.ui;
  const [chosen, setChosen] = useState<Chosen>();
  const hint = useId();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    const result = await readChosen(file, workplace);
    event.target.value = '';
    setChosen(result);
    if ('open' in result) await onOpen(result.open);
  };
  return (
    <section className="relative grid gap-1">
      <label className="button button-quiet w-fit has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
        {start.openFile}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby={hint}
          className="sr-only"
          onChange={(event) => void choose(event)}
        />
      </label>
      <p id={hint} className="text-muted">
        {start.openFileHint}
      </p>
      {chosen && 'problem' in chosen ? (
        <p role="alert" className="measure font-semibold wrap-anywhere text-unmet">
          {chosen.problem}
        </p>
      ) : null}
      {chosen && 'ours' in chosen ? (
        <div role="alert" className="sheet grid gap-3">
          <h3>{start.replaceHeading}</h3>
          <p>{start.replaceSays}</p>
          <p className="flex flex-wrap gap-3">
            <button type="button" className="button" onClick={() => void onOpen(chosen.ours)}>
              {start.replaceKeep}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => void onOpen(chosen.theirs)}
            >
              {start.replaceTake}
            </button>
          </p>
        </div>
      ) : null}
    </section>
  );
}

async function readChosen(file: File, { words, store }: Workplace): Promise<Chosen> {
  if (file.size > mostBytes) {
    const problem = { code: 'too-large', bytes: file.size, most: mostBytes } as const;
    return { problem: sayCaseProblem(problem, words) };
  }
  const opened = await openCaseFileWith(await file.text(), loadRules);
  if ('problem' in opened) return { problem: sayCaseProblem(opened.problem, words) };
  const theirs = opened.file;
  const stored = await store.load(theirs.id).catch(() => undefined);
  if (!stored) return { open: { ...theirs, revision: 0 } };
  if (isUnreadable(stored))
    return { problem: words.ui.start.unreadable(sayCaseProblem(stored.problem, words)) };
  const ours = stored.file;
  if (sameContent(ours, theirs)) return { open: ours };
  return { ours, theirs: { ...theirs, revision: ours.revision } };
}

const sameContent = (one: CaseFile, other: CaseFile): boolean =>
  JSON.stringify({ ...one, revision: 0 }) === JSON.stringify({ ...other, revision: 0 });
