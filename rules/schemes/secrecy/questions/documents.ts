import { choice, parts } from '../../../question';

export const secrecyRules = choice('secrecy/rules', ['complete', 'incomplete'], { per: 'case' });

export const systemRecords = choice('secrecy/system-records', ['yes', 'no'], { per: 'case' });

export const documentFamilies = parts(
  'secrecy/document-families',
  [
    'responsibility-system',
    'training',
    'classified-personnel',
    'carriers',
    'systems-and-devices',
    'premises',
    'projects-and-sites',
    'publicity-release',
    'inspection-and-penalties',
    'risk-assessment',
    'emergency-and-leaks',
    'funds',
  ],
  { per: 'case' },
);
