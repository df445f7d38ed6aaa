'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { addressOf, readEntry } from '@/cases';
import type { Words } from '@/content';
import type { Question } from '@/rules';
import { useOpenWorkplace } from '../session/with-case';
import { today } from '../session/today';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';
import type { FieldProps } from './field-props';
import type { ScreenFields } from './question-form';
import { periodHint } from './period-hint';
import { problemIn } from './question-form';

/** A date, a number, a sum or a share, typed, with "don't know yet" beside it. */
export function TextQuestion(props: FieldProps) {
  const { asked, legend, hint, alone } = props;
  const { words } = useOpenWorkplace();
  const form = useFormContext<ScreenFields>();
  const address = addressOf(asked);
  const problem = problemIn(form.formState.errors[address]?.text?.message);
  const echo = useEcho(props);
  const field = form.register(`${address}.text`, {
    onChange: () => {
      form.setValue(`${address}.dontKnow`, false);
    },
  });
  const numeric = asked.question.kind !== 'date';
  // The group tells apart the boxes beside several numbers on one screen.
  return (
    <div role="group" aria-label={legend} className="grid gap-2">
      <TextField
        label={legend}
        labelHidden={alone}
        hint={words.sentences([hint, formatHint(asked.question, words)])}
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

/** How the field is filled in. */
function formatHint(question: Question, words: Words): string | undefined {
  const { check } = words.ui;
  switch (question.kind) {
    case 'date':
      return check.dateHint;
    case 'amount':
      return words.sentences([periodHint(question.id, words), check.amountHint]);
    case 'share':
      return check.shareHint;
    default:
      return periodHint(question.id, words);
  }
}

/** What a typed date or sum was understood as. */
function useEcho({ asked }: FieldProps): string | undefined {
  const { words } = useOpenWorkplace();
  const form = useFormContext<ScreenFields>();
  const entry = useWatch({ control: form.control, name: addressOf(asked) });
  const { kind } = asked.question;
  if ((kind !== 'date' && kind !== 'amount') || entry.text.trim() === '') return undefined;
  const read = readEntry(asked.question, entry, today());
  const value = 'answer' in read ? read.answer : undefined;
  if (typeof value === 'number') return words.ui.check.understood(words.money.inFull(value));
  return typeof value === 'string' ? words.ui.check.understood(words.dates.date(value)) : undefined;
}
