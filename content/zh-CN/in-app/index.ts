import type { InAppWords } from '../../types/in-app-words';

export const inAppWords: InAppWords = {
  apps: {
    wechat: '微信',
    wecom: '企业微信',
    dingtalk: '钉钉',
    qq: 'QQ',
    other: '当前应用',
  },
  heading: (app) => `本页是在${app}里打开的：这里通常不能打印，也不能保存文件`,
  how: '请点页面右上角的“…”，选择“在浏览器打开”（不同手机上的叫法可能略有不同）。',
  separate: (app) =>
    `浏览器读不到存在${app}里的内容。请先复制档案文本，再到浏览器中打开本站首页，用“粘贴档案文本”打开。这里的档案保持不变。`,
  copy: '复制档案文本',
  contains: '文本包含全部回答和内部备注，请只粘贴到自己的浏览器中，不要发给他人。',
  copied: '已复制。请到浏览器中打开本站首页，选择“粘贴档案文本”。',
  byHand: '这里不允许自动复制。请长按下面的文本，全选后复制：',
  paste: {
    heading: '粘贴档案文本',
    label: '档案文本',
    hint: '在微信等应用里复制的整份文本，从“{”到“}”。',
    open: '打开',
    empty: '请先粘贴档案文本。',
  },
};
