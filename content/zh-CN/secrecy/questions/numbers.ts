import type { SecrecyWords } from '../../../types/secrecy-words';

export const numbersQuestions = {
  'secrecy/paid-in-cash': {
    label: '以货币资金实缴的注册资本是多少？',
    hint: '只计已实际缴付的货币出资，不计实物、知识产权等其他出资。',
  },
  'secrecy/integration-income': {
    label: '最近 3 个已结束的会计年度，信息系统集成收入合计是多少？',
    hint: '只计信息系统集成业务的收入，3 年相加。',
  },
  'secrecy/integration-projects': {
    label: '近 3 年完成了哪些信息系统集成项目？',
    hint: '只列金额大的即可：甲级看 1000 万元以上的项目，乙级看 500 万元以上的项目；已读到的条件没有要求是涉密项目。',
    fields: {
      name: { label: '项目代号或名称', hint: '自己能辨认即可；涉密项目只写自编代号。' },
      state: {
        label: '状态',
        options: {
          completed: '已完成',
          'under-way': '进行中',
          stopped: '已中止',
          'not-known': '不清楚',
        },
      },
      completed: { label: '完成日期', hint: '验收报告上的日期。' },
      expected: { label: '预计完成日期', hint: '仅作计划，项目完成之日起才计数。' },
      amount: { label: '项目金额', hint: '合同上的金额。' },
    },
  },
  'secrecy/integration-staff': {
    label: '从事信息系统集成业务的人员有多少人？',
    hint: '不限于涉密业务，以在岗花名册和劳动合同为准。',
  },
  'secrecy/integration-staff-insured': {
    label: '从事信息系统集成业务的人员中，由本单位缴纳社保满 1 年的有多少人？',
    hint: '由其他单位代缴的不计。',
  },
  'secrecy/senior-staff': {
    label: '具有计算机技术与软件（含信息安全）专业高级职称或职业资格的有多少人？',
    hint: '由省级以上人力资源社会保障部门或其授权的机构认定。',
  },
  'secrecy/senior-staff-insured': {
    label: '具有上述高级职称或职业资格的人员中，由本单位缴纳社保满 1 年的有多少人？',
    hint: '由其他单位代缴的不计。',
  },
  'secrecy/premises-area': {
    label: '涉密业务场所的面积有多少平方米？',
    hint: '只计开展涉密业务的场所，填整数。',
  },
  'secrecy/premises-tenure': {
    label: '涉密业务场所是自有还是租赁？',
    hint: '看产权证明或租赁合同上的名称是否为本单位。',
    options: { owned: '自有产权', leased: '租赁', neither: '都不是' },
  },
  'secrecy/lease-start': {
    label: '租期从哪天开始？',
    hint: '现行租赁合同上的起始日期。',
  },
  'secrecy/lease-end': {
    label: '租期到哪天为止？',
    hint: '现行租赁合同上的截止日期，可在今天之后。',
  },
  'secrecy/premises-quality': {
    label: '涉密业务场所是否达到下列要求？',
    hint: '防护应符合哪些国家保密标准，可向保密行政管理部门了解。',
    parts: {
      'closed-management': '实行封闭式管理',
      'safe-surroundings': '周边环境安全可控',
      'technical-protection': '技术防护符合国家保密规定和标准',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
