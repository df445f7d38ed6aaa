import { months } from '../../../calendar';
import { all, hasPart } from '../../../check';
import { elapsed } from '../../../elapsed';
import { proceduresSince, securityManagement } from '../questions/management';
import { cite, initially, requirement } from '../requirement';

export const proceduresHaveRun = requirement({
  id: 'ccrc/reported/procedures-run-six-months',
  area: 'management',
  scope: { ...initially, levels: ['level-2'] },
  basis: 'reported',
  check: elapsed(proceduresSince, months(6)),
  evidence: ['procedure-approvals'],
  sources: [cite('level-2-pages')],
});

export const managesSecurity = requirement({
  id: 'ccrc/reported/security-management-system',
  area: 'management',
  scope: initially,
  basis: 'reported',
  check: hasPart(securityManagement, 'system'),
  evidence: ['security-management-documents'],
  sources: [cite('processing-article')],
});

export const supportsTechnically = requirement({
  id: 'ccrc/reported/technical-support-measures',
  area: 'management',
  scope: initially,
  basis: 'reported',
  check: hasPart(securityManagement, 'technical-support'),
  evidence: ['security-management-documents'],
  sources: [cite('processing-article')],
});

export const securesItself = requirement({
  id: 'ccrc/reported/security-policies-control-training',
  area: 'management',
  scope: initially,
  basis: 'reported',
  check: all(
    hasPart(securityManagement, 'policies'),
    hasPart(securityManagement, 'control'),
    hasPart(securityManagement, 'training'),
  ),
  evidence: ['security-management-documents'],
  sources: [cite('processing-article')],
});

export const investsEnough = requirement({
  id: 'ccrc/reported/sufficient-resources',
  area: 'management',
  scope: initially,
  basis: 'reported',
  check: hasPart(securityManagement, 'resources'),
  evidence: ['security-management-documents'],
  sources: [cite('processing-article')],
});
