import type { CcrcWords } from '../../../types/ccrc-words';

export const resourcesQuestions = {
  'ccrc/finance': {
    label: '单位的财务状况能否支撑服务？',
    hint: '财务管理制度是指已成文并经批准的资金与会计管理规定。',
    parts: {
      'operates-normally': '单位运营正常',
      'financial-management-system': '建立财务管理制度',
      'funds-the-service': '能为服务提供所需资金',
    },
  },
  'ccrc/premises': {
    label: '是否有合适的办公场所？',
    hint: '自有或租赁均可；“长期”没有规定具体年数。',
    parts: {
      'long-term-fixed': '办公场所长期且固定',
      'suitable-conditions': '办公条件适宜',
      'fits-organisation': '满足机构设置的需要',
      'fits-business': '满足业务开展的需要',
    },
  },
} satisfies Partial<CcrcWords['questions']>;
