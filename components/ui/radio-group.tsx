'use client';

import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useOnceReleased } from './use-once-released';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface RadioGroupProps {
  readonly legend: string;
  /** The legend is the screen's heading already. */
  readonly legendIsHeading?: boolean;
  readonly hint?: string | undefined;
  /** What the choice is about, item by item. */
  readonly about?: readonly string[];
  readonly options: readonly Option[];
  readonly field: UseFormRegisterReturn;
  readonly error?: string | undefined;
  /** Options side by side where there is room. */
  readonly inline?: boolean;
  readonly idPrefix: string;
}

/** One choice of several; a number key picks an option while the group has focus. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, legendIsHeading, hint, about, options, field, inline, idPrefix } = props;
  const error = useOnceReleased(props.error);
  // The consultant's form asks the same question on the same page.
  const id = `${useId()}${idPrefix}`;
  const hintId = useId();
  const errorId = useId();
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined} onKeyDown={pickByNumber}>
      <legend className={legendIsHeading ? 'sr-only' : 'mb-2 font-semibold'}>{legend}</legend>
      {hint ? (
        <p id={hintId} className="mb-3 text-muted">
          {hint}
        </p>
      ) : null}
      {about ? (
        <ul className="measure mb-3 list-disc space-y-1 pl-6 text-muted">
          {about.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {error ? (
        <p id={errorId} className="mb-2 font-semibold text-unmet">
          {error}
        </p>
      ) : null}
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {options.map(({ value, label }) => (
          <label key={value} className="option" htmlFor={`${id}-${value}`}>
            <input type="radio" id={`${id}-${value}`} value={value} {...field} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function pickByNumber(event: KeyboardEvent<HTMLFieldSetElement>): void {
  // With a modifier the key is the browser's, and changes the tab.
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
  const own = event.target.name;
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const picked = radios.filter(({ name }) => name === own)[Number(event.key) - 1];
  if (!picked) return;
  event.preventDefault();
  picked.focus();
  picked.click();
}
