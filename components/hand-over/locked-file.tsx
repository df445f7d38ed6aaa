'use client';

import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { decrypted } from '@/cases/encrypted';
import type { Locale } from '@/content';
import { useEncryptionWords } from '../session/words/encryption-words';
import { TextField } from '../ui/text-field';
import { TypedForm } from '../ui/typed-form';
import { sayEncryptionProblem } from './say-encryption-problem';

interface LockedFileProps {
  readonly locale: Locale;
  /** The text of the encrypted file. */
  readonly text: string;
  /** Called with what was encrypted, which is as untrusted as any other text. */
  readonly onUnlocked: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a file that was chosen. */
export function LockedFile({ locale, text, onUnlocked, onCancel }: LockedFileProps) {
  const say = useEncryptionWords(locale);
  const [isBusy, setBusy] = useState(false);
  const form = useForm({ defaultValues: { passphrase: '' } });
  useEffect(() => {
    form.setFocus('passphrase');
  }, [form]);
  const open = form.handleSubmit(async ({ passphrase }) => {
    setBusy(true);
    const read = await decrypted(text, passphrase);
    setBusy(false);
    if ('problem' in read) {
      form.setError('passphrase', { message: sayEncryptionProblem(read.problem, say) });
      form.setFocus('passphrase');
      return;
    }
    await onUnlocked(read.text);
  });
  return (
    <TypedForm
      className="sheet grid gap-3"
      data-locked-file
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void open(event);
      }}
    >
      <h3 className="text-lg">{say.open.heading}</h3>
      <TextField
        secret
        short
        label={say.passphrase}
        hint={say.open.explains}
        error={form.formState.errors.passphrase?.message}
        field={form.register('passphrase')}
      />
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button" aria-disabled={isBusy}>
          {say.open.action}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {say.cancel}
        </button>
        <span role="status">{isBusy ? say.open.busy : ''}</span>
      </p>
    </TypedForm>
  );
}
