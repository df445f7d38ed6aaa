'use client';

import { useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { RowEntry } from '@/cases';
import { addressOf, readRow, rowEntryOf, withRow } from '@/cases';
import { wordFor } from '@/content';
import { targetsOf } from '@/report';
import type { Asked, Row, RowsQuestion } from '@/rules';
import { isShown } from '@/rules';
import { newId } from '../session/new-id';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { RowFieldInput } from './row-field-input';

interface RowFormProps {
  readonly asked: Asked;
  readonly question: RowsQuestion;
  /** The row being edited; without one a new row is entered. */
  readonly row?: Row;
  readonly onDone: () => void;
}

/** The fields of one row. Every field that can be read is stored at once, the rest as a draft. */
export function RowForm({ asked, question, row, onDone }: RowFormProps) {
  const { workplace, file, snapshot } = useOpenCase();
  const { words, schemeWords, session, scheme } = workplace;
  const text = wordFor(schemeWords.questions, question.id);
  const draftKey = `${addressOf(asked)}/${row?.rowId ?? 'new'}`;
  const targets = targetsOf(file.targets, scheme);
  const categories = [...new Set(targets.map(({ category }) => category))];
  const rowId = useRef(row?.rowId ?? newId());
  const form = useForm<RowEntry>({
    defaultValues: {
      ...rowEntryOf(question.fields, row ?? firstOf(categories)),
      ...draftOf(snapshot.drafts[draftKey]),
    },
    mode: 'onTouched',
    resolver: (entry) => {
      const { problems } = readRow(question.fields, entry, today());
      const errors = Object.fromEntries(
        Object.entries(problems).map(([name, problem]) => [
          name,
          { type: problem.code, message: JSON.stringify(problem) },
        ]),
      );
      return Object.keys(errors).length > 0
        ? { values: {}, errors }
        : { values: entry, errors: {} };
    },
  });
  useEffect(() => {
    form.setFocus(Object.keys(question.fields).find((name) => name !== 'category') ?? 'category');
  }, [form, question.fields]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { fields, problems } = readRow(question.fields, values, today());
          const whole = Object.keys(problems).length === 0;
          session.draft(draftKey, whole ? undefined : JSON.stringify(values));
          const storable = Object.values(problems).every(({ code }) => code !== 'required');
          if (!storable) return;
          const own: Row = { ...fields, rowId: rowId.current };
          session.edit((now, moment) => withRow(now, asked, own, moment));
        },
      }),
    [form, question.fields, session, draftKey, asked],
  );
  const submit = form.handleSubmit(() => {
    // A new row that was only filled by default has not been stored by any change yet.
    const { fields } = readRow(question.fields, form.getValues(), today());
    session.edit((now, moment) => withRow(now, asked, { ...fields, rowId: rowId.current }, moment));
    session.draft(draftKey, undefined);
    onDone();
  });

  const values = useWatch({ control: form.control });
  const shown = Object.entries(question.fields).filter(([, field]) => isShown(field, values));
  return (
    <div
      role="group"
      aria-label={row ? words.ui.check.rows.edit(row.rowId) : words.ui.check.rows.add}
      className="grid gap-4"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (!event.nativeEvent.isComposing && event.nativeEvent.keyCode !== 229) void submit();
      }}
    >
      {shown.map(([name, field]) => (
        <RowFieldInput
          key={name}
          name={name}
          field={field}
          form={form}
          words={wordFor(text.fields ?? {}, name)}
          offered={name === 'category' ? categories : undefined}
          idPrefix={rowId.current}
        />
      ))}
      <p>
        <button type="button" className="button" onClick={() => void submit()}>
          {words.ui.check.rows.done}
        </button>
      </p>
    </div>
  );
}

/** Where only one category is applied for, a new row is of that one. */
const firstOf = (categories: readonly string[]): Partial<Row> =>
  categories.length === 1 && categories[0] !== undefined ? { category: categories[0] } : {};

function draftOf(draft: string | undefined): RowEntry {
  if (draft === undefined) return {};
  try {
    return JSON.parse(draft) as RowEntry;
  } catch {
    return {};
  }
}
