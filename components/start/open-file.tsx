'use client';

import type { ChangeEvent } from 'react';
import { lazy, Suspense, useId, useState } from 'react';
import type { CaseFile } from '@/cases';
import { mostBytes, openCaseFileWith } from '@/cases';
import { isUnreadable } from '@/cases/store';
import { loadRules } from '../session/schemes';
import type { Workplace } from '../session/session-provider';
import { sayCaseProblem } from '../ui/say-problem';

const LockedFile = lazy(async () => ({
  default: (await import('../hand-over/locked-file')).LockedFile,
}));

interface OpenFileProps {
  readonly workplace: Workplace;
  readonly onOpen: (file: CaseFile) => Promise<void>;
}

/** What a chosen file comes to: a case to open, a passphrase to ask for, a choice between two copies, or a problem. */
type Chosen =
  | { readonly open: CaseFile }
  | { readonly locked: string }
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
    await take(result);
  };
  const take = async (result: Chosen) => {
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
      {chosen ? (
        <ChosenFile
          chosen={chosen}
          workplace={workplace}
          onOpen={onOpen}
          onUnlocked={async (text) => {
            await take(await readText(text, workplace));
          }}
          onCancel={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </section>
  );
}

interface ChosenFileProps extends OpenFileProps {
  readonly chosen: Chosen;
  readonly onUnlocked: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** What is to be said or asked of the file that was chosen. */
function ChosenFile({ chosen, workplace, onOpen, onUnlocked, onCancel }: ChosenFileProps) {
  const { start } = workplace.words.ui;
  if ('open' in chosen) return null;
  if ('locked' in chosen)
    return (
      <Suspense>
        <LockedFile
          key={chosen.locked}
          locale={workplace.locale}
          text={chosen.locked}
          onUnlocked={onUnlocked}
          onCancel={onCancel}
        />
      </Suspense>
    );
  if ('problem' in chosen)
    return (
      <p role="alert" className="measure font-semibold wrap-anywhere text-unmet">
        {chosen.problem}
      </p>
    );
  return (
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
  );
}

async function readChosen(file: File, workplace: Workplace): Promise<Chosen> {
  const { isEncrypted, mostEncryptedBytes } = await import('@/cases/encrypted');
  const text = file.size > mostEncryptedBytes ? '' : await file.text();
  if (isEncrypted(text)) return { locked: text };
  if (file.size > mostBytes) {
    const problem = { code: 'too-large', bytes: file.size, most: mostBytes } as const;
    return { problem: sayCaseProblem(problem, workplace.words) };
  }
  return readText(text, workplace);
}

/** Reads the text of a case file, and looks whether the case is on this device already. */
async function readText(text: string, { words, store }: Workplace): Promise<Chosen> {
  const opened = await openCaseFileWith(text, loadRules);
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
