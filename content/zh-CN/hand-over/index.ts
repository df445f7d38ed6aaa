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
};
