'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import type { CaseFile } from '@/cases';
import { leaveQuestionnaire } from '../session/incoming-questionnaire';
import type { Workplace } from '../session/session-provider';
import { FileChoice } from '../ui/file-choice';
import { useCaughtFocus } from '../ui/use-caught-focus';
import { WhenIdle } from '../ui/when-idle';
import type { Chosen } from './chosen';
import { readChosen, readPasted, readText } from './chosen-file';
import { firstPage, useGoing } from './use-going';

const PasteCase = lazy(async () => ({ default: (await import('../in-app/paste-case')).PasteCase }));
const LockedFile = lazy(async () => ({
  default: (await import('../hand-over/locked-file')).LockedFile,
}));
const ReturnedFile = lazy(async () => ({
  default: (await import('../hand-over/returned-file')).ReturnedFile,
}));

/** Opens a case file or a questionnaire; of a case that is on this device already the user chooses what stands. */
export function OpenFile({ workplace }: { readonly workplace: Workplace }) {
  const { words, locale } = workplace;
  const { start } = words.ui;
  const { chosen, take, show, cancel } = useChosen(workplace);
  const chooser = useRef<HTMLInputElement>(null);
  useCaughtFocus(chooser, chosen);
  return (
    <section className="grid gap-3">
      <FileChoice
        ref={chooser}
        label={start.openFile}
        hint={start.openFileHint}
        accept=".json,application/json,.xlsx"
        onChoose={async (file) => {
          await take(await readChosen(file, workplace));
        }}
      />
      <div className="min-h-8">
        <WhenIdle>
          <PasteCase
            locale={locale}
            onPaste={async (text) => {
              await take(await readPasted(text, workplace));
            }}
          />
        </WhenIdle>
      </div>
      {chosen ? (
        <ChosenFile
          chosen={chosen}
          workplace={workplace}
          onOpened={show}
          onUnlocked={async (text) => {
            await take(await readText(text, workplace));
          }}
          onCancel={cancel}
        />
      ) : null}
    </section>
  );
}

/** What was chosen last, and the way to its page: at once, where there is nothing to decide first. */
function useChosen({ session, locale }: Workplace) {
  const [chosen, setChosen] = useState<Chosen>();
  const go = useGoing(locale);
  const show = (file: CaseFile) => {
    go(firstPage(file), file.id);
  };
  const take = async (result: Chosen) => {
    setChosen(result);
    if ('open' in result) {
      await session.adopt(result.open);
      show(result.open);
    } else if ('known' in result) {
      await session.open(result.known.id);
      show(result.known);
    } else if ('questionnaire' in result) {
      leaveQuestionnaire({ caseId: result.of.id, file: result.questionnaire });
      await session.open(result.of.id);
      go('result', result.of.id);
    }
  };
  const cancel = () => {
    setChosen(undefined);
  };
  return { chosen, take, show, cancel };
}

interface ChosenFileProps {
  readonly chosen: Chosen;
  readonly workplace: Workplace;
  readonly onOpened: (file: CaseFile) => void;
  readonly onUnlocked: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** What is to be said or asked of the file that was chosen. */
function ChosenFile({ chosen, workplace, onOpened, onUnlocked, onCancel }: ChosenFileProps) {
  if ('problem' in chosen)
    return (
      <p role="alert" className="measure font-semibold wrap-anywhere text-unmet">
        {chosen.problem}
      </p>
    );
  if ('locked' in chosen)
    return (
      <Suspense>
        <LockedFile
          key={chosen.locked}
          locale={workplace.locale}
          text={chosen.locked}
          onUnlocked={onUnlocked}
          onCancel={onCancel}
        />
      </Suspense>
    );
  if ('theirs' in chosen)
    return (
      <Suspense>
        <ReturnedFile
          key={JSON.stringify(chosen.theirs)}
          workplace={workplace}
          ours={chosen.ours}
          theirs={chosen.theirs}
          onOpened={onOpened}
        />
      </Suspense>
    );
  return null;
}
