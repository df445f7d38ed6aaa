import type { Category } from '@/rules/schemes/ccrc';

/** The short names, for tables and for fields that choose a category. */
export const categoryNames: Readonly<Record<Category, string>> = {
  'security-integration': '安全集成',
  'security-operations': '安全运维',
  'risk-assessment': '风险评估',
  'incident-response': '应急处理',
  'secure-development': '软件安全开发',
  'disaster-recovery': '灾难备份与恢复',
  'security-audit': '网络安全审计',
  'industrial-control': '工业控制系统安全',
};
