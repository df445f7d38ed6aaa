'use client';

import type { ReactNode } from 'react';
import { createContext, useContext, useEffect } from 'react';
import { saveAsFile } from './case-download';
import { correctTo, parseFragment, useFragment } from './fragment';
import type { OpenCase } from './session-provider';
import { rememberCase, useSnapshot, useWorkplace } from './session-provider';
import type { Workplace } from './session-provider';
import { sayCaseProblem } from '../ui/say-problem';
import { InsideLink } from '../ui/inside-link';

const OpenCaseContext = createContext<OpenCase | undefined>(undefined);

interface WithCaseProps {
  readonly loading: string;
  readonly failed: string;
  readonly children: ReactNode;
}

/** Shows its children once the language is loaded and a case is open; says so where none is. */
export function WithCase({ loading, failed, children }: WithCaseProps) {
  const workplace = useWorkplace();
  if (workplace === 'loading') return <p className="text-muted">{loading}</p>;
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
      correctTo({ ...parseFragment(window.location.hash), case: openId });
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

  if (isOpening) return <p className="text-muted">{words.ui.product.loading}</p>;
  if (snapshot.unreadable) {
    const { id, raw, problem } = snapshot.unreadable;
    return (
      <div className="grid gap-4" role="alert">
        <p>{words.ui.start.unreadable(sayCaseProblem(problem, words))}</p>
        <button
          type="button"
          className="button w-fit"
          onClick={() => {
            saveAsFile(raw, id);
          }}
        >
          {words.ui.start.saveRaw}
        </button>
      </div>
    );
  }
  if (!snapshot.file)
    return (
      <div className="grid gap-4">
        <h1 className="text-2xl">{words.ui.check.noCase}</h1>
        <p>
          <InsideLink href={`/${locale}/`}>{words.ui.pages.toStart}</InsideLink>
        </p>
      </div>
    );
  return (
    <OpenCaseContext value={{ workplace, snapshot, file: snapshot.file }}>
      {children}
    </OpenCaseContext>
  );
}

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
