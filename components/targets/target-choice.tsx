'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { SchemeId } from '@/cases';
import { schemeIds, withTargets } from '@/cases';
import type { SpokenScheme } from '@/report';
import type { TargetId } from '@/rules';
import { parseTargetId } from '@/rules';
import { InScheme } from '../session/in-scheme';
import { schemesOfTargets } from '../session/schemes';
import { useSchemes } from '../session/use-schemes';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { Loading } from '../ui/loading';
import { StepHeading } from '../ui/step-heading';
import { addressOfStop, stopsOf } from '../wizard/way';
import { HeaderForm } from './header-form';
import { SchemeChoice } from './scheme-choice';
import { SchemeTargets } from './scheme-targets';

/** What is applied for: the schemes, and in each the levels by category; and the case's header. */
export function TargetChoice() {
  const workplace = useOpenWorkplace();
  const { words, locale } = workplace;
  const { targets: say } = words.ui;
  const every = useSchemes(schemeIds, locale);
  return (
    <div data-ready={every ? '' : undefined} className="grid gap-10">
      <StepHeading step="targets" className="text-2xl">
        {words.ui.pages.targets}
      </StepHeading>
      <HeaderForm />
      <div className="grid gap-2">
        <h2 className="text-xl">{say.heading}</h2>
        <p className="measure text-muted">{say.hint}</p>
      </div>
      {every ? <Choice every={every} /> : <Loading says={words.ui.product.loading} />}
    </div>
  );
}

function Choice({ every }: { readonly every: readonly SpokenScheme[] }) {
  const { workplace, file } = useOpenCase();
  const { session } = workplace;
  const [wanted, setWanted] = useState<readonly string[]>(() => startingWith(file.targets));
  const goOn = useGoingOn(every);
  const choose = (ids: readonly TargetId[]) => {
    session.edit((now, moment) => withTargets(now, ids, moment));
  };
  const toggle = (id: string, isWanted: boolean) => {
    setWanted(isWanted ? [...wanted, id] : wanted.filter((one) => one !== id));
    // What was answered stays in the case; only what is applied for changes.
    if (!isWanted) choose(file.targets.filter((target) => parseTargetId(target)?.scheme !== id));
  };
  return (
    <>
      <SchemeChoice every={every} wanted={wanted} onToggle={toggle} />
      {every
        .filter(({ scheme }) => wanted.includes(scheme.id))
        .map((of) => (
          <InScheme key={of.scheme.id} of={of}>
            <SchemeTargets onChoose={choose} onEverything={goOn} />
          </InScheme>
        ))}
      <Proceed
        onClear={() => {
          choose([]);
        }}
        onProceed={() => goOn(file.targets)}
      />
    </>
  );
}

const startingWith = (targets: readonly TargetId[]): readonly SchemeId[] => {
  const applied = schemesOfTargets(targets);
  return applied.length > 0 ? applied : schemeIds.slice(0, 1);
};

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
  const onward = useRef<HTMLButtonElement>(null);
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
          ref={onward}
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
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              onward.current?.focus();
              onClear();
            }}
          >
            {say.clear}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** Goes to the first question of these targets; false where there is none. */
function useGoingOn(every: readonly SpokenScheme[]): (targets: readonly TargetId[]) => boolean {
  const { workplace, file } = useOpenCase();
  const router = useRouter();
  return (targets) => {
    const applied = schemesOfTargets(targets) as readonly string[];
    const schemes = every.filter(({ scheme }) => applied.includes(scheme.id));
    const [first] = stopsOf({ ...file, targets }, schemes);
    if (first) router.push(addressOfStop(workplace.locale, file.id, first));
    return first !== undefined;
  };
}
