'use client';

import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useForm, useWatch } from 'react-hook-form';
import { clientCopy } from '@/cases';
import { encrypted, isEncryptionAvailable, shortestPassphrase } from '@/cases/encrypted';
import type { CopyKind } from '@/content/types/hand-over-words';
import { caseText, noteCopy, saveText } from '../session/case-download';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useEncryptionWords } from '../session/words/encryption-words';
import { useHandOverWords } from '../session/words/hand-over-words';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import { TypedForm } from '../ui/typed-form';
import { EncryptionLimits } from './encryption-limits';
import { sayEncryptionProblem } from './say-encryption-problem';

interface Fields {
  readonly kind: CopyKind;
  readonly isEncrypted: boolean;
  readonly passphrase: string;
  readonly repeated: string;
}

type Outcome = 'busy' | 'saved' | { readonly problem: string };

/** Saves the case as a file of one of two kinds, encrypted if wished. */
export function SaveCopy() {
  const { locale } = useOpenWorkplace();
  const say = useHandOverWords(locale);
  const ofEncryption = useEncryptionWords(locale);
  const form = useForm<Fields>({
    defaultValues: { kind: 'backup', isEncrypted: false, passphrase: '', repeated: '' },
  });
  const { kind, isEncrypted } = useWatch({ control: form.control });
  const { outcome, save } = useSaving();
  const canEncrypt = isEncryptionAvailable();
  return (
    <TypedForm
      className="grid gap-4"
      data-save-copy
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome !== 'busy') void form.handleSubmit(save)(event);
      }}
    >
      <RadioGroup
        legend={say.kind}
        idPrefix="copy-kind"
        field={form.register('kind')}
        options={(['backup', 'client'] as const).map((value) => ({
          value,
          label: `${say.kinds[value].name} · ${say.kinds[value].says}`,
        }))}
      />
      {canEncrypt ? (
        <label className="option w-fit">
          <input type="checkbox" {...form.register('isEncrypted')} />
          <span>{`${say.encrypt} · ${say.encryptSays}`}</span>
        </label>
      ) : (
        <p className="measure text-muted">{ofEncryption.notHere}</p>
      )}
      {isEncrypted ? <PassphraseFields form={form} /> : null}
      <p className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button button-quiet" aria-disabled={outcome === 'busy'}>
          {say.save[kind ?? 'backup'][isEncrypted ? 'encrypted' : 'plain']}
        </button>
        <span role="status">
          {outcome === 'busy' ? ofEncryption.save.busy : outcome === 'saved' ? say.saved : ''}
        </span>
      </p>
      {typeof outcome === 'object' ? (
        <p role="alert" className="font-semibold text-unmet">
          {outcome.problem}
        </p>
      ) : null}
    </TypedForm>
  );
}

/** A new passphrase, twice, and what it is good for. */
function PassphraseFields({ form }: { readonly form: UseFormReturn<Fields> }) {
  const say = useEncryptionWords(useOpenWorkplace().locale);
  const { errors } = form.formState;
  return (
    <>
      <TextField
        secret
        short
        label={say.passphrase}
        hint={say.save.passphraseHint(shortestPassphrase)}
        error={errors.passphrase?.message}
        field={form.register('passphrase', {
          validate: (text) => problemWith(text, say) ?? true,
        })}
      />
      <TextField
        secret
        short
        label={say.save.repeat}
        error={errors.repeated?.message}
        field={form.register('repeated', {
          validate: (text, { passphrase }) => text === passphrase || say.save.notRepeated,
        })}
      />
      <EncryptionLimits words={say} />
    </>
  );
}

/** What is wrong with a new passphrase. */
function problemWith(
  passphrase: string,
  { problems }: ReturnType<typeof useEncryptionWords>,
): string | undefined {
  const have = [...passphrase.normalize('NFC')].length;
  if (have === 0) return problems['empty-passphrase']({ code: 'empty-passphrase' });
  return have < shortestPassphrase
    ? problems['passphrase-too-short']({
        ...{ code: 'passphrase-too-short', have, least: shortestPassphrase },
      })
    : undefined;
}

/** Makes the file and hands it to the browser. */
function useSaving() {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useHandOverWords(locale);
  const ofEncryption = useEncryptionWords(locale);
  const [outcome, setOutcome] = useState<Outcome>();
  const save = async ({ kind, isEncrypted, passphrase }: Fields) => {
    setOutcome('busy');
    const text = caseText(kind === 'client' ? clientCopy(file) : file);
    const organisation = file.header.organisation ?? words.ui.start.unnamed;
    const name = kind === 'client' ? `${organisation}-${say.clientName}` : organisation;
    const made = isEncrypted ? await encrypted(text, passphrase) : { text };
    if ('problem' in made) {
      setOutcome({ problem: sayEncryptionProblem(made.problem, ofEncryption) });
      return;
    }
    const ending = isEncrypted ? 'encrypted.zizhi.json' : 'zizhi.json';
    saveText(made.text, { name, ending, type: 'application/json' });
    if (kind === 'backup') void noteCopy(file, workplace);
    setOutcome('saved');
  };
  return { outcome, save };
}
