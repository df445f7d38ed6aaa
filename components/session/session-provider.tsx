'use client';

import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { CaseFile } from '@/cases';
import type { CaseStore } from '@/cases/store';
import { browserStore, quietly } from '@/cases/store';
import type { Locale } from '@/content';
import type { SpokenScheme } from '@/report';
import type { Session, Snapshot } from './case-session';
import { CaseSession } from './case-session';
import { parseFragment } from './fragment';
import type { Language } from './language';
import { loadLanguage } from './language';
import { loadRules } from './schemes';

/** What every interactive screen works with. */
export interface Workplace extends Language {
  readonly store: CaseStore;
  readonly session: Session;
}

type Opened = Workplace | 'loading' | 'failed';

const WorkplaceContext = createContext<Opened>('loading');

/** Loads the language and the store, and opens the case that belongs to this tab. */
export function SessionProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>('loading');
  useEffect(() => {
    let left = false;
    const begin = async () => {
      const language = await loadLanguage(locale);
      const now = () => new Date().toISOString();
      const store = browserStore(loadRules, now, (problem) => {
        session.waits(problem);
      });
      const session: CaseSession = new CaseSession(store, now);
      if (left) return;
      setOpened({ ...language, store, session });
      await openRemembered(store, session);
    };
    begin().catch((error: unknown) => {
      console.error(error);
      if (!left) setOpened('failed');
    });
    return () => {
      left = true;
    };
  }, [locale]);
  useUnsavedWarning(opened);
  return <WorkplaceContext value={opened}>{children}</WorkplaceContext>;
}

/** The workplace once it is loaded. */
export const useWorkplace = (): Opened => useContext(WorkplaceContext);

/** The open case as it stands, followed as it changes. */
export const useSnapshot = ({ session }: Workplace): Snapshot =>
  useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);

/** A workplace and an open case: what the screens behind the start page need. */
export interface OpenCase {
  readonly workplace: Workplace;
  readonly snapshot: Snapshot;
  readonly file: CaseFile;
  /** The schemes of the case's targets, in their fixed order. */
  readonly schemes: readonly SpokenScheme[];
}

const openCaseKey = 'zizhi/open-case';

/** The open case belongs to the tab. */
export const rememberCase = (id: string): void => {
  quietly(() => {
    sessionStorage.setItem(openCaseKey, id);
  });
};

/** The case of this tab: the one that the address names, else the remembered or the last saved one. */
export async function caseOfTab(store: CaseStore): Promise<string | undefined> {
  const remembered = quietly(() => sessionStorage.getItem(openCaseKey));
  return parseFragment(window.location.hash).case ?? remembered ?? lastSaved(store);
}

async function openRemembered(store: CaseStore, session: CaseSession): Promise<void> {
  const id = await caseOfTab(store);
  // While the storage kept everything waiting, another case may have been begun.
  if (session.snapshot().phase !== 'opening') return;
  if (!id) {
    session.leave();
    return;
  }
  await session.open(id);
  rememberCase(id);
}

async function lastSaved(store: CaseStore): Promise<string | undefined> {
  const cases = await store.list().catch(() => []);
  const readable = cases.flatMap((one) => ('file' in one ? [one] : []));
  return readable.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0]?.file.id;
}

function useUnsavedWarning(opened: Opened): void {
  useEffect(() => {
    if (typeof opened === 'string') return;
    const warn = (event: BeforeUnloadEvent) => {
      const { state } = opened.session.snapshot().status;
      if (state === 'saving' || state === 'failed') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [opened]);
}
