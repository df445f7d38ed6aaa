'use client';

import { lazy, Suspense, useState } from 'react';
import { useOpenCase } from '../session/with-case';
import { useHandOverWords } from '../session/words-part';

const QuestionnaireExport = lazy(async () => ({
  default: (await import('./questionnaire-export')).QuestionnaireExport,
}));
const QuestionnaireImport = lazy(async () => ({
  default: (await import('./questionnaire-import')).QuestionnaireImport,
}));
const SaveCopy = lazy(async () => ({ default: (await import('./save-copy')).SaveCopy }));

/** Files of the case that leave the device, folded away; what encrypts them is fetched when opened. */
export function HandOver() {
  const say = useHandOverWords(useOpenCase().workplace.locale);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      data-hand-over
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="text-accent">{say.heading}</summary>
      <div className="mt-3">
        <Suspense>
          {isOpen ? (
            <div className="grid gap-8">
              <SaveCopy />
              <section className="grid gap-4" data-questionnaire>
                <h3 className="text-lg">{say.questionnaire.heading}</h3>
                <p className="measure text-muted">{say.questionnaire.explains}</p>
                <QuestionnaireExport />
                <QuestionnaireImport />
              </section>
            </div>
          ) : null}
        </Suspense>
      </div>
    </details>
  );
}
