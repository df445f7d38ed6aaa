import type { ReturnedWords } from '../../types/returned-words';
import { action, actionStatuses } from '../action';

export const returned: ReturnedWords = {
  heading: '本设备上已有这份自评',
  explains: '文件与本设备上的是同一份自评，但内容不同。可以整份取舍，也可以逐项选择。',
  newer: {
    here: '本设备上的改动较晚。',
    there: '文件中的改动较晚。',
    neither: '两边最后一次改动的时间相同。',
  },
  lastChanged: ({ here, there }) => `最近改动：本设备上 ${here}；文件中 ${there}。`,
  noMoment: '没有记录',
  counts: ({ differs, proposed, same }) =>
    `不同 ${String(differs)} 项，其中文件较新 ${String(proposed)} 项；相同 ${String(same)} 项，不再列出。`,
  nothingNew: '文件中没有比本设备上更新的内容。',
  consultantStays: '文件中没有顾问的判断和私人备注；本设备上的不受影响。',
  whole: '整份处理',
  keep: '保留本设备上的',
  take: '改用文件中的',
  takeSays: '改用之前，本设备上的现状会存入快照；文件中没有的顾问判断和备注仍会保留。',
  apart: '另存为单独的一份',
  apartSays: '文件另存为一份新的自评档案，本设备上的这份不变。',
  oneByOne: '逐项选择',
  allHere: '全部选本设备上的',
  allThere: '全部选文件中的',
  groups: {
    case: '档案信息与申报目标',
    answers: '回答',
    evidence: '证明材料',
    actions: '行动计划',
    consultant: '顾问的判断和私人备注',
  },
  here: '本设备上',
  there: '文件中',
  changed: (moment) => `改于 ${moment}`,
  nothing: '没有',
  list: '列表是否填完',
  action,
  statuses: actionStatuses,
  judgement: '顾问的判断',
  note: '私人备注',
  decides: '以顾问的判断为准',
  merge: (count) =>
    count === 0 ? '合并：全部保留本设备上的' : `合并：采用文件中的 ${String(count)} 项`,
  notKept: '没能把现状存入快照（存储空间可能已满）。继续之后将无法从快照恢复到现在的内容。',
  goOn: '不存快照，继续',
  stop: '先不改动',
  notOpened: '未能打开本设备上的这份自评，没有做任何改动。请重新载入本页再试。',
  open: {
    heading: '打开客户发回的文件',
    explains: '与这份自评不同的内容会逐项列出，由您选择；确认之前不改动任何内容。',
  },
  questionnaire: {
    notHere:
      '这份问卷对应的自评不在本设备上。请先打开那份自评的文件（.zizhi.json），再打开这份问卷；也可以先打开任意一份自评，在结果页的“Excel 问卷”中读取。',
    noTargets: '这份问卷对应的自评还没有选择申报目标。请先选好申报目标，再打开问卷。',
  },
};
