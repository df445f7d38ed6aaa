'use client';

import type { ReportPart } from '@/content/types/paper-words';
import type { ReportModel, ReportPlanning } from '@/report';
import { ConsultancyPanel } from './consultancy-panel';
import { PartChoice } from './part-choice';
import { TakeAlong } from './take-along';

interface BeforePrintingProps {
  readonly model: ReportModel;
  readonly planning: ReportPlanning | undefined;
  readonly part: ReportPart;
  readonly isWhole: boolean;
  readonly isInternal: boolean;
  readonly onInternal: (isWanted: boolean) => void;
}

/** What is chosen before something is taken along; nothing of it is printed. */
export function BeforePrinting({ part, ...rest }: BeforePrintingProps) {
  return (
    <>
      <PartChoice part={part} />
      <TakeAlong {...rest} offersInternal={part === 'full'} />
      <ConsultancyPanel />
    </>
  );
}
