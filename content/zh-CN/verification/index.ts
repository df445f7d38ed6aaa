import type { VerificationWords } from '../../types/verification-words';

export const verificationWords: VerificationWords = {
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
