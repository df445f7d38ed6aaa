import type { HandOverWords } from '../../types/hand-over-words';

export const handOver: HandOverWords = {
  heading: '保存备份，或交给客户',
  kind: '保存哪一种',
  kinds: {
    backup: {
      name: '备份',
      says: '全部内容，包括顾问自己的判断和私人备注；再次打开时与现在完全一样。',
    },
    client: {
      name: '给客户的文件',
      says: '申报目标、回答、证明材料和整改安排；不含顾问自己的判断和私人备注。',
    },
  },
  encrypt: '用口令加密',
  encryptSays: '没有口令就打不开。',
  save: {
    backup: { plain: '保存备份', encrypted: '保存加密的备份' },
    client: { plain: '保存给客户的文件', encrypted: '保存给客户的加密文件' },
  },
  saved: '文件已交给浏览器保存。',
  clientName: '客户',
  reminder: {
    says: {
      'no-copy': '这份自评只保存在本浏览器中，建议不时另存一份备份文件。',
      'old-copy': '上次备份已超过一周，之后这份自评又有改动。',
    },
    saveNow: '立即备份',
    later: '以后再说',
    saved: '备份文件已交给浏览器保存。',
    postponed: '一周后再提醒。',
  },
  questionnaire: {
    heading: 'Excel 问卷',
    explains:
      '把问题存成 Excel 文件，由客户在 Excel 或 WPS 中填写，再读回这里。读回时逐行列出，确认之前不改动任何回答。',
    fileName: '问卷',
    which: '写入哪些问题',
    whichOf: { open: '只写未答完的问题', all: '全部问题和现有回答' },
    language: '问卷的语言',
    languages: { 'zh-CN': '中文', en: '英文' },
    save: '保存问卷',
    saved: '问卷已交给浏览器保存。',
    open: '读回填好的问卷',
    openHint: '.xlsx 文件，不超过 10 MB。只在本机读取。',
    report: '问卷读取结果',
    counts: ({ same, empty }) => `与档案一致 ${String(same)} 项，未填写 ${String(empty)} 项。`,
    inSheet: '问卷中',
    inCase: '档案中',
    remark: '备注',
    takeThis: '采用问卷中的回答',
    take: (count) => `采用 ${String(count)} 项`,
    leave: '都不采用',
    taken: (count) => `已采用 ${String(count)} 项，并写入自评档案。`,
  },
};
