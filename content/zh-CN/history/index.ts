import type { HistoryWords } from '../../types/history-words';

type Counts = Parameters<HistoryWords['sheet']['apart']>[0];

const items = (count: number): string => `${String(count)} 项`;

const changes = ({
  closed,
  closedToConfirm,
  opened,
  openedFromConfirm,
  remaining,
}: Counts): string => {
  const nowOpen = closedToConfirm > 0 ? `（其中 ${items(closedToConfirm)}转为待确认）` : '';
  const wasOpen = openedFromConfirm > 0 ? `（其中 ${items(openedFromConfirm)}此前待确认）` : '';
  return `关闭差距 ${items(closed)}${nowOpen}，新出现 ${items(opened)}${wasOpen}，仍有 ${items(remaining)}`;
};

export const history: HistoryWords = {
  heading: '档案历史',
  explains:
    '快照原样留下自评档案在某一刻的内容，之后可以比较、恢复，或存成文件。较大的改动之前会自动保存快照；自动保存的只留最近 30 份，手动保存的一直保留。快照只保存在本设备的浏览器中。',
  keep: {
    heading: '保存当前内容',
    name: '快照名称（选填）',
    nameHint: '例如“初次访谈”“整改后”。',
    keep: '保存快照',
  },
  list: (count) => `快照（${String(count)} 份）`,
  none: '还没有快照。',
  reasons: {
    'by-hand': '手动保存',
    'before-import': '导入前自动保存',
    'before-merge': '合并前自动保存',
    'before-migration': '升级档案格式前自动保存',
    'before-restore': '恢复快照前自动保存',
    'before-rules-change': '规则更新前自动保存',
    'before-trial-kept': '采用试算前自动保存',
  },
  progress: ({ answered, asked }) => `已答 ${String(answered)}/${String(asked)}`,
  compareNow: '与当前比较',
  restore: '恢复',
  save: '存成文件',
  remove: '删除',
  what: ({ does, name }) => `${does}：${name}`,
  unreadable: '无法读取，已原样保留',
  done: {
    kept: '已保存快照。',
    'not-kept': (why) => `快照没有保存，自评档案没有变化。${why}`,
    restored: (name) => `已恢复为快照“${name}”的内容。恢复前的内容已另存为快照，可以撤销。`,
    undone: '已撤销恢复。',
    'not-restored': (why) => `没有恢复，自评档案没有变化：恢复前的内容未能先存成快照。${why}`,
    removed: (name) => `已删除快照“${name}”。`,
    'put-back': (name) => `已放回快照“${name}”。`,
    gone: (name) => `快照“${name}”已在另一个标签页中删除。`,
    failed: (why) => `没有完成，快照没有变化。${why}`,
    'not-listed': '读不到快照：浏览器存储不可用。当前的自评档案不受影响。',
  },
  undoRestore: '撤销恢复',
  undoRemove: '撤销删除',
  compare: {
    heading: '比较',
    explains: '选择两边：当前内容、任一快照，或本设备上的另一份自评档案。',
    from: '从',
    to: '到',
    choose: '请选择',
    now: '当前内容',
    snapshots: '本档案的快照',
    others: '本设备上的其他自评档案',
    showOthers: '列出本设备上的其他自评档案',
    swap: '对调两边',
    same: '两边选的是同一份，没有可比较的内容。',
    gone: '选定的一边已不在本设备上，或无法读取，请另选。',
    working: '正在计算……',
    shown: '比较结果在下方。',
    end: '结束比较',
  },
  sheet: {
    heading: '自评变化对照',
    from: '从',
    to: '到',
    nowOn: (day) => `当前内容（${day}）`,
    caseOn: ({ organisation, day }) => `${organisation}（${day}）`,
    conditions: ({ version, reading }) =>
      `两边都按现行规则（规则版本 ${version}；口径：${reading}）判定；快照以保存当日为准，当前内容和其他档案以今天为准。差距按公司或按类别各计一次，只计两边都申报的目标。`,
    byConsultant: '至少有一边按顾问的判断得出结论；顾问自己的回答和备注不列在对照中，也不打印。',
    since: ({ since, ...counts }) => `自${since}起：${changes(counts)}。`,
    period: ({ from, to, ...counts }) => `${from}至${to}：${changes(counts)}。`,
    apart: ({ closed, closedToConfirm, opened, openedFromConfirm, remaining }) => {
      const inOther = closedToConfirm > 0 ? `（其中 ${items(closedToConfirm)}在后者待确认）` : '';
      const inOne = openedFromConfirm > 0 ? `（其中 ${items(openedFromConfirm)}在前者待确认）` : '';
      return `只有前者有的差距 ${items(closed)}${inOther}，只有后者有的 ${items(opened)}${inOne}，两者都有的 ${items(remaining)}。`;
    },
    twoCases: '这是两份自评档案的对照，不是同一份档案的前后变化。',
    twoOrganisations: ({ from, to }) =>
      `这是两家单位的对照，不是同一家的前后变化：前者是${from}，后者是${to}。`,
    between: {
      'one-case': {
        before: '之前',
        after: '之后',
        counts: ({ closed, opened, remaining }) =>
          `关闭 ${String(closed)}，新出现 ${String(opened)}，仍有 ${String(remaining)}`,
        closed: (count) => `已关闭的差距（${items(count)}）`,
        opened: (count) => `新出现的差距（${items(count)}）`,
        other: (count) => `其他结论变化（${items(count)}）`,
        answers: (count) => `回答的变化（${items(count)}）`,
        onlyFrom: '不再申报的目标',
        onlyTo: '新增的申报目标',
        nothing: '回答、结论和达标日期都没有变化。',
      },
      'two-cases': {
        before: '前者',
        after: '后者',
        counts: ({ closed, opened, remaining }) =>
          `仅前者 ${String(closed)}，仅后者 ${String(opened)}，两者都有 ${String(remaining)}`,
        closed: (count) => `只有前者有的差距（${items(count)}）`,
        opened: (count) => `只有后者有的差距（${items(count)}）`,
        other: (count) => `其他结论不同（${items(count)}）`,
        answers: (count) => `回答不同（${items(count)}）`,
        onlyFrom: '只有前者申报的目标',
        onlyTo: '只有后者申报的目标',
        nothing: '回答、结论和达标日期都相同。',
      },
    },
    targets: '各申报目标',
    target: '申报目标',
    verdict: '总体结论',
    ready: '达标日期',
    gaps: '差距（项）',
    areas: '各部分进展',
    area: '部分',
    answered: '已答/应答（题）',
    move: ({ from, to }) => `${from} → ${to}`,
    notAsked: '不要求',
  },
};
