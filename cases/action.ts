import type { Requirement, Target } from '@/rules';
import { questionsRead } from '@/rules';
import type { Action } from './action-record';
import type { CaseFile, Moment } from './case-file';
import { stamped } from './edit';

/** Where a gap stands: once for the company, or once in each category whose answers it reads. */
export function gapAddress(requirement: Requirement, { category }: Target): string {
  const isOfCompany = questionsRead(requirement).every(
    ({ per, kind }) => per === 'case' && kind !== 'rows',
  );
  return isOfCompany ? requirement.id : `${requirement.id}@${category}`;
}

export const actionAddress = (gap: string): string => `action/${gap}`;

/** The case with this action about a gap; one that says nothing is none. */
export function withAction(file: CaseFile, gap: string, action: Action, now: Moment): CaseFile {
  const given = Object.entries(action).filter(
    ([, value]: readonly [string, unknown]) => value !== undefined && value !== '',
  );
  const { [gap]: _before, ...others } = file.actions;
  const actions =
    given.length === 0 ? others : { ...others, [gap]: Object.fromEntries(given) as Action };
  return stamped({ ...file, actions }, actionAddress(gap), now);
}
