'use client';

import type { UseFormReturn } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { RowEntry } from '@/cases';
import { dontKnowPick, readAmount, readDate } from '@/cases';
import type { AnyQuestionWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { RowField } from '@/rules';
import { today } from '../session/today';
import { useWarning } from '../session/use-warning';
import { useOpenWorkplace } from '../session/with-case';
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
  const { words } = useOpenWorkplace();
  const { check } = words.ui;
  const warning = useWarning();
  const value = useWatch({ control: form.control, name });
  const problem = problemIn(form.formState.errors[name]?.message);
  const error = problem && sayEntryProblem(problem, words);
  if (field.kind === 'text' || field.kind === 'date' || field.kind === 'amount') {
    const format = { text: warning, date: check.dateHint, amount: check.amountHint }[field.kind];
    const echo = understood(field, value, words);
    return (
      <TextField
        label={own.label}
        hint={words.sentences([own.hint, format])}
        error={error}
        echo={echo && !error ? check.understood(echo) : undefined}
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

/** What a typed date or sum was understood as. */
function understood(field: RowField, text: string, { dates, money }: Words): string | undefined {
  if (field.kind === 'date') {
    const read = readDate(text, { today: today(), mayLieAhead: true });
    return 'value' in read ? dates.date(read.value) : undefined;
  }
  if (field.kind !== 'amount') return undefined;
  const read = readAmount(text, field.most);
  return 'value' in read ? money.inFull(read.value) : undefined;
}
