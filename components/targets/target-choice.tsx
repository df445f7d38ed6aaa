'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { withTargets } from '@/cases';
import { wordFor } from '@/content';
import type { Answers, TargetId } from '@/rules';
import { journey, targetId } from '@/rules';
import { targetsOf } from '@/rules';
import type { Workplace } from '../session/session-provider';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { StepHeading } from '../ui/step-heading';
import { addressOfStop, stopsOf } from '../wizard/way';
import { CategoryChoice } from './category-choice';
import { HeaderForm } from './header-form';

/** What is applied for: levels by category and the occasion, or everything; and the case's header. */
export function TargetChoice() {
  const { workplace, file } = useOpenCase();
  const { words, scheme, session } = workplace;
  const { targets: say } = words.ui;
  const [occasion, setOccasion] = useState(
    () => targetsOf(file.targets, scheme)[0]?.occasion ?? 'initial',
  );
  const goOn = useGoingOn();
  const choose = (ids: readonly TargetId[]) => {
    session.edit((now, moment) => withTargets(now, ids, moment));
  };
  const checkEverything = () => {
    const everything = everyTarget(workplace);
    setOccasion('initial');
    choose(everything);
    goOn(everything, file.answers);
  };
  return (
    <div data-ready className="grid gap-10">
      <StepHeading step="targets" className="text-2xl">
        {words.ui.pages.targets}
      </StepHeading>
      <HeaderForm />
      <div className="grid gap-2">
        <h2 className="text-xl">{say.heading}</h2>
        <p className="measure text-muted">{say.hint}</p>
      </div>
      <p className="sheet grid justify-items-start gap-2">
        <button type="button" className="button button-quiet" onClick={checkEverything}>
          {say.notSure}
        </button>
        <span className="measure text-muted">{say.notSureHint}</span>
      </p>
      <OccasionChoice
        occasion={occasion}
        onChoose={(one) => {
          setOccasion(one);
          choose(
            targetsOf(file.targets, scheme).map((target) => targetId({ ...target, occasion: one })),
          );
        }}
      />
      <CategoryChoice occasion={occasion} onChoose={choose} />
      <Proceed
        onClear={() => {
          choose([]);
        }}
        onProceed={() => goOn(file.targets, file.answers)}
      />
    </div>
  );
}

interface ProceedProps {
  readonly onClear: () => void;
  /** Returns whether there was a question to go to. */
  readonly onProceed: () => boolean;
}

/** How many targets are chosen, and on to the first question; without a target that is said. */
function Proceed({ onClear, onProceed }: ProceedProps) {
  const { workplace, file } = useOpenCase();
  const { targets: say } = workplace.words.ui;
  const [refused, setRefused] = useState(0);
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, [refused]);
  return (
    <>
      {refused > 0 && file.targets.length === 0 ? (
        <p ref={alert} role="alert" tabIndex={-1} className="font-semibold text-unmet">
          {say.nothingChosen}
        </p>
      ) : null}
      <p className="flex flex-wrap items-center gap-4">
        <button
          type="button"
          className="button"
          onClick={() => {
            if (!onProceed()) setRefused(refused + 1);
          }}
        >
          {say.continue}
        </button>
        <span role="status">{say.chosen(file.targets.length)}</span>
        {file.targets.length > 0 ? (
          <button type="button" className="button-plain" onClick={onClear}>
            {say.clear}
          </button>
        ) : null}
      </p>
    </>
  );
}

const everyTarget = ({ scheme }: Workplace): readonly TargetId[] =>
  scheme.categories.flatMap((category) =>
    scheme.levels.map((level) =>
      targetId({ scheme: scheme.id, category, level, occasion: 'initial' }),
    ),
  );

/** Goes to the first question of these targets; false where there is none. */
function useGoingOn(): (targets: readonly TargetId[], answers: Answers) => boolean {
  const { workplace, file } = useOpenCase();
  const { scheme, locale } = workplace;
  const router = useRouter();
  return (targets, answers) => {
    const [first] = stopsOf(journey(scheme, targetsOf(targets, scheme), answers, today()));
    if (first) router.push(addressOfStop(locale, file.id, first));
    return first !== undefined;
  };
}

interface OccasionChoiceProps {
  readonly occasion: string;
  readonly onChoose: (occasion: string) => void;
}

function OccasionChoice({ occasion, onChoose }: OccasionChoiceProps) {
  const { scheme, schemeWords, words } = useOpenCase().workplace;
  const { targets: say } = words.ui;
  return (
    <fieldset aria-describedby="occasion-hint">
      <legend className="mb-2 text-lg font-semibold">{say.occasionHeading}</legend>
      <p id="occasion-hint" className="measure mb-3 text-muted">
        {say.occasionHint}
      </p>
      <div className="flex flex-wrap gap-2">
        {scheme.occasions.map((one) => (
          <label key={one} className="option">
            <input
              type="radio"
              name="occasion"
              checked={occasion === one}
              onChange={() => {
                onChoose(one);
              }}
            />
            <span>{wordFor(schemeWords.occasions, one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
