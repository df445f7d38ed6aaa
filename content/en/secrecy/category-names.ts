import type { Category } from '@/rules/schemes/secrecy';

/** The names of the business types, short enough for tables. */
export const categoryNames: Readonly<Record<Category, string>> = {
  'overall-integration': 'Overall integration',
  'system-consulting': 'System consulting',
  'software-development': 'Software development',
  'security-monitoring': 'Security monitoring',
  'shielded-room': 'Shielded-room construction',
  'operation-maintenance': 'Operation and maintenance',
  'data-recovery': 'Data recovery',
  'project-supervision': 'Project supervision',
};
