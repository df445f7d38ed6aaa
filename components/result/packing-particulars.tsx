'use client';

import { useEffect } from 'react';
import type { FieldErrors, ResolverResult, UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import type { EntryProblem, Particulars } from '@/cases';
import { evidenceAddress, longestText, withParticulars } from '@/cases';
import type { PackingItem } from '@/report';
import type { Particular } from '@/rules';
import { draftOf } from '../session/draft';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';
import { errorDelay, problemIn } from '../wizard/question-form';

type Fields = Partial<Record<Particular, string>>;

interface PackingParticularsProps {
  readonly item: PackingItem;
  readonly warning?: string | undefined;
}

/** What can be read off a piece of evidence, as short texts; dates too are kept as they are typed. */
export function PackingParticulars({ item, warning }: PackingParticularsProps) {
  const { workplace, snapshot } = useOpenCase();
  const { words } = workplace;
  const form = useForm<Fields>({
    defaultValues: {
      ...Object.fromEntries(
        item.particulars.map(({ particular, value }) => [particular, value ?? '']),
      ),
      ...draftOf<Fields>(snapshot.drafts[evidenceAddress(item.id)]),
    },
    mode: 'onTouched',
    delayError: errorDelay,
    resolver: resolved,
  });
  useParticularsWriting(form, item.id);
  const error = (name: Particular) => {
    const problem = problemIn(form.formState.errors[name]?.message);
    return problem && sayEntryProblem(problem, words);
  };
  return (
    <fieldset className="mt-2 grid gap-2">
      <legend className="sr-only">{words.packing.particularsOf(item.name)}</legend>
      <p className="text-muted">{words.packing.particularsHint}</p>
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {item.particulars.map(({ particular, label }) => (
          <TextField
            key={particular}
            label={label}
            hint={warning || undefined}
            error={error(particular)}
            field={form.register(particular)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Writes each change to the case, and keeps as a draft what is too long for it. */
function useParticularsWriting(form: UseFormReturn<Fields>, id: string): void {
  const { session } = useOpenWorkplace();
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { particulars, problems } = readParticulars(values);
          session.edit((now, moment) => withParticulars(now, id, particulars, moment));
          const whole = Object.keys(problems).length === 0;
          session.draft(evidenceAddress(id), whole ? undefined : JSON.stringify(values));
        },
      }),
    [form, session, id],
  );
}

interface ReadParticulars {
  readonly particulars: Particulars;
  readonly problems: Readonly<Record<string, EntryProblem>>;
}

function readParticulars(fields: Fields): ReadParticulars {
  const texts = Object.entries(fields);
  const isTooLong = (text: string) => text.length > longestText;
  return {
    particulars: Object.fromEntries(texts.filter(([, text]) => !isTooLong(text))),
    problems: Object.fromEntries(
      texts
        .filter(([, text]) => isTooLong(text))
        .map(([name]) => [name, { code: 'too-long', most: longestText }]),
    ),
  };
}

function resolved(fields: Fields): ResolverResult<Fields> {
  const problems = Object.entries(readParticulars(fields).problems);
  if (problems.length === 0) return { values: fields, errors: {} };
  const errors: FieldErrors<Fields> = Object.fromEntries(
    problems.map(([name, problem]) => [
      name,
      { type: problem.code, message: JSON.stringify(problem) },
    ]),
  );
  return { values: {}, errors };
}
