'use client';

import { useEffect } from 'react';
import type { FieldErrors, ResolverResult, UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import type { EntryProblem, Header } from '@/cases';
import { longestText, readCreditCode, readDate, withHeader } from '@/cases';
import { draftOf } from '../session/draft';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { today } from '../session/today';
import { useWarning } from '../session/use-warning';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';
import { errorDelay, problemIn } from '../wizard/question-form';

type HeaderFields = Required<Header>;

const draftKey = 'header';

/** Who the self-check is for: optional, printed on the cover, never evaluated. */
export function HeaderForm() {
  const { workplace, file, snapshot } = useOpenCase();
  const { words } = workplace;
  const { targets: say } = words.ui;
  const form = useForm<HeaderFields>({
    defaultValues: {
      ...{ organisation: '', creditCode: '', preparedBy: '', date: '' },
      ...file.header,
      ...draftOf<HeaderFields>(snapshot.drafts[draftKey]),
    },
    mode: 'onTouched',
    delayError: errorDelay,
    resolver: resolved,
  });
  const warning = useWarning();
  useHeaderWriting(form);
  const error = (name: keyof HeaderFields) => {
    const problem = problemIn(form.formState.errors[name]?.message);
    return problem && sayEntryProblem(problem, words);
  };
  return (
    <section className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="text-lg">{say.headerHeading}</h2>
        <p className="text-muted">{say.headerHint}</p>
      </div>
      <div className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-2">
        <TextField
          label={say.organisation}
          hint={warning || undefined}
          error={error('organisation')}
          field={form.register('organisation')}
        />
        <TextField
          label={say.creditCode}
          hint={say.creditCodeHint}
          error={error('creditCode')}
          field={form.register('creditCode')}
        />
        <TextField
          label={say.preparedBy}
          hint={warning || undefined}
          error={error('preparedBy')}
          field={form.register('preparedBy')}
          purpose="name"
        />
        <TextField label={say.date} error={error('date')} field={form.register('date')} />
      </div>
    </section>
  );
}

function resolved(fields: HeaderFields): ResolverResult<HeaderFields> {
  const { problems } = readHeader(fields);
  const errors: FieldErrors<HeaderFields> = Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      { type: problem.code, message: JSON.stringify(problem) },
    ]),
  );
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: fields, errors: {} };
}

/** Writes each change to the case, and keeps as a draft what cannot be read yet. */
function useHeaderWriting(form: UseFormReturn<HeaderFields>): void {
  const { session } = useOpenWorkplace();
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { header, problems } = readHeader(values);
          session.edit((now, moment) => withHeader(now, header, moment));
          const whole = Object.keys(problems).length === 0;
          session.draft(draftKey, whole ? undefined : JSON.stringify(values));
        },
      }),
    [form, session],
  );
}

interface ReadHeader {
  readonly header: Header;
  readonly problems: Readonly<Record<string, EntryProblem>>;
}

/** The header as far as it can be read; what cannot is a problem and is left out. */
function readHeader(fields: HeaderFields): ReadHeader {
  const header: Record<string, string> = {};
  const problems: Record<string, EntryProblem> = {};
  for (const [name, text] of Object.entries(fields)) {
    if (text.trim() === '') continue;
    const read = readHeaderField(name, text);
    if ('problem' in read) problems[name] = read.problem;
    else header[name] = read.value;
  }
  return { header, problems };
}

function readHeaderField(
  name: string,
  text: string,
): { value: string } | { problem: EntryProblem } {
  if (name === 'creditCode') return readCreditCode(text);
  if (name !== 'date')
    return text.length > longestText
      ? { problem: { code: 'too-long', most: longestText } }
      : { value: text };
  const read = readDate(text, { today: today(), mayLieAhead: true });
  if ('problem' in read || read.value.length === 10) return read;
  return { problem: { code: 'not-a-date' } };
}
