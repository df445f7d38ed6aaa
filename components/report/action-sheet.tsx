'use client';

import { useMemo } from 'react';
import { plannedActions } from '@/report';
import { ActionTable } from '../actions/action-table';
import { useBasis } from '../result/use-basis';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import { Sideways } from '../ui/sideways';
import { PartHeading } from './part-heading';

interface ActionSheetProps {
  readonly id: string;
  /** None where the document is called so already. */
  readonly heading?: string;
}

/** What is planned about the gaps; where nothing is, how to begin. */
export function ActionSheet({ id, heading }: ActionSheetProps) {
  const open = useOpenCase();
  const { workplace, file } = open;
  const { words } = workplace;
  const { actions } = file;
  const { nothingPlanned } = usePaperWords(workplace.locale);
  const basis = useBasis(open);
  const planned = useMemo(
    () => plannedActions({ ...basis, file: { ...basis.file, actions }, today: today() }),
    [basis, actions],
  );
  return (
    <section className="space-y-4" data-action-sheet>
      {heading === undefined ? null : <PartHeading id={id}>{heading}</PartHeading>}
      {planned.length === 0 ? (
        nothingPlanned.map((line) => (
          <p key={line} className="measure">
            {line}
          </p>
        ))
      ) : (
        <Sideways name={words.ui.pages.actions}>
          <ActionTable lines={planned} workplace={workplace} />
        </Sideways>
      )}
    </section>
  );
}
