'use client';

import type { ReportPart } from '@/content/types/paper-words';
import { reportParts } from '@/content/types/paper-words';
import { useFragment } from '../session/fragment';

/** What of the report the address asks for; all of it, unless it says otherwise. */
export function useReportPart(): ReportPart {
  const { part } = useFragment();
  return reportParts.find((one) => one === part) ?? 'full';
}
