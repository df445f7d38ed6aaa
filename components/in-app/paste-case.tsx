'use client';

import { useId, useState } from 'react';
import type { Locale } from '@/content';
import { useInAppWords } from '../session/words/in-app-words';
import { TypedForm } from '../ui/typed-form';

interface PasteCaseProps {
  readonly locale: Locale;
  readonly onPaste: (text: string) => Promise<void>;
}

/** Opens a case that was copied as text: an app's built-in browser hands out no file. */
export function PasteCase({ locale, onPaste }: PasteCaseProps) {
  const { paste: say } = useInAppWords(locale);
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const field = useId();
  const open = () => {
    setEmpty(text.trim() === '');
    if (text.trim() !== '') void onPaste(text.trim());
    else document.getElementById(field)?.focus();
  };
  return (
    <details data-paste-case>
      <summary className="text-accent">{say.heading}</summary>
      <TypedForm
        className="mt-2 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label htmlFor={field} className="font-semibold">
          {say.label}
        </label>
        <p id={`${field}-hint`} className="measure text-muted">
          {say.hint}
        </p>
        {isEmpty ? (
          <p id={`${field}-error`} role="alert" className="font-semibold text-unmet">
            {say.empty}
          </p>
        ) : null}
        <textarea
          id={field}
          className="field measure"
          rows={4}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={isEmpty ? `${field}-hint ${field}-error` : `${field}-hint`}
          aria-invalid={isEmpty}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <p>
          <button type="submit" className="button button-quiet">
            {say.open}
          </button>
        </p>
      </TypedForm>
    </details>
  );
}
