'use client';

import type { Ref } from 'react';
import { useId, useRef, useState } from 'react';
import type { LogoProblem, PaperWords } from '@/content/types/paper-words';
import { useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import { FileChoice } from '../ui/file-choice';
import { useCaughtFocus } from '../ui/use-caught-focus';
import type { Consultancy } from './consultancy';
import {
  keepConsultancy,
  mostContact,
  mostName,
  noConsultancy,
  useConsultancy,
} from './consultancy';
import { logoFrom } from './logo';

/** Whose name and logo stand on the cover; entered once, kept on this device, removable. */
export function ConsultancyPanel() {
  const { consultancy: say } = usePaperWords(useOpenWorkplace().locale);
  const kept = useConsultancy() ?? noConsultancy;
  const [status, setStatus] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useCaughtFocus(first, kept);
  const keep = (changes: Partial<Consultancy>) => {
    setStatus(keepConsultancy(changes) ? say.kept : say.notKept);
  };
  const remove = () => {
    setStatus(keepConsultancy(noConsultancy) ? say.removed : say.notKept);
  };
  return (
    <details className="no-print" data-consultancy-panel>
      <summary className="cursor-pointer font-semibold">{say.heading}</summary>
      <div className="mt-3 grid gap-4">
        <p className="measure text-muted">{say.explains}</p>
        <Field
          ref={first}
          label={say.name}
          value={kept.name}
          most={mostName}
          purpose="organization"
          onType={(name) => {
            keep({ name });
          }}
        />
        <Field
          label={say.contact}
          hint={say.contactHint}
          value={kept.contact}
          most={mostContact}
          onType={(contact) => {
            keep({ contact });
          }}
        />
        <Logo kept={kept} say={say} onKeep={keep} />
        <p role="status">{status}</p>
        {kept === noConsultancy ? null : (
          <p>
            <button type="button" className="button-plain" onClick={remove}>
              {say.remove}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}

interface FieldProps {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  /** What of the user's own it asks for, so that a browser can fill it in. */
  readonly purpose?: 'organization';
  readonly onType: (text: string) => void;
}

function Field({ ref, label, hint, value, most, purpose, onType }: FieldProps) {
  const id = useId();
  return (
    <div className="grid max-w-xl gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        type="text"
        className="field"
        maxLength={most}
        autoComplete={purpose ?? 'off'}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          onType(target.value);
        }}
      />
    </div>
  );
}

interface LogoProps {
  readonly kept: Consultancy;
  readonly say: PaperWords['consultancy'];
  readonly onKeep: (changes: Partial<Consultancy>) => void;
}

function Logo({ kept, say, onKeep }: LogoProps) {
  const [problem, setProblem] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  useCaughtFocus(chooser, kept.logo);
  const choose = async (file: File) => {
    const result = await logoFrom(file);
    if ('logo' in result) onKeep(result);
    setProblem('problem' in result ? sayLogoProblem(result.problem, say) : '');
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{say.logo}</legend>
      {kept.logo ? (
        <div className="flex flex-wrap items-center gap-4">
          <img
            src={kept.logo}
            alt={say.logoOf(kept.name || say.heading)}
            className="max-h-20 max-w-60"
          />
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              onKeep({ logo: '' });
            }}
          >
            {say.removeLogo}
          </button>
        </div>
      ) : null}
      <FileChoice
        ref={chooser}
        label={say.chooseLogo}
        hint={say.logoHint}
        accept="image/png,image/jpeg"
        onChoose={choose}
      />
      <p role="alert" className="font-semibold text-unmet">
        {problem}
      </p>
    </fieldset>
  );
}

function sayLogoProblem(problem: LogoProblem, { problems }: PaperWords['consultancy']): string {
  // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
  const say = problems[problem.code] as (problem: LogoProblem) => string;
  return say(problem);
}
