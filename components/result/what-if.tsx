'use client';

import { useEffect, useRef } from 'react';
import { decidingAnswers } from '@/cases';
import type { TargetStand } from '@/report';
import { answerChanges } from '@/report';
import { today } from '../session/today';
import { AsTried, useTrial, useTrying } from '../session/trial';
import { useOpenCase } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';
import { useCaughtFocus } from '../ui/use-caught-focus';
import { useStops } from '../wizard/use-stops';
import { Moves } from './moves';
import { TriedAnswers } from './tried-answers';
import { TrialBar } from './trial-bar';
import { TrialChoice } from './trial-choice';
import { TrialEditor } from './trial-editor';
import type { Planning } from './use-planning';

interface WhatIfProps {
  /** By the tried answers; so is what follows. */
  readonly stands: readonly TargetStand[];
  readonly planning: Planning;
  /** By the stored answers. */
  readonly before: Planning;
}

/** Changes answers on a copy of the case, and tells what moves. */
export function WhatIf({ stands, planning, before }: WhatIfProps) {
  const { workplace, file, schemes } = useOpenCase();
  const { locale, words } = workplace;
  const say = useWhatIfWords(locale);
  const { isTrying, end } = useTrial();
  const { stored, screens, ended } = useTrying();
  const heading = useFocusOn(screens);
  useCaughtFocus(heading, screens);
  const stops = useStops();
  const changes = isTrying
    ? answerChanges({
        ...{ file, schemes, words, asOf: today() },
        before: decidingAnswers(stored.file),
        after: decidingAnswers(file),
      })
    : [];
  return (
    <section className="sheet grid gap-4" data-what-if>
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {say.heading}
      </h2>
      <p className="measure text-muted">{say.explains}</p>
      {file.consultant.decides ? <p className="measure">{say.triesConsultants}</p> : null}
      <p role="status" className={ended ? 'font-semibold' : 'sr-only'}>
        {ended ? (ended.as === 'kept' ? say.kept(ended.count) : say.discarded) : ''}
      </p>
      <TrialChoice stops={stops} />
      {isTrying ? (
        <>
          <div className="grid gap-6 lg:grid-cols-2">
            <AsTried>
              <TrialEditor />
            </AsTried>
            <div className="grid content-start gap-4">
              <TriedAnswers changes={changes} stops={stops} />
              <Moves stands={stands} planning={planning} before={before} />
            </div>
          </div>
          <p className="measure text-muted">{say.leftOut}</p>
          <TrialBar
            count={changes.length}
            onEnd={(as) => {
              end(as, changes.length);
              heading.current?.focus();
            }}
          />
        </>
      ) : null}
    </section>
  );
}

/** The heading, which takes focus when screens are opened: the finding they belong to may be far away. */
function useFocusOn(screens: readonly string[]) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (screens.length > 0) heading.current?.focus();
  }, [screens]);
  return heading;
}
