import type { EncryptionWords } from '../../types/encryption-words';

const untouched = '已有的数据没有改动。';
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const notHere =
  '此处不能保存或打开加密文件：只有通过 https 或从本机（localhost）载入的页面，浏览器才提供加密功能。';

export const encryptionWords: EncryptionWords = {
  passphrase: '口令',
  show: '显示口令',
  hide: '隐藏口令',
  cancel: '取消',
  save: {
    heading: '加密保存自评文件',
    action: '加密保存',
    passphraseHint: (least) =>
      `至少 ${String(least)} 个字符；几个互不相干的词连在一起，比单独一个词好。`,
    repeat: '再输入一次口令',
    notRepeated: '两次输入的口令不一致。',
    busy: '正在加密…',
    saved: '加密文件已保存。',
    protectsHeading: '能保护什么',
    protects: ['没有口令就读不到文件中的回答，也无法暗中改动。'],
    protectsNotHeading: '不能保护什么',
    protectsNot: [
      '同时拿到文件和口令的人可以读到全部内容；请不要用同一途径传递文件和口令。',
      '过短或常见的口令，拿到文件的人可以猜出来。',
      '口令忘记后无法找回：口令不会保存在任何地方，文件也就再也打不开。',
      '文件名、文件大小和保存日期是看得到的。',
      '本浏览器中的自评以及不设口令保存的文件仍未加密。',
    ],
  },
  open: {
    heading: '这个文件已加密',
    explains: '请输入保存时设置的口令；口令不会离开本设备。',
    action: '打开',
    busy: '正在解密…',
  },
  notHere,
  problems: {
    'no-crypto': () => notHere,
    'empty-passphrase': () => '请输入口令。',
    'passphrase-too-short': ({ have, least }) =>
      `口令只有 ${String(have)} 个字符，至少需要 ${String(least)} 个。`,
    'too-large': ({ bytes, most }) =>
      `内容过大（${megabytes(bytes)} MB，最多 ${megabytes(most)} MB），不像是自评文件。${untouched}`,
    'not-encrypted': () => `这不是本工具的加密自评文件。${untouched}`,
    malformed: ({ path }) =>
      `加密文件已损坏或被改动：${path || '最外层'} 处的内容不对。文件未打开，${untouched}`,
    'newer-format': ({ have, known }) =>
      `文件由更新的版本加密（格式 ${String(have)}，本版本只认识到 ${String(known)}）。请更新本工具后再打开。${untouched}`,
    'work-factor-out-of-range': ({ have, least, most }) =>
      `文件要求对口令做 ${String(have)} 次散列，可接受的范围是 ${String(least)} 至 ${String(most)} 次。文件未打开，${untouched}`,
    'wrong-passphrase-or-damaged': () =>
      `口令不对，或者文件已损坏或被改动；从加密本身无法区分是哪一种。请检查口令（大小写、输入法）后重试。${untouched}`,
  },
};
