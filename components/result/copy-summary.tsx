'use client';

import type { JudgedBasis } from '@/report';
import { summaryText } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { CopyText } from '../ui/copy-text';
import type { Planning } from './use-planning';

interface CopySummaryProps {
  readonly basis: JudgedBasis;
  /** Of every target, since each is told. */
  readonly planning: Planning;
}

/** The result as plain text to be pasted elsewhere. */
export function CopySummary({ basis, planning }: CopySummaryProps) {
  const { summary } = useOpenWorkplace().words.planning;
  const text = summaryText(basis, planning.reports.values(), planning.targets);
  return (
    <div className="grid gap-2" data-summary>
      <CopyText text={text} say={summary} rows={8} />
    </div>
  );
}
