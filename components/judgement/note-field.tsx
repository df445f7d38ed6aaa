'use client';

import { useId } from 'react';
import { addressOf, longestNote, withNote } from '@/cases';
import type { Asked } from '@/rules';
import { useWarning } from '../session/use-warning';
import { useOpenCase } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';

/** A private note on a question. What is too long for the case is held as a draft until it is shorter. */
export function NoteField({ asked }: { readonly asked: Asked }) {
  const { workplace, file, snapshot } = useOpenCase();
  const { session, words, locale } = workplace;
  const { note: label, panel: say } = useJudgementWords(locale);
  const warning = useWarning();
  const id = useId();
  const address = addressOf(asked);
  const draft = `consultant/note/${address}`;
  const text = snapshot.drafts[draft] ?? file.consultant.notes[address] ?? '';
  const isTooLong = text.length > longestNote;
  return (
    <div className="grid gap-1.5" data-note>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-muted">
        {words.sentences([say.noteHint(longestNote), warning])}
      </p>
      <p id={`${id}-error`} role="status" className="font-semibold text-unmet">
        {isTooLong ? say.noteTooLong({ have: text.length, most: longestNote }) : ''}
      </p>
      <textarea
        id={id}
        className="field"
        rows={4}
        value={text}
        aria-invalid={isTooLong ? true : undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={({ target: { value } }) => {
          const fits = value.length <= longestNote;
          if (fits) session.edit((now, moment) => withNote(now, asked, value, moment));
          // Blanks alone are no note, but they may be the beginning of one.
          session.draft(draft, fits && (value === '' || value.trim() !== '') ? undefined : value);
        }}
      />
    </div>
  );
}
