'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { addressOf, dontKnowPick, readEntry } from '@/cases';
import type { Words } from '@/content';
import { valueOf } from '@/rules';
import { useOpenWorkplace } from '../session/with-case';
import { today } from '../session/today';
import { RadioGroup } from '../ui/radio-group';
import { sayEntryProblem } from '../ui/say-problem';
import { TextField } from '../ui/text-field';
import type { FieldProps } from './field-props';
import type { ScreenFields } from './question-form';
import { problemIn } from './question-form';

/** Experience since a date, or as a number of months. */
export function ExperienceField(props: FieldProps) {
  const { check } = useOpenWorkplace().words.ui;
  return (
    <SinceField
      {...props}
      options={[
        { value: 'since', label: check.sinceDate },
        { value: 'months', label: check.monthsInTotal },
        { value: dontKnowPick, label: check.dontKnow },
      ]}
    />
  );
}

/** A service provided since a day, planned, or not provided. */
export function ServiceField(props: FieldProps) {
  const { check } = useOpenWorkplace().words.ui;
  return (
    <SinceField
      {...props}
      inline
      options={[
        { value: 'since', label: check.service.since },
        { value: 'planned', label: check.service.planned },
        { value: 'not-provided', label: check.service['not-provided'] },
        { value: dontKnowPick, label: check.dontKnow },
      ]}
    />
  );
}

/** Something that never happened, or last happened on a day. */
export function EventField(props: FieldProps) {
  const { check } = useOpenWorkplace().words.ui;
  return (
    <SinceField
      {...props}
      options={[
        { value: 'never', label: check.event.never },
        { value: 'on', label: check.event.on },
        { value: dontKnowPick, label: check.dontKnow },
      ]}
    />
  );
}

interface SinceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly inline?: boolean;
}

function SinceField({ asked, legend, hint, alone, options, inline }: SinceFieldProps) {
  const { words } = useOpenWorkplace();
  const { check } = words.ui;
  const form = useFormContext<ScreenFields>();
  const address = addressOf(asked);
  const entry = useWatch({ control: form.control, name: address });
  const problem = problemIn(form.formState.errors[address]?.text?.message);
  const read = readEntry(asked.question, entry, today());
  const value = 'answer' in read ? valueOf(read.answer) : undefined;
  const day = dayIn(value);
  const isDated = entry.pick === 'since' || entry.pick === 'on';
  return (
    <div className="grid gap-3">
      <RadioGroup
        legend={legend}
        legendIsHeading={alone}
        hint={hint}
        idPrefix={address}
        inline={inline ?? false}
        field={form.register(`${address}.pick`)}
        options={options}
      />
      {isDated || entry.pick === 'months' ? (
        <TextField
          label={fieldLabel(entry.pick, check)}
          hint={isDated ? check.dateHint : undefined}
          error={problem && sayEntryProblem(problem, words)}
          echo={day ? check.understood(words.dates.date(day)) : undefined}
          numeric={entry.pick === 'months'}
          short
          field={form.register(`${address}.text`)}
        />
      ) : null}
    </div>
  );
}

function fieldLabel(pick: string, check: Words['ui']['check']): string {
  if (pick === 'on') return check.day;
  return pick === 'since' ? check.since : check.inMonths;
}

/** The day that an answer of this kind names. */
function dayIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('since' in value) return String(value.since);
  return 'on' in value ? String(value.on) : '';
}
