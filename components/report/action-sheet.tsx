'use client';

import { useMemo } from 'react';
import { actionAt, assessedTargets, gapPlaces, openGaps } from '@/report';
import { ActionTable } from '../actions/action-table';
import { useBasis } from '../result/use-basis';
import { useOpenCase } from '../session/with-case';

/** What is planned about the gaps, as far as anything is. */
export function ActionSheet() {
  const open = useOpenCase();
  const { workplace, file } = open;
  const basis = useBasis(open);
  const gaps = useMemo(
    () => openGaps(gapPlaces(assessedTargets(basis), basis.file.reading)),
    [basis],
  );
  const planned = gaps.filter(({ gap }) => actionAt(file.actions, gap));
  return planned.length === 0 ? null : (
    <section className="keep-together space-y-4" data-action-sheet>
      <h2 className="text-2xl">{workplace.words.ui.pages.actions}</h2>
      <div className="overflow-x-auto print:overflow-visible">
        <ActionTable gaps={planned} actions={file.actions} workplace={workplace} />
      </div>
    </section>
  );
}
