'use client';

import { useForm } from 'react-hook-form';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { TextField } from '../ui/text-field';
import { TypedForm } from '../ui/typed-form';
import type { CaseHistory } from './use-history';

const longestName = 60;

/** Keeps the case as it is now, under a name if wished. */
export function KeepForm({ history }: { readonly history: CaseHistory }) {
  const { words, locale } = useOpenWorkplace();
  const { keep: say } = useHistoryWords(locale);
  const form = useForm({ defaultValues: { name: '' } });
  const { errors, isSubmitting } = form.formState;
  const keep = async ({ name }: { readonly name: string }) => {
    if (await history.keep(name.trim())) form.reset();
  };
  return (
    <TypedForm
      className="no-print grid gap-3"
      data-keep
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSubmitting) void form.handleSubmit(keep)(event);
      }}
    >
      <h2 className="text-lg">{say.heading}</h2>
      <div className="sm:max-w-md">
        <TextField
          label={say.name}
          hint={say.nameHint}
          error={errors.name?.message}
          field={form.register('name', {
            validate: (name) =>
              [...name.trim()].length <= longestName || words.entry['too-long'](longestName),
          })}
        />
      </div>
      <p>
        <button type="submit" className="button button-quiet" aria-disabled={isSubmitting}>
          {say.keep}
        </button>
      </p>
    </TypedForm>
  );
}
