'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

interface StepHeadingProps {
  /** Which step it is; another one moves the focus. */
  readonly step: string;
  readonly className: string;
  readonly children: ReactNode;
}

// Steps are pages of their own, so what was shown last outlives each of them.
let lastShown: string | undefined;

/** What is read next after a change that takes away what had the focus. */
export const focusStepHeading = (): void => {
  document.querySelector<HTMLElement>('main h1')?.focus();
};

/** The heading of a page or screen; focus goes to it on a step change, not on the first load. */
export function StepHeading({ step, className, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lastShown !== undefined && lastShown !== step) heading.current?.focus();
    lastShown = step;
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
