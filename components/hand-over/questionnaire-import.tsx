'use client';

import type { ChangeEvent } from 'react';
import { useId, useState } from 'react';
import type { Questionnaire } from '@/report/questionnaire';
import { mostBytes, readQuestionnaire, sayQuestionnaireProblem } from '@/report/questionnaire';
import { newId } from '../session/new-id';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { useHandOverWords } from '../session/words-part';
import { ImportReport } from './import-report';
import type { QuestionnaireLanguage } from './questionnaire-languages';
import { everyLanguage } from './questionnaire-languages';

type Chosen =
  | { readonly problem: string }
  | { readonly read: Questionnaire; readonly languages: readonly QuestionnaireLanguage[] }
  | { readonly taken: number };

/** Reads a questionnaire that came back, and shows line by line what it would change. */
export function QuestionnaireImport() {
  const { workplace } = useOpenCase();
  const { locale } = workplace;
  const { questionnaire: say } = useHandOverWords(locale);
  const [chosen, setChosen] = useState<Chosen>();
  const hint = useId();
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const languages = await everyLanguage();
    const read = await readFile(file, languages);
    target.value = '';
    const own = languages.find((one) => one.locale === locale)?.own;
    if (!('problem' in read)) setChosen({ read, languages });
    else if (own) setChosen({ problem: sayQuestionnaireProblem(read.problem, own) });
  };
  return (
    <div className="grid gap-3">
      <div className="relative grid gap-1">
        <label className="button button-quiet w-fit has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
          {say.open}
          <input
            type="file"
            accept=".xlsx"
            aria-describedby={hint}
            className="sr-only"
            onChange={(event) => void choose(event)}
          />
        </label>
        <p id={hint} className="text-muted">
          {say.openHint}
        </p>
      </div>
      {chosen && 'problem' in chosen ? (
        <p role="alert" className="measure font-semibold wrap-anywhere text-unmet">
          {chosen.problem}
        </p>
      ) : null}
      <p role="status" className="font-semibold">
        {chosen && 'taken' in chosen ? say.taken(chosen.taken) : ''}
      </p>
      {chosen && 'read' in chosen ? (
        <ImportReport
          read={chosen.read}
          languages={chosen.languages}
          onTaken={(taken) => {
            setChosen({ taken });
          }}
          onRefused={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </div>
  );
}

/** What is too large is refused before it is read into memory. */
const readFile = async (file: File, languages: readonly QuestionnaireLanguage[]) =>
  file.size > mostBytes
    ? { problem: { code: 'too-large', bytes: file.size, most: mostBytes } as const }
    : readQuestionnaire(new Uint8Array(await file.arrayBuffer()), {
        ...{ languages, today: today(), newId },
      });
