'use client';

import { useEffect, useRef, useState } from 'react';
import type { Questionnaire } from '@/report/questionnaire';
import { mostBytes, readQuestionnaire, sayQuestionnaireProblem } from '@/report/questionnaire';
import { leaveQuestionnaire, useIncoming } from '../session/incoming-questionnaire';
import { newId } from '../session/new-id';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { useHandOverWords } from '../session/words/hand-over-words';
import { FileChoice } from '../ui/file-choice';
import { useCaughtFocus } from '../ui/use-caught-focus';
import { ImportReport } from './import-report';
import type { QuestionnaireLanguage } from './questionnaire-languages';
import { everyLanguage } from './questionnaire-languages';

type Chosen =
  | { readonly problem: string }
  | { readonly read: Questionnaire; readonly languages: readonly QuestionnaireLanguage[] }
  | { readonly taken: number };

/** Reads a questionnaire that came back, and shows line by line what it would change. */
export function QuestionnaireImport() {
  const { workplace, file } = useOpenCase();
  const { locale } = workplace;
  const { questionnaire: say } = useHandOverWords(locale);
  const [chosen, setChosen] = useState<Chosen>();
  const chooser = useRef<HTMLInputElement>(null);
  useCaughtFocus(chooser, chosen);
  const choose = async (returned: File) => {
    const languages = await everyLanguage();
    const read = await readFile(returned, languages);
    const own = languages.find((one) => one.locale === locale)?.own;
    if (!('problem' in read)) setChosen({ read, languages });
    else if (own) setChosen({ problem: sayQuestionnaireProblem(read.problem, own) });
  };
  useWaiting(file.id, choose);
  return (
    <div className="grid gap-3">
      <FileChoice
        ref={chooser}
        label={say.open}
        hint={say.openHint}
        accept=".xlsx"
        onChoose={choose}
      />
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

/** Reads the questionnaire that was opened on the start page and belongs to this case. */
function useWaiting(caseId: string, read: (file: File) => Promise<void>): void {
  const waiting = useIncoming(caseId);
  useEffect(() => {
    if (!waiting) return;
    leaveQuestionnaire(undefined);
    void read(waiting);
  }, [waiting, read]);
}

/** What is too large is refused before it is read into memory. */
const readFile = async (file: File, languages: readonly QuestionnaireLanguage[]) =>
  file.size > mostBytes
    ? { problem: { code: 'too-large', bytes: file.size, most: mostBytes } as const }
    : readQuestionnaire(new Uint8Array(await file.arrayBuffer()), {
        ...{ languages, today: today(), newId },
      });
