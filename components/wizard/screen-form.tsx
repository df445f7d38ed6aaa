'use client';

import type { KeyboardEvent } from 'react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { addressOf, isReproduced, readEntry, withAnswer } from '@/cases';
import { wordFor } from '@/content';
import type { Screen } from '@/rules';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { sayEntryProblem } from '../ui/say-problem';
import { QuestionField } from './question-field';
import type { ScreenFields } from './question-form';
import { problemIn, screenFields, screenResolver } from './question-form';

// Most screens have no list; its editor is fetched only where there is one.
const RowsEditor = lazy(async () => ({ default: (await import('./rows-editor')).RowsEditor }));

interface ScreenFormProps {
  readonly screen: Screen;
  readonly continueLabel: string;
  readonly onContinue: () => void;
  readonly onBack: (() => void) | undefined;
}

/** The questions of one screen: filled from the case, and written to it at every change. */
export function ScreenForm({ screen, continueLabel, onContinue, onBack }: ScreenFormProps) {
  const { workplace, file, snapshot } = useOpenCase();
  const { words, schemeWords } = workplace;
  const plain = screen.asked.filter(({ question }) => question.kind !== 'rows');
  const lists = screen.asked.filter(({ question }) => question.kind === 'rows');
  const form = useForm<ScreenFields>({
    defaultValues: screenFields(plain, file.answers, snapshot.drafts),
    resolver: screenResolver(plain, today),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const summary = useRef<HTMLDivElement>(null);
  useWriting(form, screen);
  const { errors, submitCount, isValid } = form.formState;
  const problems = plain.flatMap((asked) => {
    const problem = problemIn(errors[addressOf(asked)]?.text?.message);
    return problem ? [{ asked, problem }] : [];
  });
  const submit = form.handleSubmit(onContinue, () => {
    // The summary is rendered by the submit itself; it can take focus only afterwards.
    requestAnimationFrame(() => summary.current?.focus());
  });

  return (
    <FormProvider {...form}>
      <form
        noValidate
        data-ready
        className="grid gap-8"
        onSubmit={(event) => void submit(event)}
        onKeyDown={ignoreEnterWhileComposing}
      >
        {submitCount > 0 && !isValid && problems.length > 0 ? (
          <div ref={summary} tabIndex={-1} role="alert" className="sheet border-unmet">
            <p className="font-semibold text-unmet">{words.ui.check.errorHeading}</p>
            <ul className="mt-2 grid gap-1">
              {problems.map(({ asked, problem }) => (
                <li key={addressOf(asked)}>
                  <a href={`#${addressOf(asked)}`} onClick={focusField(addressOf(asked))}>
                    {wordFor(schemeWords.questions, asked.question.id).label}
                    {words.ui.product.colon}
                    {sayEntryProblem(problem, words)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {plain.map((asked) => (
          <QuestionField
            key={addressOf(asked)}
            asked={asked}
            alone={screen.asked.length === 1}
            tabular={screen.category === undefined && asked.category !== undefined}
          />
        ))}
        <Suspense fallback={<p className="text-muted">{words.ui.product.loading}</p>}>
          {lists.map((asked) => (
            <RowsEditor key={addressOf(asked)} asked={asked} />
          ))}
        </Suspense>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            {continueLabel}
          </button>
          {onBack ? (
            <button type="button" className="button button-quiet" onClick={onBack}>
              {words.ui.check.back}
            </button>
          ) : null}
        </div>
      </form>
    </FormProvider>
  );
}

/** Writes each change of a field to the case, or keeps it as a draft where it is no answer yet. */
function useWriting(form: ReturnType<typeof useForm<ScreenFields>>, screen: Screen): void {
  const { workplace } = useOpenCase();
  const { session } = workplace;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          for (const asked of screen.asked) {
            const address = addressOf(asked);
            const entry = values[address];
            if (!entry || (name !== undefined && !name.startsWith(`${address}.`))) continue;
            const read = readEntry(asked.question, entry, today());
            if ('problem' in read) {
              session.draft(address, JSON.stringify(entry));
              continue;
            }
            session.edit((file, now) => withAnswer(file, asked, read.answer, now));
            const whole = isReproduced(asked.question, entry, read.answer);
            session.draft(address, whole ? undefined : JSON.stringify(entry));
          }
        },
      }),
    [form, screen, session],
  );
}

/** Enter chooses a candidate while an input method composes; it must not also leave the screen. */
function ignoreEnterWhileComposing(event: KeyboardEvent<HTMLFormElement>): void {
  const composing = event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
  if (event.key === 'Enter' && composing) event.preventDefault();
}

const focusField = (address: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  document.querySelector<HTMLElement>(`[data-question="${address}"] [aria-invalid]`)?.focus();
};
