import type { ActionsWords } from '../../types/actions-words';
import { action, actionStatuses } from '../action';

const statuses = {
  unplanned: '尚未安排',
  ...actionStatuses,
} as const;

export const actions: ActionsWords = {
  explains:
    '所选申报目标的差距，每项只列一次。在这里填写的内容随自评保存，不影响任何结论；交给客户的文件里也有。',
  counts: (counts) => {
    const parts = [
      ...(counts.overdue > 0 ? [`已逾期 ${String(counts.overdue)} 项`] : []),
      ...(['unplanned', 'to-do', 'under-way', 'done', 'dropped'] as const)
        .filter((one) => counts[one] > 0)
        .map((one) => `${statuses[one]} ${String(counts[one])} 项`),
    ];
    return `${[`共 ${String(counts.gaps)} 项差距`, parts.join('，')].filter(Boolean).join('：')}。`;
  },
  shown: ({ shown, all }) => `共 ${String(all)} 项，显示 ${String(shown)} 项。`,
  none: '没有需要安排的差距。',
  noneFound: '没有符合筛选条件的差距。',
  filterStatus: '显示',
  filterOwner: '负责人',
  all: '全部',
  overdue: '已逾期',
  nobody: '尚未指定',
  order: '排序',
  orders: { plan: '按达标路径', area: '按要求类别', due: '期限近的在前' },
  ...action,
  gap: '差距',
  targets: '申报目标',
  statuses,
  about: (title) => `行动：${title}`,
  print: '打印行动计划',
  closedHeading: (count) => `已无对应差距的行动（${String(count)} 项）`,
  closedSays: '差距消除之后，原来的安排仍保留在这里。',
  because: {
    met: '现已达到。',
    'to-be-confirmed': '现为待确认，不再是差距。',
    'only-reported': '仅见于个别来源，在当前口径下不计入结论。',
    'not-applicable': '现不适用。',
    'not-applied-for': '所选申报目标没有这项要求。',
    gone: '现行规则中已没有这项要求。',
  },
  warnings: {
    heading: '请留意',
    overdue: ({ title, day }) => `${title}：期限为${day}，已过期，尚未完成。`,
    dueAfterApplication: ({ title, day }) => `${title}：期限为${day}，晚于计划申报日期。`,
    doneButUnmet: (title) => `${title}：已标为完成，但按现有回答仍未达到，请修改回答。`,
    lease: ({ name, day }) => `${name}：租赁期至${day}届满，到判断日期已不在租期内。`,
    certificate: ({ name, day }) => `${name}：证书有效期至${day}，早于判断日期。`,
    noEvidence: (count) => `${String(count)} 项要求回答为达到，但没有已备好的证明材料`,
    noEvidenceSays: '用来证明的材料没有一份标为“已备好”。可以互相替代的，备好一份即可。',
    toGap: '查看这项行动',
    toAnswer: '修改回答',
  },
  planThis: '安排这项',
  dueBy: (day) => `期限${day}`,
};
