'use client';

import { newCase } from '@/cases';
import { newId } from '../session/new-id';
import type { Workplace } from '../session/session-provider';
import { useWorkplace } from '../session/session-provider';
import { Loading } from '../ui/loading';
import { OpenFile } from './open-file';
import { SavedCases } from './saved-cases';
import { firstPage, useGoing } from './use-going';

interface StartActionsProps {
  readonly loading: string;
  readonly failed: string;
}

/** Begin, continue, open a file, or look at an example. */
export function StartActions({ loading, failed }: StartActionsProps) {
  const workplace = useWorkplace();
  if (workplace === 'loading')
    return (
      <div className="min-h-84">
        <Loading says={loading} />
      </div>
    );
  if (workplace === 'failed') return <p role="alert">{failed}</p>;
  return <Actions workplace={workplace} />;
}

function Actions({ workplace }: { readonly workplace: Workplace }) {
  const { words, session, locale } = workplace;
  const { start } = words.ui;
  const go = useGoing(locale);
  const begin = async () => {
    const id = newId();
    await session.adopt(newCase(id));
    go('targets', id);
  };
  const example = async () => {
    const { exampleCase } = await import('@/cases/example-case');
    const file = { ...exampleCase(start.exampleOrganisation), id: newId(), revision: 0 };
    await session.adopt(file);
    go('result', file.id);
  };
  return (
    <div data-ready className="grid min-h-84 content-start gap-8">
      <p>
        <button type="button" className="button text-lg" onClick={() => void begin()}>
          {start.begin}
        </button>
      </p>
      <SavedCases
        workplace={workplace}
        onContinue={(file) => {
          void session.open(file.id).then(() => {
            go(firstPage(file), file.id);
          });
        }}
      />
      <OpenFile workplace={workplace} />
      <div className="grid gap-2">
        <p>
          <button type="button" className="button button-quiet" onClick={() => void example()}>
            {start.example}
          </button>
        </p>
        <p className="text-muted">{start.exampleHint}</p>
      </div>
    </div>
  );
}
