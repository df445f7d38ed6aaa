'use client';

import { useForm } from 'react-hook-form';
import { readDate } from '@/cases';
import type { Words } from '@/content';
import type { Day } from '@/rules';
import { spanOf } from '@/rules';
import { correctTo, useFragment } from '../session/fragment';
import { today } from '../session/today';
import { useAsOf } from '../session/use-as-of';
import { useOpenWorkplace } from '../session/with-case';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';

interface PlannedDateProps {
  /** From when the target that is shown is ready, where a day is foreseen. */
  readonly ready: Day | undefined;
}

/** Judges everything as of the day on which the application is planned. */
export function PlannedDate({ ready }: PlannedDateProps) {
  const { words } = useOpenWorkplace();
  const { plannedDate: say } = words.planning;
  const fragment = useFragment();
  const asOf = useAsOf();
  const isPlanned = asOf !== today();
  const form = useForm({ defaultValues: { day: isPlanned ? asOf : '' }, mode: 'onChange' });
  const judgeOn = (on: Day | undefined) => {
    const { on: _, ...rest } = fragment;
    correctTo(on === undefined ? rest : { ...rest, on });
  };
  const pick = (on: Day | undefined) => {
    form.setValue('day', on ?? '', { shouldValidate: true });
    // The button goes once its day is the one that is planned.
    form.setFocus('day');
    judgeOn(on);
  };

  return (
    <div className="sheet grid gap-2" data-planned-date>
      <TextField
        label={say.label}
        hint={say.hint}
        short
        error={form.formState.errors.day?.message}
        echo={isPlanned ? say.judged(words.dates.day(asOf)) : undefined}
        field={form.register('day', {
          validate: (text) => readPlanned(text, words).problem ?? true,
          onChange: () => {
            const { on, problem } = readPlanned(form.getValues('day'), words);
            if (problem === undefined) judgeOn(on);
          },
        })}
      />
      {/* There is room for them before it is known whether there are any. */}
      <div className="flex min-h-11 flex-wrap gap-x-6">
        {ready !== undefined && ready !== asOf ? (
          <Shortcut
            label={say.ready(words.dates.day(ready))}
            onPick={() => {
              pick(ready);
            }}
          />
        ) : null}
        {isPlanned ? (
          <Shortcut
            label={say.today}
            onPick={() => {
              pick(undefined);
            }}
          />
        ) : null}
      </div>
    </div>
  );
}

/** The planned day; of a month or a year its last one. Nothing typed is no plan. */
function readPlanned(text: string, words: Words): { readonly on?: Day; readonly problem?: string } {
  if (text.trim() === '') return {};
  const read = readDate(text, { today: today(), mayLieAhead: true });
  if ('problem' in read) return { problem: sayEntryProblem(read.problem, words) };
  const on = spanOf(read.value).last;
  return on < today() ? { problem: words.planning.plannedDate.beforeToday } : { on };
}

interface ShortcutProps {
  readonly label: string;
  readonly onPick: () => void;
}

const Shortcut = ({ label, onPick }: ShortcutProps) => (
  <button type="button" className="button-plain" onClick={onPick}>
    {label}
  </button>
);
