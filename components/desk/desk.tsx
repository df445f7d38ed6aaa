'use client';

import { useDeferredValue, useState } from 'react';
import type { StoredCase } from '@/cases/store';
import type { DeskWords } from '@/content/types/desk-words';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words/desk-words';
import { Loading } from '../ui/loading';
import { StepHeading } from '../ui/step-heading';
import { useFocusInSight } from '../ui/use-focus-in-sight';
import { inOrder, isMeant, isOnShelf, savingOf, standsSo } from './desk-case';
import { DeskControls, wholeDesk } from './desk-controls';
import { DeskNotices } from './desk-notices';
import { DeskTable } from './desk-table';
import { useDesk } from './use-desk';
import { useDeskLines } from './use-desk-lines';

const none: readonly StoredCase[] = [];

/** Every case of this device: found, put in order, opened, duplicated, deleted. */
export function Desk({ workplace }: { readonly workplace: Workplace }) {
  const { words, locale } = workplace;
  const say = useDeskWords(locale);
  const desk = useDesk(workplace);
  const lines = useDeskLines(desk.cases, workplace);
  const [view, setView] = useState(wholeDesk);
  const wanted = useDeferredValue(view);
  useFocusInSight();
  const all = (desk.cases ?? none).filter((one) => isOnShelf(one, wanted.shelf));
  const shown = inOrder(
    all.filter((one) => isMeant(one, wanted.text) && standsSo(one, wanted.standing, lines)),
    wanted.order,
    lines,
    locale,
  );
  const isWorking = wanted.standing !== 'any' && all.some((one) => !lines.has(savingOf(one)));
  return (
    <div className="grid gap-6" data-ready={desk.cases ? true : undefined} data-desk>
      <StepHeading step="desk" className="text-2xl">
        {say.heading}
      </StepHeading>
      <p className="measure text-muted">{say.explains}</p>
      <DeskControls view={view} onChange={setView} locale={locale} />
      <DeskNotices desk={desk} workplace={workplace} />
      {desk.cases ? (
        <p role="status">{sayCount({ shown: shown.length, all: all.length }, isWorking, say)}</p>
      ) : (
        <Loading says={words.ui.product.loading} />
      )}
      {shown.length > 0 ? (
        <DeskTable
          cases={shown}
          lines={lines}
          showsAll={wanted.shelf === 'all'}
          desk={desk}
          workplace={workplace}
        />
      ) : null}
    </div>
  );
}

function sayCount(
  count: { readonly shown: number; readonly all: number },
  isWorking: boolean,
  say: DeskWords,
): string {
  if (count.all === 0) return say.none;
  const found = count.shown === 0 ? say.noneFound : say.count(count);
  return isWorking ? `${found} ${say.stillWorking}` : found;
}
