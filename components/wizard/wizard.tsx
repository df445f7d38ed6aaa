'use client';

import { useRouter } from 'next/navigation';
import { lazy, memo, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { wordFor } from '@/content';
import type { Screen } from '@/rules';
import { correctTo, fragmentText, isPresent, moveTo, useFragment } from '../session/fragment';
import { InScheme, useScheme } from '../session/in-scheme';
import { useWalkThrough } from '../session/walk-through';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { Beside } from './beside';
import { ScreenForm } from './screen-form';
import { screenTitle } from './screen-title';
import { useWayAround } from './use-stops';
import type { Stop } from './way';
import { addressOfStop, currentStop, sectionOrder, stopsOf } from './way';
import { afterPaint } from '../ui/after-paint';
import { NothingChosen } from '../shell/nothing-chosen';
import { StepHeading } from '../ui/step-heading';
import { WhenIdle } from '../ui/when-idle';

// The first question does not wait for it, nor does the next one.
const BelowForm = memo(lazy(async () => ({ default: (await import('./below-form')).BelowForm })));
const WalkBar = lazy(async () => ({ default: (await import('../walk-through/walk-bar')).WalkBar }));

/** The questions of one section, one screen at a time. */
export function Wizard({ section }: { readonly section: string }) {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  const fragment = useFragment();
  const { stops, isFollowing } = useWayAround(section, fragment.at);
  const index = currentStop(stops, sectionOrder(schemes), section, fragment.at);
  const stop = stops[index];
  const screenBelow = useDeferredValue(stop?.screen);
  const { isOn: isShown } = useWalkThrough();
  const go = useGoing(section, stop);
  useStayingInSection(section, stop);

  if (!stop) return <NothingChosen page="check" />;
  const next = stops[index + 1];
  const before = stops[index - 1];
  const toReview = fragment.back === 'review';
  return (
    <div className={isShown ? 'grid gap-6' : 'grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]'}>
      {isShown ? (
        <Suspense>
          <WalkBar stops={stops} current={stop} />
        </Suspense>
      ) : null}
      <div className="grid content-start gap-6" data-following={isFollowing || undefined}>
        <p className="text-muted">
          {schemes.length > 1 ? `${stop.of.schemeWords.name} · ` : ''}
          {wordFor(stop.of.schemeWords.sections, stop.section)} ·{' '}
          {words.ui.check.step({ at: index + 1, of: stops.length })}
        </p>
        <InScheme of={stop.of}>
          <ScreenHeading screen={stop.screen} />
          <ScreenForm
            key={`${file.id} ${stop.section} ${stop.screen.id}`}
            screen={stop.screen}
            onContinue={() => {
              go(toReview ? 'review' : 'on');
            }}
          >
            <WayOn
              label={words.ui.check[toReview ? 'returnToReview' : next ? 'continue' : 'finish']}
              onBack={
                before
                  ? () => {
                      go('back');
                    }
                  : undefined
              }
            />
          </ScreenForm>
          <WhenIdle>{screenBelow ? <BelowForm screen={screenBelow} /> : null}</WhenIdle>
        </InScheme>
      </div>
      {isShown ? null : <Beside section={stop.section} />}
    </div>
  );
}

type Step = 'on' | 'back' | 'review';

/** Goes a stop on or back, or to the review; the section's own page is changed only when it must. */
function useGoing(section: string, stop: Stop | undefined): (step: Step) => void {
  const { workplace, file, schemes } = useOpenCase();
  const { locale, session } = workplace;
  const router = useRouter();
  // Until it has been taken, clicking once more means the same step.
  const isGoing = useRef(false);
  const take = (step: Step) => {
    isGoing.current = false;
    // The answer that was given last may have brought up what comes next.
    const stops = stopsOf(session.snapshot().file ?? file, schemes);
    const here = currentStop(stops, sectionOrder(schemes), section, stop?.screen.id);
    const to = step === 'review' ? undefined : stops[step === 'on' ? here + 1 : here - 1];
    if (!to) router.push(`/${locale}/review/${fragmentText({ case: file.id })}`);
    else if (to.section === section) moveTo({ case: file.id, at: to.screen.id });
    else router.push(addressOfStop(locale, file.id, to));
    window.scrollTo(0, 0);
  };
  return (step) => {
    if (isGoing.current) return;
    isGoing.current = true;
    afterPaint(() => {
      take(step);
    });
  };
}

/** An address whose section asks nothing is corrected to the stop that is shown instead. */
function useStayingInSection(section: string, stop: Stop | undefined): void {
  const { workplace, file } = useOpenCase();
  const router = useRouter();
  const at = stop?.screen.id;
  const there = stop?.section;
  const fragment = useFragment();
  useEffect(() => {
    if (at === undefined || there === undefined || !isPresent(fragment)) return;
    const back = fragment.back ? { back: fragment.back } : {};
    if (there !== section)
      router.replace(
        `/${workplace.locale}/check/${there}/${fragmentText({ case: file.id, at, ...back })}`,
      );
    else if (fragment.at !== at) correctTo({ case: file.id, at, ...back });
  }, [at, there, section, fragment, file.id, router, workplace.locale]);
}

/** The heading of the screen, below the category that it is about. */
function ScreenHeading({ screen }: { readonly screen: Screen }) {
  const { text, category } = screenTitle(screen, useScheme().schemeWords);
  return (
    <div className="grid gap-2">
      {category ? (
        <p className="w-fit rounded bg-wash px-2 py-0.5 font-semibold text-accent">{category}</p>
      ) : null}
      <StepHeading step={screen.id} className="measure text-2xl">
        {text}
      </StepHeading>
    </div>
  );
}

interface WayOnProps {
  readonly label: string;
  readonly onBack: (() => void) | undefined;
}

/** On to what comes next, and back to what came before. */
function WayOn({ label, onBack }: WayOnProps) {
  const { check } = useOpenWorkplace().words.ui;
  return (
    <>
      <button type="submit" className="button">
        {label}
      </button>
      {onBack ? (
        <button type="button" className="button button-quiet" onClick={onBack}>
          {check.back}
        </button>
      ) : null}
    </>
  );
}
