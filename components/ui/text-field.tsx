'use client';

import type { ReactNode } from 'react';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useOnceReleased } from './use-once-released';

interface TextFieldProps {
  readonly label: string;
  /** The label is said by the heading already; it stays for screen readers. */
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What the text was understood as. */
  readonly echo?: string | undefined;
  readonly field: UseFormRegisterReturn;
  readonly numeric?: boolean;
  readonly short?: boolean;
  /** What of the user's own it asks for, so that a browser can fill it in; a client's name it must not keep. */
  readonly purpose?: 'name';
  /** A passphrase, which nobody beside the user shall read. */
  readonly secret?: boolean;
  readonly children?: ReactNode;
}

/** A labelled text field with its hint, what was understood, and what is wrong. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, echo, field, numeric, short, purpose, secret, children } =
    props;
  const error = useOnceReleased(props.error);
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
      <div aria-live="polite" className="empty:sr-only">
        {error ? (
          <p id={`${id}-error`} className="font-semibold text-unmet">
            {error}
          </p>
        ) : null}
      </div>
      <input
        id={id}
        type={secret ? 'password' : 'text'}
        autoComplete={purpose ?? 'off'}
        inputMode={numeric ? 'numeric' : undefined}
        className={short ? 'field max-w-60' : 'field'}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...field}
      />
      <p aria-live="polite" className="text-muted empty:-mt-1.5">
        {echo}
      </p>
      {children}
    </div>
  );
}
