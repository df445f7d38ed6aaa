'use client';

import { useEffect, useRef, useState } from 'react';
import type { EntryProblem } from '@/cases';
import { actionAddress, withAction } from '@/cases';
import { actionAt } from '@/report';
import type { Session } from '../session/case-session';
import { today } from '../session/today';
import { errorDelay } from '../wizard/question-form';
import type { TypedField } from './action-entry';
import { actionWith, readAction } from './action-entry';

interface Typed {
  readonly session: Session;
  readonly gap: string;
  readonly field: TypedField;
  readonly stored: string | undefined;
  readonly draft: string | undefined;
}

/** A field of an action as it is typed. */
export interface ActionText {
  readonly text: string;
  /** What is wrong with it, once the field has been left. */
  readonly problem: EntryProblem | undefined;
  /** What it was understood as, while it is being typed. */
  readonly understood: string | undefined;
  readonly change: (text: string) => void;
  readonly leave: () => void;
}

/** Where the draft of a field is kept. */
export const draftAddress = (gap: string, field: TypedField): string =>
  `${actionAddress(gap)}/${field}`;

/** Writes each change to the case, or keeps it as a draft where it is nothing that can be kept yet. */
export function useActionText({ session, gap, field, stored, draft }: Typed): ActionText {
  const [typed, setTyped] = useState<string>();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(leaving.current);
    },
    [],
  );
  const text = typed ?? draft ?? stored ?? '';
  const entry = readAction(field, text, today());
  const isTyping = typed !== undefined;
  return {
    text,
    problem: !isTyping && 'problem' in entry ? entry.problem : undefined,
    understood: isTyping && 'value' in entry ? entry.value : undefined,
    change: (next) => {
      clearTimeout(leaving.current);
      setTyped(next);
      const read = readAction(field, next, today());
      const value = 'value' in read ? read.value : undefined;
      session.edit((file, now) => {
        const before = actionAt(file.actions, gap);
        return before?.[field] === value
          ? file
          : withAction(file, gap, actionWith(before, field, value), now);
      });
      session.draft(draftAddress(gap, field), 'problem' in read ? next : undefined);
    },
    leave: () => {
      // What is said of it moves what stands below; a click that left the field must not miss its aim.
      leaving.current = setTimeout(() => {
        setTyped(undefined);
      }, errorDelay);
    },
  };
}
