import type { WorkbookWords } from '../../types/workbook-words';

export const workbook: WorkbookWords = {
  sheets: {
    cover: '概览',
    register: '差距清单',
    actions: '行动计划',
    evidence: '证明材料清单',
    matrix: '各类别各级别',
  },
  says: '本工作簿内容与差距报告一致，各表可筛选、排序和打印。这是一份副本，在此修改不会写回自评档案。',
  number: '序号',
  kind: '性质',
  kinds: {
    gap: '差距',
    'to-confirm': '待确认',
    reported: '仅见转述',
  },
  title: '要求',
  asks: '要求内容',
  standing: '结论',
  knockOut: '一票否决',
  allTargets: (count) => `全部 ${String(count)} 个申报目标`,
  met: '符合',
  unmet: '不符合',
  toConfirm: '待确认',
  ready: '何时达标',
  readyOn: '达标日期',
  remark: '备注',
  origin: '材料出处',
  inYuan: (label) => `${label}（元）`,
};
