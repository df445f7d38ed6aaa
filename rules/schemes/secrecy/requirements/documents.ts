import { answered, answeredYes, hasAllParts } from '../../../check';
import { documentFamilies, secrecyRules, systemRecords } from '../questions/documents';
import { cite, everywhere, requirement } from '../requirement';

export const hasCompleteRules = requirement({
  id: 'secrecy/documents/rules-complete',
  area: 'secrecy-documents',
  scope: everywhere,
  basis: 'published',
  check: answered(secrecyRules, 'complete'),
  evidence: ['secrecy-rules', 'secrecy-rules-approval'],
  sources: [cite('basic-conditions'), cite('application-articles', '第十七条')],
  notes: ['principles-of-the-standard', 'no-management-certificate-listed'],
});

export const hasRunTheSystem = requirement({
  id: 'secrecy/documents/system-has-run',
  area: 'secrecy-documents',
  scope: everywhere,
  basis: 'reported',
  check: answeredYes(systemRecords),
  evidence: ['secrecy-operation-records'],
  sources: [cite('application-articles', '第十七条')],
  notes: ['length-of-operation-not-known'],
});

export const hasTheDocuments = requirement({
  id: 'secrecy/documents/families',
  area: 'secrecy-documents',
  scope: everywhere,
  basis: 'reported',
  check: hasAllParts(documentFamilies),
  evidence: [
    'secrecy-rules',
    'carrier-ledger',
    'device-and-media-ledger',
    'project-secrecy-records',
    'secrecy-risk-assessment',
    'secrecy-emergency-plan',
  ],
  sources: [
    cite('training-quiz'),
    cite('process-introduction'),
    cite('secrecy-standard', '3.1.4'),
    cite('project-secrecy-pages'),
    cite('risk-assessment-rules'),
    cite('on-site-preparation'),
  ],
  notes: ['no-official-list-of-documents'],
});
