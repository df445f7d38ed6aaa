'use client';

import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { RowEntry } from '@/cases';
import { dontKnowPick, readDate } from '@/cases';
import type { AnyQuestionWords } from '@/content';
import { wordFor } from '@/content';
import type { RowField } from '@/rules';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { RadioGroup } from '../ui/radio-group';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';
import { problemIn } from './question-form';

interface RowFieldInputProps {
  readonly name: string;
  readonly field: RowField;
  readonly form: UseFormReturn<RowEntry>;
  readonly words: NonNullable<AnyQuestionWords['fields']>[string];
  /** The options to choose from here; otherwise all of the field's. */
  readonly offered: readonly string[] | undefined;
  readonly idPrefix: string;
}

/** One field of a row: a text, a date, yes or no, or one of several. */
export function RowFieldInput({
  name,
  field,
  form,
  words: own,
  offered,
  idPrefix,
}: RowFieldInputProps) {
  const { words } = useOpenCase().workplace;
  const { check } = words.ui;
  const value = useWatch({ control: form.control, name });
  const problem = problemIn(form.formState.errors[name]?.message);
  const error = problem && sayEntryProblem(problem, words);
  if (field.kind === 'text' || field.kind === 'date') {
    const read = readDate(value, { today: today(), mayLieAhead: true });
    return (
      <TextField
        label={own.label}
        hint={[own.hint, field.kind === 'date' ? check.dateHint : ''].filter(Boolean).join(' ')}
        error={error}
        echo={
          field.kind === 'date' && 'value' in read && !error
            ? check.understood(words.dates.date(read.value))
            : undefined
        }
        field={form.register(name)}
      />
    );
  }
  const options =
    field.kind === 'flag'
      ? [
          { value: 'yes', label: check.yes },
          { value: 'no', label: check.no },
        ]
      : (offered?.length ? offered : field.options).map((option) => ({
          value: option,
          label: wordFor(own.options ?? {}, option),
        }));
  const open =
    field.kind === 'choice' && (field.required || field.options.includes('not-known'))
      ? []
      : [{ value: dontKnowPick, label: check.rows.notKnown }];
  return (
    <RadioGroup
      inline
      legend={own.label}
      hint={own.hint}
      error={error}
      idPrefix={`${idPrefix}-${name}`}
      field={form.register(name)}
      options={[...options, ...open]}
    />
  );
}
