'use client';

import { useRouter } from 'next/navigation';
import type { CaseFile } from '@/cases';
import type { Locale } from '@/content';
import { fragmentText } from '../session/fragment';
import { rememberCase } from '../session/session-provider';

/** Goes to a page with a case, which belongs to this tab from then on. */
export function useGoing(locale: Locale): (page: string, caseId: string) => void {
  const router = useRouter();
  return (page, id) => {
    rememberCase(id);
    router.push(`/${locale}/${page}/${fragmentText({ case: id })}`);
  };
}

/** Where a case that was opened is looked at first. */
export const firstPage = ({ targets }: CaseFile): string =>
  targets.length > 0 ? 'review' : 'targets';
