'use client';

import type { Ref } from 'react';
import { useId } from 'react';

interface FileChoiceProps {
  /** What takes the focus. */
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint: string;
  /** The endings and media types that the browser offers; what is chosen may be anything. */
  readonly accept: string;
  readonly onChoose: (file: File) => Promise<void>;
}

/** A button that asks for a file; the same one can be chosen again. */
export function FileChoice({ ref, label, hint, accept, onChoose }: FileChoiceProps) {
  const hintId = useId();
  return (
    <div className="relative grid gap-2">
      <label className="button button-quiet w-fit has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
        {label}
        <input
          ref={ref}
          type="file"
          accept={accept}
          aria-describedby={hintId}
          className="sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (!file) return;
            void onChoose(file).finally(() => {
              target.value = '';
            });
          }}
        />
      </label>
      <p id={hintId} className="measure text-muted">
        {hint}
      </p>
    </div>
  );
}
