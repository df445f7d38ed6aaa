'use client';

import type { ReactNode } from 'react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { forgetInTab, isInTab } from '@/cases/store';
import type { CaseSession, Snapshot } from './case-session';
import type { OpenCase } from './session-provider';
import { AsOpenCase, useOpenCase } from './with-case';

/** Trying other answers on a copy of the open case. */
export interface Trial {
  readonly isTrying: boolean;
  /** Opens these screens for trying; none closes them. */
  readonly tryOn: (screens: readonly string[]) => void;
  readonly end: (as: TrialEnd, count: number) => void;
}

/** What changes while answers are tried. */
export interface Trying {
  /** The case as it is stored. */
  readonly stored: OpenCase;
  /** The case as it is tried; the stored one, while nothing is tried. */
  readonly tried: OpenCase;
  /** The ids of the screens whose questions are open to be tried. */
  readonly screens: readonly string[];
  /** How the last trial ended, and with how many answers. */
  readonly ended: { readonly as: TrialEnd; readonly count: number } | undefined;
}

export type TrialEnd = 'kept' | 'discarded';

// Apart, so that a page of findings is not rendered anew for every answer that is tried.
const TrialContext = createContext<Trial | undefined>(undefined);
const TryingContext = createContext<Trying | undefined>(undefined);

/**
 * The trial of this part of the screen.
 *
 * @throws outside `WithTrial`, which is a bug of the screen.
 */
export function useTrial(): Trial {
  return present(useContext(TrialContext));
}

/**
 * How the trial of this part of the screen stands.
 *
 * @throws outside `WithTrial`, which is a bug of the screen.
 */
export function useTrying(): Trying {
  return present(useContext(TryingContext));
}

function present<Context>(context: Context | undefined): Context {
  if (context === undefined) throw new Error('no trial here');
  return context;
}

/** Its children see the case as it is tried, and as it is stored while nothing is tried. */
export function WithTrial({ children }: { readonly children: ReactNode }) {
  const stored = useOpenCase();
  const { session, begin, leave } = useTrialSession(stored);
  const tried = useTried(stored, session);
  const [screens, setScreens] = useState<readonly string[]>([]);
  const [ended, setEnded] = useState<Trying['ended']>();
  const isTrying = tried !== undefined;

  const tryOn = useCallback(
    (wanted: readonly string[]) => {
      setScreens(wanted);
      setEnded(undefined);
      if (!isTrying && wanted.length > 0) begin();
    },
    [isTrying, begin],
  );
  const end = useCallback(
    (as: TrialEnd, count: number) => {
      setScreens([]);
      void leave(as).then(() => {
        setEnded({ as, count });
      });
    },
    [leave],
  );
  const trial = useMemo(() => ({ isTrying, tryOn, end }), [isTrying, tryOn, end]);
  const trying = useMemo(
    () => ({ stored, tried: tried ?? stored, screens, ended }),
    [stored, tried, screens, ended],
  );
  return (
    <TrialContext value={trial}>
      <TryingContext value={trying}>
        <AsTried>{children}</AsTried>
      </TryingContext>
    </TrialContext>
  );
}

/** Its children see the case as it is tried at this moment. */
export const AsTried = ({ children }: { readonly children: ReactNode }) => (
  <AsOpenCase open={useTrying().tried}>{children}</AsOpenCase>
);

/** Its children see the case as it is stored, whatever is tried around them. */
export const AsStored = ({ children }: { readonly children: ReactNode }) => (
  <AsOpenCase open={useTrying().stored}>{children}</AsOpenCase>
);

interface TrialSession {
  readonly session: CaseSession | undefined;
  readonly begin: () => void;
  readonly leave: (as: TrialEnd) => Promise<void>;
}

/** The session of the trial: begun on demand, resumed after a reload, and following the stored case. */
function useTrialSession({ file, workplace }: OpenCase): TrialSession {
  const { id, answers, consultant } = file;
  const [session, setSession] = useState<CaseSession>();
  useEffect(() => {
    if (isInTab(id))
      void trials().then(async ({ resumeTrial }) => setSession(await resumeTrial(id)));
  }, [id]);
  useEffect(() => {
    const stored = workplace.session.snapshot().file;
    if (session && stored?.answers === answers && stored.consultant === consultant)
      void trials().then(({ followStored }) => {
        followStored(session, stored);
      });
  }, [session, answers, consultant, workplace.session]);
  const begin = useCallback(() => {
    const stored = workplace.session.snapshot().file;
    if (stored) void trials().then(async ({ beginTrial }) => setSession(await beginTrial(stored)));
  }, [workplace.session]);
  const leave = useCallback(
    async (as: TrialEnd) => {
      if (!session) return;
      const { keepTrial } = await trials();
      if (as === 'kept') await keepTrial(session, workplace.session);
      await session.settled();
      session.leave();
      forgetInTab(id);
      setSession(undefined);
    },
    [session, id, workplace.session],
  );
  return { session, begin, leave };
}

const trials = () => import('./trial-session');

/** The open case with the tried answers in it; everything else of it is the stored one's. */
function useTried(stored: OpenCase, session: CaseSession | undefined): OpenCase | undefined {
  const snapshot = useSyncExternalStore(
    session?.subscribe ?? neverChanges,
    session?.snapshot ?? nothing,
    nothing,
  );
  return useMemo(
    () =>
      session && snapshot?.file
        ? {
            ...stored,
            workplace: { ...stored.workplace, session },
            snapshot,
            file: {
              ...stored.file,
              answers: snapshot.file.answers,
              consultant: snapshot.file.consultant,
              changed: snapshot.file.changed,
            },
          }
        : undefined,
    [stored, session, snapshot],
  );
}

const neverChanges = () => () => {
  // Nothing is tried.
};
const nothing = (): Snapshot | undefined => undefined;
