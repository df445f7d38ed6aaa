import { legalForm, registeredInMainland } from '../../../applicant';
import { all, answered, answeredYes, hasAllParts, when } from '../../../check';
import { compliance, departmentApproval, legalStanding } from '../questions/organisation';
import { cite, everywhere, requirement } from '../requirement';

/** An independent legal person of the mainland, or a department that one stands behind. */
export const legalPerson = requirement({
  id: 'ccrc/common/legal/legal-person',
  area: 'organisation',
  scope: everywhere,
  basis: 'published',
  check: all(
    when(
      answered(legalForm, 'department'),
      answeredYes(departmentApproval),
      all(
        answered(legalForm, 'enterprise', 'public-institution', 'other-legal-person'),
        answeredYes(registeredInMainland),
      ),
    ),
    hasAllParts(legalStanding),
  ),
  evidence: ['business-licence', 'department-authorisation', 'ownership-documents'],
  sources: [
    cite('level-3-conditions', '法律地位要求 a)'),
    cite('level-3-conditions-surveillance', '法律地位要求 a)'),
    cite('common-management-form', '法律地位要求'),
  ],
  notes: [{ id: 'licence-again-if-changed', within: { occasions: ['surveillance'] } }],
});

export const followsTheLaw = requirement({
  id: 'ccrc/common/legal/compliance',
  area: 'organisation',
  scope: everywhere,
  basis: 'published',
  check: hasAllParts(compliance),
  evidence: ['credit-system-record'],
  sources: [
    cite('level-3-conditions', '法律地位要求 b)'),
    cite('level-3-conditions-surveillance', '法律地位要求 b)'),
    cite('common-management-form', '法律地位要求'),
  ],
});
