'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { addressOf, readEntry } from '@/cases';
import { useOpenCase } from '../session/with-case';
import { today } from '../session/today';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';
import { monthsHint } from './last-months';
import type { FieldProps } from './field-props';
import type { ScreenFields } from './question-form';
import { problemIn } from './question-form';

/** A date or a number, typed, with "don't know yet" beside it. */
export function TextQuestion(props: FieldProps & { readonly numeric: boolean }) {
  const { asked, legend, hint, alone, numeric } = props;
  const { workplace } = useOpenCase();
  const { words } = workplace;
  const form = useFormContext<ScreenFields>();
  const address = addressOf(asked);
  const problem = problemIn(form.formState.errors[address]?.text?.message);
  const echo = useEcho(props);
  const field = form.register(`${address}.text`, {
    onChange: () => {
      form.setValue(`${address}.dontKnow`, false);
    },
  });
  const format = numeric ? monthsHint(asked.question.id, words) : words.ui.check.dateHint;
  return (
    <div className="grid gap-2">
      <TextField
        label={legend}
        labelHidden={alone}
        hint={[hint, format].filter(Boolean).join(' ')}
        error={problem && sayEntryProblem(problem, words)}
        echo={echo}
        numeric={numeric}
        short
        field={field}
      />
      <label className="option w-fit">
        <input type="checkbox" {...form.register(`${address}.dontKnow`)} />
        <span>{words.ui.check.dontKnow}</span>
      </label>
    </div>
  );
}

/** What a typed date was understood as. */
function useEcho({ asked }: FieldProps): string | undefined {
  const { workplace } = useOpenCase();
  const { words } = workplace;
  const form = useFormContext<ScreenFields>();
  const entry = useWatch({ control: form.control, name: addressOf(asked) });
  if (asked.question.kind !== 'date' || entry.text.trim() === '') return undefined;
  const read = readEntry(asked.question, entry, today());
  return 'answer' in read && typeof read.answer === 'string'
    ? words.ui.check.understood(words.dates.date(read.answer))
    : undefined;
}
