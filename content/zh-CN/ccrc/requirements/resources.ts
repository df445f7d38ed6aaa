import type { CcrcWords } from '../../../types/ccrc-words';

export const resourcesRequirements = {
  'ccrc/common/finance': {
    title: '财务资信',
    asks: '单位运营正常，建立了财务管理制度，能为服务提供所需资金。仅初次认证时要求。',
    remedy: '编写财务管理制度，经批准后发布并执行；备好能说明运营正常和服务资金来源的材料。',
  },
  'ccrc/common/premises': {
    title: '办公场所',
    asks: '有长期固定的办公场所，办公条件适宜，满足机构设置和业务开展的需要。',
    remedy:
      '备好有效的房产证明或租赁合同，写明产权人或出租方、地址、面积和期限。场所不适宜的，申报前调整或搬迁。',
  },
} satisfies Partial<CcrcWords['requirements']>;
