import type { PackingWords } from '../types/packing-words';

export const packing: PackingWords = {
  heading: '证明材料准备清单',
  explains:
    '按所选申报目标的要求汇总，每份材料只列一次，按出处分组。在这里填写的内容随自评保存，不影响任何结论；标为“不需要”的材料不计入份数。',
  progress: ({ ready, wanted }) => `已备好 ${String(ready)} 份，共需 ${String(wanted)} 份`,
  piece: '材料',
  issuedBy: '出具方',
  shows: '应能看出',
  recency: '时效',
  proves: '用于证明',
  status: '准备情况',
  statuses: {
    have: '已备好',
    'in-preparation': '准备中',
    missing: '还没有',
    'not-needed': '不需要',
  },
  notSaid: '尚未说明',
  particulars: '要求与要点',
  particularsOf: (name) => `材料要点：${name}`,
  particularsHint: '按材料上的写法填写，日期也一样。',
  rulesChanged: {
    heading: '本工具的规则有更新',
    explains: ({ version, day }) =>
      `上次结果为${day}按 ${version} 版规则得出。以下各条现在的结论与上次不同。更新没有改动您的任何回答。`,
    changed: ({ from, to }) => `上次为“${from}”，现在为“${to}”。`,
    newlyJudged: (to) => `上次未判断，现在为“${to}”。`,
    noLongerJudged: (from) => `上次为“${from}”，现在不再判断。`,
    facts: '与规则更新无关：上次之后回答有改动，或者日期已经推移。',
    newerRules: '上次判断所用的规则版本比当前版本新。',
    noted: '知道了',
  },
};
