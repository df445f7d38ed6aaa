import type { Category } from '@/rules/schemes/secrecy';

/** The official names of the business types, short enough for tables. */
export const categoryNames: Readonly<Record<Category, string>> = {
  'overall-integration': '总体集成',
  'system-consulting': '系统咨询',
  'software-development': '软件开发',
  'security-monitoring': '安防监控',
  'shielded-room': '屏蔽室建设',
  'operation-maintenance': '运行维护',
  'data-recovery': '数据恢复',
  'project-supervision': '工程监理',
};
