'use client';

import { useRouter } from 'next/navigation';
import type { CaseFile } from '@/cases';
import { newCase } from '@/cases';
import { fragmentText } from '../session/fragment';
import { newId } from '../session/new-id';
import type { Workplace } from '../session/session-provider';
import { rememberCase, useWorkplace } from '../session/session-provider';
import { OpenFile } from './open-file';
import { SavedCases } from './saved-cases';

interface StartActionsProps {
  readonly loading: string;
  readonly failed: string;
}

/** Begin, continue, open a file, or look at an example. */
export function StartActions({ loading, failed }: StartActionsProps) {
  const workplace = useWorkplace();
  if (workplace === 'loading') return <p className="text-muted">{loading}</p>;
  if (workplace === 'failed') return <p role="alert">{failed}</p>;
  return <Actions workplace={workplace} />;
}

function Actions({ workplace }: { readonly workplace: Workplace }) {
  const { words, session, locale } = workplace;
  const { start } = words.ui;
  const router = useRouter();
  const go = (page: string, id: string) => {
    rememberCase(id);
    router.push(`/${locale}/${page}/${fragmentText({ case: id })}`);
  };
  const begin = async () => {
    const id = newId();
    await session.adopt(newCase(id));
    go('targets', id);
  };
  const adopt = async (file: CaseFile) => {
    await session.adopt(file);
    go(file.targets.length > 0 ? 'review' : 'targets', file.id);
  };
  const example = async () => {
    const { exampleCase } = await import('@/cases/example-case');
    const file = { ...exampleCase(start.exampleOrganisation), id: newId(), revision: 0 };
    await session.adopt(file);
    go('result', file.id);
  };
  return (
    <div data-ready className="grid gap-8">
      <p>
        <button type="button" className="button text-lg" onClick={() => void begin()}>
          {start.begin}
        </button>
      </p>
      <SavedCases
        workplace={workplace}
        onContinue={(file) => {
          void session.open(file.id).then(() => {
            go(file.targets.length > 0 ? 'review' : 'targets', file.id);
          });
        }}
      />
      <OpenFile workplace={workplace} onOpen={adopt} />
      <div className="grid gap-1">
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
