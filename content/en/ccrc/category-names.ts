import type { Category } from '@/rules/schemes/ccrc';

/** The short names, for tables and for fields that choose a category. */
export const categoryNames: Readonly<Record<Category, string>> = {
  'security-integration': 'Security integration',
  'security-operations': 'Security operation and maintenance',
  'risk-assessment': 'Risk assessment',
  'incident-response': 'Incident response',
  'secure-development': 'Secure software development',
  'disaster-recovery': 'Disaster backup and recovery',
  'security-audit': 'Cybersecurity audit',
  'industrial-control': 'Industrial control system security',
};
