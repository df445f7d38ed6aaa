'use client';

import { useState } from 'react';
import type { CaseFile } from '@/cases';
import type { Workplace } from '../session/session-provider';
import type { Taken, Taking } from './take-returned';
import { takeReturned } from './take-returned';

/** Why nothing was taken. */
export type Trouble = Exclude<Taken, { readonly done: CaseFile }>;

/** Takes a choice from a file that came back; where the case cannot be kept first, the user is asked. */
export function useTaking(
  workplace: Workplace,
  theirs: CaseFile,
  onDone: (file: CaseFile) => void,
) {
  const [asked, setAsked] = useState<{ readonly taking: Taking; readonly trouble: Trouble }>();
  const run = async (taking: Taking) => {
    const taken = await takeReturned(workplace, taking);
    if ('done' in taken) onDone(taken.done);
    else setAsked({ taking, trouble: taken });
  };
  return {
    trouble: asked?.trouble,
    take: (chosen: ReadonlySet<string>, reason: Taking['reason']) =>
      run({ theirs, chosen, reason }),
    goOn: () => {
      setAsked(undefined);
      if (asked) void run({ ...asked.taking, isUnkept: true });
    },
    stop: () => {
      setAsked(undefined);
    },
  };
}
