import type { VerificationWords } from '../../types/verification-words';

export const verificationWords: VerificationWords = {
  explains:
    '报告封面印有核对码。与自评文件对照，可知报告是否由该档案生成。文件只用于核对，不会保存，也不会离开本设备。',
  open: '选择自评文件',
  openHint: '以 .zizhi.json 结尾的文件，加密或未加密均可。',
  opened: (organisation) => `已选择自评文件：${organisation}`,
  codeHint: '以 ZZ1 开头；空格和大小写不影响核对。',
  check: '核对',
  chooseFirst: '请先选择自评文件。',
  belongs: '核对码与档案相符：报告由这些回答和申报目标生成。',
  belongsNot: '核对码与档案不相符。',
  otherwise: {
    reading: '如果档案采用另一种口径，则相符。',
    'judged-by': '如果改按另一方（客户或顾问）的回答判断，则相符。',
  },
  says: ({ rulesVersion, productVersion, day }) =>
    `核对码标明的判断日期为${day}，规则版本 ${rulesVersion}，产品版本 ${productVersion}。`,
  noSignature: '核对码不是电子签名，不能说明报告由谁出具。',
  problems: {
    'no-code': '这不是核对码：核对码以 ZZ1 开头，末尾是四组、每组四个字符。',
    'newer-form': '此核对码由更新的版本生成，请用新版本核对。',
    'no-such-day': '核对码中的判断日期不存在，请与报告对照。',
  },
};
