'use client';

import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useForm, useWatch } from 'react-hook-form';
import type { RowEntry } from '@/cases';
import { addressOf, readRow, rowEntryOf, withRow } from '@/cases';
import { wordFor } from '@/content';
import type { Asked, Row, RowsQuestion } from '@/rules';
import { isShown, targetsOf } from '@/rules';
import { draftOf } from '../session/draft';
import { useScheme } from '../session/in-scheme';
import { today } from '../session/today';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { isComposing } from '../ui/composing';
import { errorDelay } from './question-form';
import { RowFieldInput } from './row-field-input';

interface RowFormProps {
  readonly asked: Asked;
  readonly question: RowsQuestion;
  /** What the form is called. */
  readonly label: string;
  readonly rowId: string;
  /** The row being edited; without one a new row is entered. */
  readonly row?: Row;
  readonly onDone: () => void;
}

/** The fields of one row. Every field that can be read is stored at once, the rest as a draft. */
export function RowForm({ asked, question, label, rowId, row, onDone }: RowFormProps) {
  const { workplace, file, snapshot } = useOpenCase();
  const { words, session } = workplace;
  const { scheme, schemeWords } = useScheme();
  const text = wordFor(schemeWords.questions, question.id);
  const draftKey = draftOfRow(asked, rowId);
  const categories = [...new Set(targetsOf(file.targets, scheme).map(({ category }) => category))];
  const form = useForm<RowEntry>({
    defaultValues: {
      ...rowEntryOf(question.fields, row ?? firstOf(categories)),
      ...draftOf<Record<string, string>>(snapshot.drafts[draftKey]),
    },
    mode: 'onTouched',
    delayError: errorDelay,
    resolver: (entry) => resolved(question, entry),
  });
  useRowWriting(form, { asked, question, rowId, draftKey });
  const values = useWatch({ control: form.control });
  const submit = form.handleSubmit((entry) => {
    // A new row that was only filled by default has not been stored by any change yet.
    const { fields } = readRow(question.fields, entry, today());
    session.edit((now, moment) => withRow(now, asked, { ...fields, rowId }, moment));
    session.draft(draftKey, undefined);
    onDone();
  });
  const group = useFocusOnFirst(question);
  const { isDirty } = form.formState;
  const closeByKey = (event: KeyboardEvent) => {
    // What was typed is stored already; only a form that was opened by mistake is left so.
    if (event.key === 'Escape' && !isDirty && !isComposing(event)) onDone();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (!isComposing(event)) void submit();
  };

  return (
    <div ref={group} role="group" aria-label={label} className="grid gap-4" onKeyDown={closeByKey}>
      {Object.entries(question.fields)
        .filter(([, field]) => isShown(field, values))
        .map(([name, field]) => (
          <RowFieldInput
            key={name}
            name={name}
            field={field}
            form={form}
            words={wordFor(text.fields ?? {}, name)}
            offered={name === 'category' ? categories : undefined}
            idPrefix={rowId}
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

function resolved(question: RowsQuestion, entry: RowEntry) {
  const { problems } = readRow(question.fields, entry, today());
  const errors = Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      { type: problem.code, message: JSON.stringify(problem) },
    ]),
  );
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: entry, errors: {} };
}

/** The form's first field has the focus before it is painted: what is typed next is meant for it. */
function useFocusOnFirst({ fields }: RowsQuestion) {
  const group = useRef<HTMLDivElement>(null);
  const first = Object.keys(fields).find((name) => name !== 'category') ?? 'category';
  useLayoutEffect(() => {
    group.current?.querySelector<HTMLElement>(`[name="${CSS.escape(first)}"]`)?.focus();
  }, [first]);
  return group;
}

interface RowPlace {
  readonly asked: Asked;
  readonly question: RowsQuestion;
  readonly rowId: string;
  readonly draftKey: string;
}

/** Writes each change of a field to the row, once the row has what tells it apart. */
function useRowWriting(
  form: UseFormReturn<RowEntry>,
  { asked, question, rowId, draftKey }: RowPlace,
): void {
  const { session } = useOpenWorkplace();
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { fields, problems } = readRow(question.fields, values, today());
          const found = Object.values(problems);
          session.draft(draftKey, found.length === 0 ? undefined : JSON.stringify(values));
          if (found.some(({ code }) => code === 'required')) return;
          session.edit((now, moment) => withRow(now, asked, { ...fields, rowId }, moment));
        },
      }),
    [form, question.fields, session, draftKey, asked, rowId],
  );
}

/** Under which key the text of a row is kept while it cannot be read. */
export const draftOfRow = (asked: Asked, rowId: string): string => `${addressOf(asked)}/${rowId}`;

/** Where only one category is applied for, a new row is of that one. */
const firstOf = (categories: readonly string[]): Partial<Row> =>
  categories.length === 1 && categories[0] !== undefined ? { category: categories[0] } : {};
