'use client';

import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import type { FormEntry } from '@/cases';
import { addressOf, entryOf, isReproduced, readEntry, withAnswer } from '@/cases';
import type { Answer, Asked, Scheme, Screen } from '@/rules';
import { answerTo } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { today } from '../session/today';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { Loading } from '../ui/loading';
import { TypedForm } from '../ui/typed-form';
import { ErrorSummary } from './error-summary';
import { QuestionField } from './question-field';
import type { ScreenFields } from './question-form';
import { errorDelay, screenFields, screenResolver } from './question-form';

// Most screens have no list; its editor is fetched only where there is one.
const RowsEditor = lazy(async () => ({ default: (await import('./rows-editor')).RowsEditor }));

interface ScreenFormProps {
  readonly screen: Screen;
  /** Called when the form is sent and nothing in it has to be corrected. */
  readonly onContinue: () => void;
  /** The button that sends the form, and what else stands beside it. */
  readonly children: ReactNode;
}

/** The questions of one screen: filled from the case, and written to it at every change. */
export function ScreenForm({ screen, onContinue, children }: ScreenFormProps) {
  const { workplace, file, snapshot } = useOpenCase();
  const { words } = workplace;
  const { scheme } = useScheme();
  const plain = screen.asked.filter(({ question }) => question.kind !== 'rows');
  const lists = screen.asked.filter(({ question }) => question.kind === 'rows');
  const [defaultValues] = useState(() =>
    screenFields(possibleOn(screen, scheme), file.answers, snapshot.drafts),
  );
  const form = useForm<ScreenFields>({
    defaultValues,
    resolver: screenResolver(plain, today),
    mode: 'onTouched',
    delayError: errorDelay,
    shouldFocusError: false,
  });
  useWriting(form, screen);
  useFollowing(form, plain);
  const submit = form.handleSubmit(onContinue);

  return (
    <FormProvider {...form}>
      <TypedForm data-ready className="grid gap-8" onSubmit={(event) => void submit(event)}>
        <ErrorSummary asked={plain} />
        {plain.map((asked) => (
          <QuestionField
            key={addressOf(asked)}
            asked={asked}
            alone={screen.asked.length === 1}
            tabular={screen.category === undefined && asked.category !== undefined}
          />
        ))}
        <Suspense fallback={<Loading says={words.ui.product.loading} />}>
          {lists.map((asked) => (
            <RowsEditor key={addressOf(asked)} asked={asked} />
          ))}
        </Suspense>
        <div className="flex flex-wrap gap-3">{children}</div>
      </TypedForm>
    </FormProvider>
  );
}

/** Every question that an answer on the screen may bring up, for the form to have its fields ready. */
function possibleOn({ plan, category, asked }: Screen, scheme: Scheme): readonly Asked[] {
  const questions = scheme.sections
    .flatMap(({ screens }) => screens)
    .find(({ id }) => id === plan)?.questions;
  const others = (questions ?? [])
    .filter(({ per }) => (per === 'category') === (category !== undefined))
    .map((question) => (category === undefined ? { question } : { question, category }));
  return [...asked, ...others].filter(({ question }) => question.kind !== 'rows');
}

/** Writes each change of a field to the case, or keeps it as a draft where it is no answer yet. */
function useWriting(form: UseFormReturn<ScreenFields>, screen: Screen): void {
  const { session } = useOpenWorkplace();
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
            // What cannot be read is no answer: neither is what was there before it.
            const answer = 'answer' in read ? read.answer : undefined;
            session.edit((file, now) =>
              isSame(answerTo(file.answers, asked), answer)
                ? file
                : withAnswer(file, asked, answer, now),
            );
            const whole = 'answer' in read && isReproduced(asked.question, entry, answer);
            session.draft(address, whole ? undefined : JSON.stringify(entry));
          }
        },
      }),
    [form, screen, session],
  );
}

/** Shows what another tab has answered meanwhile; text of one's own that is no answer yet stays. */
function useFollowing(form: UseFormReturn<ScreenFields>, asked: readonly Asked[]): void {
  const { file, snapshot, workplace } = useOpenCase();
  const { session } = workplace;
  useEffect(() => {
    // What was rendered may be older than what has been picked since.
    const { file: now, drafts } = session.snapshot();
    if (!now) return;
    for (const one of asked) {
      const address = addressOf(one);
      const entry = form.getValues(address) as FormEntry | undefined;
      if (!entry || drafts[address] !== undefined) continue;
      const answer = answerTo(now.answers, one);
      const read = readEntry(one.question, entry, today());
      if ('answer' in read && !isSame(read.answer, answer))
        form.setValue(address, entryOf(one.question, answer));
    }
  }, [form, asked, session, file.answers, snapshot.drafts]);
}

const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
