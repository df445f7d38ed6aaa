'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { CaseFile } from '@/cases';
import type { VerificationCode } from '@/report';
import { readCode, sayVerified, verify } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useVerificationWords } from '../session/words/verification-words';
import { FileChoice } from '../ui/file-choice';
import { StepHeading } from '../ui/step-heading';
import { TextField } from '../ui/text-field';
import { TypedForm } from '../ui/typed-form';
import { useCaughtFocus } from '../ui/use-caught-focus';
import type { CaseRead } from './read-case-file';
import { readCaseFile, readCaseText } from './read-case-file';

const LockedFile = lazy(async () => ({
  default: (await import('../hand-over/locked-file')).LockedFile,
}));

/** Takes the code of a report and a case file, and says whether they belong together. */
export function Verify({ workplace }: { readonly workplace: Workplace }) {
  const { words, locale } = workplace;
  const say = useVerificationWords(locale);
  const [read, setRead] = useState<CaseRead>();
  const chooser = useRef<HTMLInputElement>(null);
  useCaughtFocus(chooser, read);
  return (
    <div className="grid gap-6" data-ready data-verify>
      <StepHeading step="verify" className="text-2xl">
        {words.ui.pages.verify}
      </StepHeading>
      <p className="measure text-muted">{say.explains}</p>
      <FileChoice
        ref={chooser}
        label={say.open}
        hint={say.openHint}
        accept=".json,application/json"
        onChoose={async (file) => {
          setRead(await readCaseFile(file, words));
        }}
      />
      {read && 'locked' in read ? (
        <Suspense>
          <LockedFile
            key={read.locked}
            locale={locale}
            text={read.locked}
            onUnlocked={async (text) => {
              setRead(await readCaseText(text, words));
            }}
            onCancel={() => {
              setRead(undefined);
            }}
          />
        </Suspense>
      ) : null}
      {read && 'problem' in read ? (
        <p role="alert" className="measure font-semibold wrap-anywhere text-unmet">
          {read.problem}
        </p>
      ) : null}
      <CodeForm file={read && 'file' in read ? read.file : undefined} workplace={workplace} />
    </div>
  );
}

interface CodeFormProps {
  readonly file: CaseFile | undefined;
  readonly workplace: Workplace;
}

/** The code, and what comes of holding it against the case, whichever of them is given last. */
function CodeForm({ file, workplace }: CodeFormProps) {
  const { words, locale } = workplace;
  const say = useVerificationWords(locale);
  const form = useForm({ defaultValues: { code: '' } });
  const [code, setCode] = useState<VerificationCode>();
  const check = form.handleSubmit(({ code: typed }) => {
    const read = readCode(typed);
    if ('problem' in read) {
      form.setError('code', { message: say.problems[read.problem] });
      form.setFocus('code');
    } else setCode(read.code);
  });
  const forget = () => {
    setCode(undefined);
  };
  const told = file
    ? (of: VerificationCode) => sayVerified(verify(of, file), of, { words, say })
    : () => say.chooseFirst;
  const { organisation } = file?.header ?? {};
  return (
    <TypedForm className="grid gap-4" onSubmit={(event) => void check(event)}>
      <p role="status" className="wrap-anywhere">
        {file ? say.opened(organisation ?? words.ui.start.unnamed) : ''}
      </p>
      <div className="max-w-xl">
        <TextField
          label={words.ui.report.verificationCode}
          hint={say.codeHint}
          error={form.formState.errors.code?.message}
          field={form.register('code', { onChange: forget })}
        />
      </div>
      <p>
        <button type="submit" className="button">
          {say.check}
        </button>
      </p>
      <p role="status" className="measure text-lg font-semibold" data-verified>
        {code ? told(code) : ''}
      </p>
    </TypedForm>
  );
}
