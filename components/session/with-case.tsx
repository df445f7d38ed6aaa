'use client';

import type { ReactNode } from 'react';
import { createContext, lazy, Suspense, useContext, useEffect, useMemo } from 'react';
import { correctTo, parseFragment, useFragment } from './fragment';
import type { OpenCase } from './session-provider';
import { schemesOfTargets } from './schemes';
import { rememberCase, useSnapshot, useWorkplace } from './session-provider';
import type { Workplace } from './session-provider';
import { useSchemes } from './use-schemes';
import { InsideLink } from '../ui/inside-link';
import { Loading } from '../ui/loading';
import { StepHeading } from '../ui/step-heading';

const UnreadableCase = lazy(async () => ({
  default: (await import('./unreadable-case')).UnreadableCase,
}));

const OpenCaseContext = createContext<OpenCase | undefined>(undefined);
// Apart, so that a field is not rendered anew for every answer.
const OpenWorkplaceContext = createContext<Workplace | undefined>(undefined);

interface WithCaseProps {
  readonly loading: string;
  readonly failed: string;
  readonly children: ReactNode;
}

/** Shows its children once the language is loaded and a case is open; says so where none is. */
export function WithCase({ loading, failed, children }: WithCaseProps) {
  const workplace = useWorkplace();
  if (workplace === 'loading') return <Loading says={loading} />;
  if (workplace === 'failed') return <p role="alert">{failed}</p>;
  return <WithOpenCase workplace={workplace}>{children}</WithOpenCase>;
}

function WithOpenCase({ workplace, children }: { workplace: Workplace; children: ReactNode }) {
  const snapshot = useSnapshot(workplace);
  const fragment = useFragment();
  const { words, locale, session } = workplace;
  const openId = snapshot.file?.id;

  const isOpening = snapshot.phase === 'opening';
  useEffect(() => {
    if (isOpening || fragment.case === openId) return;
    if (fragment.case === undefined) {
      // The address may name another case already, which the first rendering does not know yet.
      const present = parseFragment(window.location.hash);
      if (present.case === undefined) correctTo({ ...present, case: openId });
      return;
    }
    const id = fragment.case;
    void session
      .settled()
      .then(() => session.open(id))
      .then(() => {
        rememberCase(id);
      });
  }, [fragment.case, openId, isOpening, session]);

  if (isOpening) return <Loading says={words.ui.product.loading} />;
  if (snapshot.unreadable)
    return (
      <Suspense>
        <UnreadableCase unreadable={snapshot.unreadable} words={words} />
      </Suspense>
    );
  if (!snapshot.file)
    return (
      <div className="grid gap-4">
        <StepHeading step="no-case" className="text-2xl">
          {words.ui.check.noCase}
        </StepHeading>
        <p>
          <InsideLink href={`/${locale}/`}>{words.ui.pages.toStart}</InsideLink>
        </p>
      </div>
    );
  return (
    <WithSchemes workplace={workplace} snapshot={snapshot} file={snapshot.file}>
      {children}
    </WithSchemes>
  );
}

/** Waits for the schemes of the case's targets. */
function WithSchemes({
  workplace,
  snapshot,
  file,
  children,
}: Omit<OpenCase, 'schemes'> & { readonly children: ReactNode }) {
  const { locale, words } = workplace;
  const schemes = useSchemes(schemesOfTargets(file.targets), locale);
  // Another place on the page is no other case: who shows the case is not rendered anew for it.
  const open = useMemo(
    () => schemes && { workplace, snapshot, file, schemes },
    [workplace, snapshot, file, schemes],
  );
  if (!open) return <Loading says={words.ui.product.loading} />;
  return <AsOpenCase open={open}>{children}</AsOpenCase>;
}

/** Its children take this for the open case. */
export const AsOpenCase = ({
  open,
  children,
}: {
  readonly open: OpenCase;
  readonly children: ReactNode;
}) => (
  <OpenWorkplaceContext value={open.workplace}>
    <OpenCaseContext value={open}>{children}</OpenCaseContext>
  </OpenWorkplaceContext>
);

/**
 * The open case.
 *
 * @throws outside `WithCase`, which is a bug of the screen.
 */
export function useOpenCase(): OpenCase {
  const open = useContext(OpenCaseContext);
  if (!open) throw new Error('no case is open here');
  return open;
}

/**
 * What works on the open case, without following the case itself.
 *
 * @throws outside `WithCase`, which is a bug of the screen.
 */
export function useOpenWorkplace(): Workplace {
  const workplace = useContext(OpenWorkplaceContext);
  if (!workplace) throw new Error('no case is open here');
  return workplace;
}
