import type { JudgementWords } from '../../types/judgement-words';

const items = (count: number): string => `${String(count)} 项`;

export const judgement: JudgementWords = {
  heading: '顾问判断',
  internal: '内部资料，不给客户',
  explains:
    '顾问可以在客户的回答旁另作回答，并写备注；客户的回答保持不变。给客户的文件和 Excel 问卷不含这些内容。',
  print: '打印内部底稿',
  forConsultants: '顾问使用',
  toPage: '查看顾问判断',
  view: {
    label: '答题时显示“顾问判断”',
    says: '只影响这台设备的这个浏览器。开启后，每个问题下方多出顾问的回答和备注。',
  },
  decides: {
    label: '结论按顾问的回答得出',
    says: '对整份自评档案生效：顾问作过回答的问题按顾问的回答判断，其余按客户的回答。结果、报告、摘要和日历随之改变并予以注明；报告中会出现顾问的回答，不会出现备注。',
    now: {
      client: '现在的结论按客户的回答得出。',
      consultant: '现在的结论按顾问的回答得出。',
    },
  },
  verdicts: {
    heading: '两种回答下的结论',
    target: '申报目标',
    byClient: '按客户的回答',
    byConsultant: '按顾问的回答',
    differs: '结论不同',
  },
  client: '客户的回答',
  consultant: '顾问的回答',
  note: '备注',
  nothingElse: '没有其他内容',
  disagreements: (count) => `与客户回答不同之处（${items(count)}）`,
  noDisagreements: '没有与客户不同的回答。',
  agreed: (count) => `另有 ${items(count)}顾问的回答与客户一致。`,
  notes: (count) => `其他问题的备注（${items(count)}）`,
  toQuestion: '去这个问题',
  toQuestionWhat: (question) => `去这个问题：${question}`,
  notAsked: '按现在的申报目标和回答，不问这个问题。',
  panel: {
    heading: '顾问判断（不给客户）',
    own: '顾问的回答',
    none: '顾问没有另作回答，以客户的回答为准。',
    same: '顾问的回答与客户一致。',
    differs: '顾问的回答与客户不同。',
    take: '以客户的回答为底稿',
    clear: '清除顾问的回答',
    listWhole: '顾问的列表作为一个整体保存：两处同时改动时，保留后改的一份。',
    noteHint: (most) => `只有顾问能看到，最多 ${String(most)} 字。`,
    noteTooLong: ({ have, most }) =>
      `共 ${String(have)} 字，超过 ${String(most)} 字。全文暂存在本浏览器，缩短后才会写入自评档案。`,
  },
  report: {
    choice: '附上顾问的判断和备注',
    says: '只供内部使用。离开本页后不再附上。',
  },
};
