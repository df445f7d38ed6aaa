import type { FormState } from '@/content/types/form-words';
import type { Finding } from '@/rules';
import { leavesOf, openBecause, standingOf } from '@/rules';
import type { Telling } from '../finding-report';

/** What is ticked, what the form has no column for, and why a point is open. */
export interface Conclusion {
  readonly ticked?: 'met' | 'unmet';
  readonly state?: FormState;
  readonly because?: string;
}

/** The conclusion of a finding; only what is met or not is ticked. */
export function conclusionOf(finding: Finding, telling: Telling): Conclusion {
  const standing = standingOf(finding, telling.reading);
  switch (standing) {
    case 'met':
      return { ticked: 'met' };
    case 'unmet':
      return { ticked: 'unmet', ...(isMetInPart(finding) ? { state: 'partly' } : {}) };
    case 'not-applicable':
      return { state: 'not-applicable' };
    case 'to-be-confirmed':
      return openConclusion(finding, telling);
  }
}

function openConclusion(finding: Finding, { reading, words, schemeWords }: Telling): Conclusion {
  const why = openBecause(finding, reading);
  return why === undefined || why === 'unanswered'
    ? { state: 'unanswered' }
    : { state: 'to-be-confirmed', because: words.openBecause(schemeWords.authority)[why] };
}

/** Some parts of what the clause asks for are there and some are not. */
function isMetInPart({ judgement }: Finding): boolean {
  const parts = (judgement ? leavesOf(judgement) : []).filter(
    ({ reason }) => reason.code === 'part',
  );
  const has = (wanted: 'met' | 'unmet') => parts.some(({ outcome }) => outcome === wanted);
  return has('met') && has('unmet');
}
