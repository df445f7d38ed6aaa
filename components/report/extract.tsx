'use client';

import type { ReportExtract } from '@/content/types/paper-words';
import type { ReportModel } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import { ActionSheet } from './action-sheet';
import { BlankSheet } from './blank-sheet';
import { Cover } from './cover';
import { GapList } from './gap-list';
import { Limits } from './limits';
import { headingId } from './outline';
import { PackingSheet } from './packing-sheet';
import { useRunningHeader } from './use-running-header';

interface ExtractProps {
  readonly part: ReportExtract;
  readonly model: ReportModel;
}

/** A part of the report as a document of its own: whose it is, the part, and what it cannot tell. */
export function Extract({ part, model }: ExtractProps) {
  const title = usePaperWords(useOpenWorkplace().locale).titles[part];
  useRunningHeader([title, model.organisation].filter(Boolean).join(' · '), { onCover: false });
  if (part === 'questionnaire') return <BlankSheet title={title} model={model} />;
  return (
    <div className={part === 'actions' ? 'actions space-y-8' : 'space-y-8'} data-extract={part}>
      <Cover model={{ ...model, title, disclaimers: [] }} />
      <Body part={part} model={model} />
      <Limits says={model.limits} disclaimers={model.disclaimers} level={2} />
    </div>
  );
}

interface BodyProps {
  readonly part: Exclude<ReportExtract, 'questionnaire'>;
  readonly model: ReportModel;
}

function Body({ part, model }: BodyProps) {
  const id = headingId(part);
  switch (part) {
    case 'gaps':
      return <GapList model={model} />;
    case 'evidence':
      return <PackingSheet list={model.packing} id={id} />;
    case 'actions':
      return <ActionSheet id={id} />;
  }
}
