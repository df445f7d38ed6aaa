'use client';

import type { ReactNode } from 'react';
import { createContext, lazy, Suspense, useContext, useState } from 'react';
import type { Asked } from '@/rules';
import { useOpenWorkplace } from '../session/with-case';

// Few of these are opened; what is inside is fetched when the first one is.
const ReasonsForAsking = lazy(async () => ({
  default: (await import('./reasons-for-asking')).ReasonsForAsking,
}));
const ProofOfAnswer = lazy(async () => ({
  default: (await import('./reasons-for-asking')).ProofOfAnswer,
}));

/** Whether the same question stands above, with why it is asked. */
export const ToldAbove = createContext(false);

/** The requirements that read a question, and what proves the answer; each opens on demand. */
export function WhyWeAsk({ asked }: { readonly asked: Asked }) {
  const { check } = useOpenWorkplace().words.ui;
  if (useContext(ToldAbove)) return null;
  return (
    <div className="grid gap-1">
      <OnDemand summary={check.whyWeAsk}>
        <ReasonsForAsking asked={asked} />
      </OnDemand>
      <OnDemand summary={check.proof}>
        <ProofOfAnswer asked={asked} />
      </OnDemand>
    </div>
  );
}

interface OnDemandProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What is inside is made once it is opened. */
function OnDemand({ summary, children }: OnDemandProps) {
  const { loading } = useOpenWorkplace().words.ui.product;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="text-accent">{summary}</summary>
      {isOpen ? (
        <Suspense fallback={<p className="text-muted">{loading}</p>}>{children}</Suspense>
      ) : null}
    </details>
  );
}
