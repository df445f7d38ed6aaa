import { hasAllParts } from '../../../check';
import { partsWithAProject } from '../parts-with-a-project';
import {
  capacityPlan,
  confidentialityProcedure,
  contractProcedure,
  documentProcedure,
  personnelProcedure,
  projectProcedure,
  supplierProcedure,
} from '../questions/management';
import type { CcrcSourceId } from '../sources';
import { cite, everywhere, readAtLevel3, requirement } from '../requirement';

/** The same letter in both published lists; the form asks that every procedure be approved and issued. */
const clause = (letter: string) =>
  [
    cite<CcrcSourceId>('level-3-conditions', `服务管理要求 ${letter})`),
    cite<CcrcSourceId>('level-3-conditions-surveillance', `服务管理要求 ${letter})`),
    cite<CcrcSourceId>('common-management-form'),
  ] as const;

export const managesPersonnel = requirement({
  id: 'ccrc/common/management/a-personnel',
  area: 'management',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(personnelProcedure),
  evidence: [
    'personnel-procedure',
    'procedure-approvals',
    'post-descriptions',
    'competence-evaluations',
  ],
  sources: clause('a'),
  notes: ['read-at-level-3'],
});

export const buildsCapacity = requirement({
  id: 'ccrc/common/management/b-capacity-plan',
  area: 'management',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(capacityPlan),
  evidence: ['capacity-plan', 'procedure-approvals', 'training-records'],
  sources: clause('b'),
  notes: ['read-at-level-3'],
});

export const managesDocuments = requirement({
  id: 'ccrc/common/management/c-documents',
  area: 'management',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(documentProcedure),
  evidence: ['document-procedure', 'procedure-approvals', 'document-control-records'],
  sources: clause('c'),
  notes: ['read-at-level-3'],
});

export const managesProjects = requirement({
  id: 'ccrc/common/management/d-projects',
  area: 'management',
  scope: everywhere,
  basis: readAtLevel3,
  check: partsWithAProject(projectProcedure, 'risk-records'),
  evidence: ['project-procedure', 'procedure-approvals', 'project-risk-records'],
  sources: clause('d'),
  notes: ['read-at-level-3'],
});

export const keepsConfidential = requirement({
  id: 'ccrc/common/management/e-confidentiality',
  area: 'management',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(confidentialityProcedure),
  evidence: [
    'confidentiality-procedure',
    'procedure-approvals',
    'confidentiality-agreements',
    'confidentiality-training-records',
  ],
  sources: clause('e'),
  notes: ['read-at-level-3'],
});

export const managesSuppliers = requirement({
  id: 'ccrc/common/management/f-suppliers',
  area: 'management',
  scope: {
    levels: 'all',
    categories: ['security-integration', 'security-operations', 'disaster-recovery'],
    occasions: 'all',
    elsewhere: 'not-applicable',
  },
  basis: readAtLevel3,
  check: hasAllParts(supplierProcedure),
  evidence: ['supplier-procedure', 'procedure-approvals', 'supplier-evaluations'],
  sources: clause('f'),
  notes: ['read-at-level-3'],
});

export const managesContracts = requirement({
  id: 'ccrc/common/management/g-contracts',
  area: 'management',
  scope: everywhere,
  basis: readAtLevel3,
  check: partsWithAProject(contractProcedure, 'performed-to-contract'),
  evidence: ['contract-procedure', 'procedure-approvals', 'contract-template', 'project-contracts'],
  sources: clause('g'),
  notes: ['read-at-level-3'],
});
