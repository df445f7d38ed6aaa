'use client';

import { lazy, Suspense, useState } from 'react';
import { useIncoming } from '../session/incoming-questionnaire';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useHandOverWords } from '../session/words/hand-over-words';
import { useReturnedWords } from '../session/words/returned-words';

const QuestionnaireExport = lazy(async () => ({
  default: (await import('./questionnaire-export')).QuestionnaireExport,
}));
const QuestionnaireImport = lazy(async () => ({
  default: (await import('./questionnaire-import')).QuestionnaireImport,
}));
const OpenFile = lazy(async () => ({ default: (await import('../start/open-file')).OpenFile }));
const SaveCopy = lazy(async () => ({ default: (await import('./save-copy')).SaveCopy }));

/** Files of the case that leave the device, folded away; what encrypts them is fetched when opened. */
export function HandOver() {
  const { workplace, file } = useOpenCase();
  const say = useHandOverWords(workplace.locale);
  // A questionnaire that waits for this case is read at once.
  const isAwaited = useIncoming(file.id) !== undefined;
  const [isOpen, setOpen] = useState(isAwaited);
  return (
    <details
      data-hand-over
      open={isOpen || isAwaited}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="text-accent">{say.heading}</summary>
      <div className="mt-3">
        <Suspense>
          {isOpen || isAwaited ? (
            <div className="grid gap-8">
              <SaveCopy />
              <section className="grid gap-4" data-questionnaire>
                <h3 className="text-lg">{say.questionnaire.heading}</h3>
                <p className="measure text-muted">{say.questionnaire.explains}</p>
                <QuestionnaireExport />
                <QuestionnaireImport />
              </section>
              <OpenReturned />
            </div>
          ) : null}
        </Suspense>
      </div>
    </details>
  );
}

/** A case file that the client sent back is opened here as on the start page. */
function OpenReturned() {
  const workplace = useOpenWorkplace();
  const { open: say } = useReturnedWords(workplace.locale);
  return (
    <section className="grid gap-4">
      <h3 className="text-lg">{say.heading}</h3>
      <p className="measure text-muted">{say.explains}</p>
      <OpenFile workplace={workplace} />
    </section>
  );
}
