import type { SecrecyWords } from '../../../types/secrecy-words';

export const ownershipQuestions = {
  'secrecy/direct-foreign-share': {
    label: '境外投资者直接持有本单位的股权比例是多少？',
    hint: '来自香港、澳门、台湾的投资也算境外投资；没有的填 0。',
  },
  'secrecy/indirect-foreign-share': {
    label: '境外投资者间接持有本单位的股权比例是多少？',
    hint: '逐层穿透股东后合计，来自香港、澳门、台湾的投资也计入；没有的填 0。',
  },
  'secrecy/listing-status': {
    label: '本单位是否上市？',
    hint: '只看申请单位自身，不看股东或关联企业；新三板是全国中小企业股份转让系统的通称。',
    options: {
      'not-listed': '未上市，也未在新三板挂牌',
      neeq: '在新三板挂牌',
      listed: '已公开上市',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
