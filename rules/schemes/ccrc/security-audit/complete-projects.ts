import { years } from '../../../calendar';
import { countWithin } from '../../../count-within';
import { papers } from '../../../project';
import { projects } from '../questions/track-record';
import { cite, inCategory, requirement } from '../requirement';

/** Of the projects that count, so many are complete: all four papers are there. */
export const showsCompleteProjects = requirement({
  id: 'ccrc/security-audit/complete-projects/level-1',
  area: 'clauses',
  scope: { ...inCategory('security-audit'), levels: ['level-1'], occasions: ['initial'] },
  basis: 'published',
  check: countWithin(projects, { need: 3, last: years(3), signedBefore: 'may', papers }),
  evidence: ['project-contracts', 'acceptance-reports', 'invoices-and-receipts'],
  sources: [cite('audit-form', '基本资格')],
  notes: ['papers-never-remove-a-project'],
});
