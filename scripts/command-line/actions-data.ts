import type { CaseFile } from '@/cases';
import { gapAddress } from '@/cases';
import { actionAt, isOverdue, statusOf } from '@/report';
import type { Assessment, Day } from '@/rules';
import { isGap } from '@/rules';

/** What is planned about the gaps of a case, each under the address of its gap. */
export function actionsData(
  { actions, reading }: CaseFile,
  assessments: readonly Assessment[],
  today: Day,
) {
  const gaps = assessments.flatMap(({ target, findings }) =>
    findings
      .filter((finding) => isGap(finding, reading))
      .map(({ requirement }) => gapAddress(requirement, target)),
  );
  return [...new Set(gaps)].flatMap((gap) => {
    const action = actionAt(actions, gap);
    if (!action) return [];
    const { owner, due, note } = action;
    return [{ gap, owner, due, status: statusOf(action), overdue: isOverdue(action, today), note }];
  });
}
