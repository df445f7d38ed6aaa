'use client';

import { useDeferredValue, useState } from 'react';
import type { StoredCase } from '@/cases/store';
import type { DeskOrder } from '@/content/types/desk-words';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words-part';
import { StepHeading } from '../ui/step-heading';
import { inOrder, isMeant } from './desk-case';
import { DeskControls } from './desk-controls';
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
  const [text, setText] = useState('');
  const [order, setOrder] = useState<DeskOrder>('changed');
  const wanted = useDeferredValue(text);
  const all = desk.cases ?? none;
  const shown = inOrder(
    all.filter((one) => isMeant(one, wanted)),
    order,
    lines,
    locale,
  );
  return (
    <div className="grid gap-6" data-ready={desk.cases ? true : undefined} data-desk>
      <StepHeading step="desk" className="text-2xl">
        {say.heading}
      </StepHeading>
      <p className="measure text-muted">{say.explains}</p>
      <DeskControls {...{ text, setText, order, setOrder }} locale={locale} />
      <DeskNotices desk={desk} workplace={workplace} />
      {desk.cases ? (
        <p role="status">
          {all.length === 0
            ? say.none
            : shown.length === 0
              ? say.noneFound
              : say.count({ shown: shown.length, all: all.length })}
        </p>
      ) : (
        <p className="text-muted">{words.ui.product.loading}</p>
      )}
      {shown.length > 0 ? (
        <DeskTable cases={shown} lines={lines} desk={desk} workplace={workplace} />
      ) : null}
    </div>
  );
}
