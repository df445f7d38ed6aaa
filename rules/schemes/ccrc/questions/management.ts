import { choice, date, parts } from '../../../question';

/** Service management a) to g), part by part, in the order of the clause. */
export const personnelProcedure = parts(
  'ccrc/management/personnel',
  [
    'documented',
    'approved-and-issued',
    'competence-needs',
    'post-duties',
    'post-technical-requirements',
    'evaluated',
    'in-operation',
  ],
  { per: 'case' },
);

export const capacityPlan = parts(
  'ccrc/management/capacity-plan',
  [
    'documented',
    'approved-and-issued',
    'technology',
    'skills',
    'management',
    'awareness',
    'carried-out',
    'stays-competent',
  ],
  { per: 'case' },
);

export const documentProcedure = parts(
  'ccrc/management/documents',
  [
    'documented',
    'approved-and-issued',
    'organisation-management',
    'service-process-management',
    'quality-management',
    'creation',
    'distribution',
    'storage',
    'transmission',
    'use-delivery',
    'use-internal',
    'disposal',
    'in-operation',
  ],
  { per: 'case' },
);

export const projectProcedure = parts(
  'ccrc/management/projects',
  [
    'documented',
    'approved-and-issued',
    'organisation',
    'planning',
    'implementation',
    'risk-control',
    'delivery',
    'risk-records',
    'in-operation',
  ],
  { per: 'case' },
);

export const confidentialityProcedure = parts(
  'ccrc/management/confidentiality',
  [
    'documented',
    'approved-and-issued',
    'post-duties',
    'agreements-signed',
    'education',
    'in-operation',
  ],
  { per: 'case' },
);

export const supplierProcedure = parts(
  'ccrc/management/suppliers',
  ['documented', 'approved-and-issued', 'suppliers-meet-requirements', 'in-operation'],
  { per: 'case', mayNotApply: true },
);

export const contractProcedure = parts(
  'ccrc/management/contracts',
  [
    'documented',
    'approved-and-issued',
    'one-template',
    'performed-to-contract',
    'sensitive-information',
    'intellectual-property',
    'staff-know-requirements',
  ],
  { per: 'case' },
);

export const proceduresSince = date('ccrc/procedures-since', { per: 'case' });

export const securityManagement = parts(
  'ccrc/security-management',
  ['system', 'policies', 'control', 'training', 'resources', 'technical-support'],
  { per: 'case' },
);

const yesOrNo = ['yes', 'no'] as const;

export const iso9001Documents = choice('ccrc/iso-9001-documents', yesOrNo, { per: 'case' });
export const iso27001Documents = choice('ccrc/iso-27001-documents', yesOrNo, { per: 'case' });
export const iso20000Documents = choice('ccrc/iso-20000-documents', yesOrNo, { per: 'case' });
