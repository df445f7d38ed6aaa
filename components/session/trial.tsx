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
  /** The case as it is stored. */
  readonly stored: OpenCase;
  readonly isTrying: boolean;
  /** The ids of the screens whose questions are open to be tried. */
  readonly screens: readonly string[];
  /** How the last trial ended, and with how many answers. */
  readonly ended: { readonly as: 'kept' | 'discarded'; readonly count: number } | undefined;
  /** Opens these screens for trying; none closes them. */
  readonly tryOn: (screens: readonly string[]) => void;
  readonly end: (as: 'kept' | 'discarded', count: number) => void;
}

const TrialContext = createContext<Trial | undefined>(undefined);

/**
 * The trial of this part of the screen.
 *
 * @throws outside `WithTrial`, which is a bug of the screen.
 */
export function useTrial(): Trial {
  const trial = useContext(TrialContext);
  if (!trial) throw new Error('no trial here');
  return trial;
}

/** Its children see the case as it is tried, and as it is stored while nothing is tried. */
export function WithTrial({ children }: { readonly children: ReactNode }) {
  const stored = useOpenCase();
  const { session, begin, leave } = useTrialSession(stored);
  const tried = useTried(stored, session);
  const [screens, setScreens] = useState<readonly string[]>([]);
  const [ended, setEnded] = useState<Trial['ended']>();
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
    (as: 'kept' | 'discarded', count: number) => {
      setScreens([]);
      setEnded({ as, count });
      leave(as);
    },
    [leave],
  );
  const trial = useMemo(
    () => ({ stored, isTrying, screens, ended, tryOn, end }),
    [stored, isTrying, screens, ended, tryOn, end],
  );
  return (
    <TrialContext value={trial}>
      <AsOpenCase open={tried ?? stored}>{children}</AsOpenCase>
    </TrialContext>
  );
}

/** Its children see the case as it is stored, whatever is tried around them. */
export const AsStored = ({ children }: { readonly children: ReactNode }) => (
  <AsOpenCase open={useTrial().stored}>{children}</AsOpenCase>
);

interface TrialSession {
  readonly session: CaseSession | undefined;
  readonly begin: () => void;
  readonly leave: (as: 'kept' | 'discarded') => void;
}

/** The session of the trial: begun on demand, resumed after a reload, and following the stored case. */
function useTrialSession({ file, workplace }: OpenCase): TrialSession {
  const { id, answers } = file;
  const [session, setSession] = useState<CaseSession>();
  useEffect(() => {
    if (isInTab(id))
      void trials().then(async ({ resumeTrial }) => setSession(await resumeTrial(id)));
  }, [id]);
  useEffect(() => {
    const stored = workplace.session.snapshot().file;
    if (session && stored?.answers === answers)
      void trials().then(({ followStored }) => {
        followStored(session, stored);
      });
  }, [session, answers, workplace.session]);
  const begin = useCallback(() => {
    const stored = workplace.session.snapshot().file;
    if (stored) void trials().then(async ({ beginTrial }) => setSession(await beginTrial(stored)));
  }, [workplace.session]);
  const leave = useCallback(
    (as: 'kept' | 'discarded') => {
      if (!session) return;
      void trials().then(async ({ keepTrial }) => {
        if (as === 'kept') keepTrial(session, workplace.session);
        await session.settled();
        session.leave();
        forgetInTab(id);
        setSession(undefined);
      });
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
            file: { ...stored.file, answers: snapshot.file.answers },
          }
        : undefined,
    [stored, session, snapshot],
  );
}

const neverChanges = () => () => {
  // Nothing is tried.
};
const nothing = (): Snapshot | undefined => undefined;
