import type { CcrcWords } from '../../../types/ccrc-words';
import { categoryNames } from '../category-names';

export const trackRecordQuestions = {
  'ccrc/service-start': {
    label: '从何时开始提供该类别的服务？',
    hint: '在该类别首次为客户开展服务的日期，通常以第一份合同为证。',
  },
  'ccrc/projects': {
    label: '做过哪些项目？',
    hint: '每个项目、每个类别填一行；一份合同涉及多个类别且各部分分别验收的，每个类别各填一行。',
    fields: {
      category: { label: '类别', options: categoryNames },
      name: { label: '项目名称', hint: '自己能辨认即可，请勿填写涉密内容或需保密的内容。' },
      customer: { label: '客户', hint: '可填简称；不宜公开的客户名称请勿填写。' },
      state: {
        label: '状态',
        options: {
          completed: '已完成',
          'under-way': '进行中',
          stopped: '已中止',
          'not-known': '不清楚',
        },
      },
      signed: { label: '签订日期', hint: '合同上最后一方签字的日期；未写日期的，填合同生效日。' },
      completed: { label: '完成日期', hint: '验收报告上的日期。' },
      expected: { label: '预计完成日期', hint: '仅作计划，项目完成之日起才计数。' },
      contract: { label: '合同已备' },
      acceptance: { label: '验收报告已备' },
      invoice: { label: '发票已备' },
      receipt: { label: '银行回单已备' },
    },
  },
  'ccrc/certificates': {
    label: '已持有哪些本资质的证书？',
    hint: '每张证书填一行；同一类别此前的证书，中间没有间断的可连续计算。',
    fields: {
      category: { label: '类别', options: categoryNames },
      level: {
        label: '级别',
        options: {
          'level-3': '三级',
          'level-2': '二级',
          'level-1': '一级',
        },
      },
      number: { label: '证书编号' },
      issued: { label: '发证日期', hint: '仅因变更名称换发的，填原证书的发证日期。' },
      expires: { label: '有效期至' },
      suspended: { label: '是否处于暂停状态？' },
    },
  },
} satisfies Partial<CcrcWords['questions']>;
