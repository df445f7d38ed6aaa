'use client';

import { useEffect, useState } from 'react';
import type { CaseFile } from '@/cases';
import type { CaseStore, StoredCase, UnreadableCase } from '@/cases/store';
import { isUnreadable } from '@/cases/store';
import { saveAsFile } from '../session/case-download';
import { sayMoment } from '../session/say-moment';
import type { Workplace } from '../session/session-provider';
import { InsideLink } from '../ui/inside-link';
import { Loading } from '../ui/loading';
import { sayCaseProblem } from '../ui/say-problem';

interface SavedCasesProps {
  readonly workplace: Workplace;
  readonly onContinue: (file: CaseFile) => void;
}

/** How many cases the start page offers; the most recent come first. */
const mostShown = 5;

/** The cases of this device, the last saved first; what cannot be read is said and kept. */
export function SavedCases({ workplace, onContinue }: SavedCasesProps) {
  const { words, store, locale } = workplace;
  const { start } = words.ui;
  const cases = useStoredCases(store);
  if (!cases) return <Loading />;
  const readable = cases
    .filter((one): one is StoredCase => !isUnreadable(one) && !one.marks?.archivedAt)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    .slice(0, mostShown);
  const unreadable = cases.filter(isUnreadable);
  if (cases.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{start.continueHeading}</h2>
      <ul className="grid gap-1">
        {readable.map(({ file, savedAt }) => (
          <li key={file.id}>
            <button
              type="button"
              className="button-plain text-left wrap-anywhere"
              onClick={() => {
                onContinue(file);
              }}
            >
              {start.continueCase({
                organisation: file.header.organisation ?? start.unnamed,
                time: sayMoment(savedAt, words),
              })}
            </button>
          </li>
        ))}
        {unreadable.map(({ id, raw, problem }) => (
          <li key={id} role="alert">
            {start.unreadable(sayCaseProblem(problem, words))}{' '}
            <button
              type="button"
              className="button-plain"
              onClick={() => {
                saveAsFile(raw, id);
              }}
            >
              {start.saveRaw}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <InsideLink href={`/${locale}/desk/`}>{start.toDesk(cases.length)}</InsideLink>
      </p>
    </section>
  );
}

/** All that the store holds, read once; undefined until then. */
function useStoredCases(store: CaseStore): readonly (StoredCase | UnreadableCase)[] | undefined {
  const [cases, setCases] = useState<readonly (StoredCase | UnreadableCase)[]>();
  useEffect(() => {
    let left = false;
    store.list().then(
      (list) => {
        if (!left) setCases(list);
      },
      () => {
        // Without storage there is nothing to continue; the save status says so once it matters.
        if (!left) setCases([]);
      },
    );
    return () => {
      left = true;
    };
  }, [store]);
  return cases;
}
