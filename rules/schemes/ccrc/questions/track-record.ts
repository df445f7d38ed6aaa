import { certificateFields } from '../../../certificate';
import { projectFields } from '../../../project';
import { rows, service } from '../../../question';
import { categories, levels } from '../catalogue';

export const serviceStart = service('ccrc/service-start', { per: 'category' });

export const projects = rows(
  'ccrc/projects',
  { category: { kind: 'choice', options: categories, required: true }, ...projectFields },
  { per: 'case' },
);

export const certificates = rows(
  'ccrc/certificates',
  {
    category: { kind: 'choice', options: categories, required: true },
    level: { kind: 'choice', options: levels, required: true },
    ...certificateFields,
  },
  { per: 'case' },
);
