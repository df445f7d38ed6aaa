'use client';

import { useMemo } from 'react';
import { plannedActions } from '@/report';
import { ActionTable } from '../actions/action-table';
import { useBasis } from '../result/use-basis';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';

/** What is planned about the gaps, as far as anything is. */
export function ActionSheet() {
  const open = useOpenCase();
  const { workplace, file } = open;
  const { actions } = file;
  const basis = useBasis(open);
  const planned = useMemo(
    () => plannedActions({ ...basis, file: { ...basis.file, actions }, today: today() }),
    [basis, actions],
  );
  return planned.length === 0 ? null : (
    <section className="keep-together space-y-4" data-action-sheet>
      <h2 className="text-2xl">{workplace.words.ui.pages.actions}</h2>
      <div className="overflow-x-auto print:overflow-visible">
        <ActionTable lines={planned} workplace={workplace} />
      </div>
    </section>
  );
}
