'use client';

import type { UnreadableCase as Unreadable } from '@/cases/store';
import type { Words } from '@/content';
import { sayCaseProblem } from '../ui/say-problem';
import { saveAsFile } from './case-download';

interface UnreadableCaseProps {
  readonly unreadable: Unreadable;
  readonly words: Words;
}

/** A stored case that cannot be read: why, and a way to save what is stored. */
export function UnreadableCase({ unreadable: { id, raw, problem }, words }: UnreadableCaseProps) {
  const { start } = words.ui;
  return (
    <div className="grid gap-4" role="alert">
      <h1 className="text-2xl">{start.unreadableHeading}</h1>
      <p>{start.unreadable(sayCaseProblem(problem, words))}</p>
      <button
        type="button"
        className="button w-fit"
        onClick={() => {
          saveAsFile(raw, id);
        }}
      >
        {start.saveRaw}
      </button>
    </div>
  );
}
