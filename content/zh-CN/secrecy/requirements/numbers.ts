import type { SecrecyWords } from '../../../types/secrecy-words';

const capital = {
  title: '货币资金实缴的注册资本',
  remedy: '以货币资金缴足差额，留存验资报告和银行进账凭证。实物、知识产权等出资不能代替。',
};

const income = {
  title: '集成收入',
  remedy:
    '核对各年度审计报告中的信息系统集成收入，合同、发票与收入逐笔对应；仍不足的，等下一个会计年度结束后再算。',
};

const projects = {
  title: '大额集成项目',
  remedy: '继续完成达到该金额的项目并取得验收报告。按完成日期安排申请时间，以免项目超出统计期。',
};

const staff = {
  title: '集成业务人员',
  remedy: '补足集成业务人员，与其签订劳动合同，更新花名册。',
};

const insured = {
  title: '集成业务人员的社保',
  remedy: '由本单位按月缴纳社保，人数和时间都达到后再申请；由其他单位代缴的改为本单位缴纳。',
};

const senior = {
  title: '高级职称或职业资格',
  remedy: '招聘或培养具备条件的人员，核对证书的专业和认定机构，留存证书。',
};

const seniorInsured = {
  title: '高级职称或职业资格人员的社保',
  remedy: '由本单位为持证人员按月缴纳社保，人数和时间都达到后再申请。',
};

const area = {
  title: '涉密业务场所面积',
  remedy: '扩大或更换涉密业务场所，在平面图上注明面积；面积要与产权证明或租赁合同一致。',
};

const seniorPeople = '具有计算机技术与软件（含信息安全）专业高级职称或职业资格的人员';
const recognised = '由省级以上人力资源社会保障部门或其授权的机构认定';

export const numbersRequirements = {
  'secrecy/numbers/overall-integration/grade-b/paid-in-cash-capital': {
    ...capital,
    asks: '以货币资金实缴的注册资本不少于 1000 万元。',
  },
  'secrecy/numbers/overall-integration/grade-b/three-year-income': {
    ...income,
    asks: '近 3 年信息系统集成收入合计不少于 5000 万元；本工具按已结束的会计年度计。',
  },
  'secrecy/numbers/overall-integration/grade-b/large-projects': {
    ...projects,
    asks: '近 3 年完成的信息系统集成项目中，至少 1 个金额不少于 500 万元。',
  },
  'secrecy/numbers/overall-integration/grade-b/staff': {
    ...staff,
    asks: '从事信息系统集成业务的人员不少于 80 人。',
  },
  'secrecy/numbers/overall-integration/grade-b/staff-insured-one-year': {
    ...insured,
    asks: '从事信息系统集成业务的人员中，由本单位缴纳社保满 1 年的不少于 64 人。',
  },
  'secrecy/numbers/overall-integration/grade-b/senior-qualified': {
    ...senior,
    asks: `${seniorPeople}不少于 2 人，${recognised}。`,
  },
  'secrecy/numbers/overall-integration/grade-b/senior-insured-one-year': {
    ...seniorInsured,
    asks: `${seniorPeople}中，由本单位缴纳社保满 1 年的不少于 1 人。`,
  },
  'secrecy/numbers/overall-integration/grade-b/premises-area': {
    ...area,
    asks: '涉密业务场所面积不少于 50 平方米。',
  },
  'secrecy/numbers/overall-integration/grade-a/paid-in-cash-capital': {
    ...capital,
    asks: '以货币资金实缴的注册资本不少于 3000 万元。',
  },
  'secrecy/numbers/overall-integration/grade-a/three-year-income': {
    ...income,
    asks: '近 3 年信息系统集成收入合计不少于 4 亿元；本工具按已结束的会计年度计。',
  },
  'secrecy/numbers/overall-integration/grade-a/large-projects': {
    ...projects,
    asks: '近 3 年完成的信息系统集成项目中，至少 3 个金额均不少于 1000 万元。',
  },
  'secrecy/numbers/overall-integration/grade-a/staff': {
    ...staff,
    asks: '从事信息系统集成业务的人员不少于 200 人。',
  },
  'secrecy/numbers/overall-integration/grade-a/staff-insured-one-year': {
    ...insured,
    asks: '从事信息系统集成业务的人员中，由本单位缴纳社保满 1 年的不少于 160 人。',
  },
  'secrecy/numbers/overall-integration/grade-a/senior-qualified': {
    ...senior,
    asks: `${seniorPeople}不少于 6 人，${recognised}。`,
  },
  'secrecy/numbers/overall-integration/grade-a/senior-insured-one-year': {
    ...seniorInsured,
    asks: `${seniorPeople}中，由本单位缴纳社保满 1 年的不少于 4 人。`,
  },
  'secrecy/numbers/overall-integration/grade-a/premises-area': {
    ...area,
    asks: '涉密业务场所面积不少于 100 平方米。',
  },
  'secrecy/numbers/overall-integration/premises-tenure': {
    title: '涉密业务场所的产权或租期',
    asks: '涉密业务场所为自有产权，或租赁且整个租期不少于 3 年；租赁的须正在租期内。',
    remedy: '与出租方续签或改签租期足够的合同，也可以购置场所。',
  },
  'secrecy/numbers/overall-integration/premises-quality': {
    title: '涉密业务场所的管理与防护',
    asks: '涉密业务场所实行封闭式管理，周边环境安全可控，技术防护符合国家保密规定和标准。',
    remedy:
      '补上缺少的内容：明确封闭管理的边界和出入办法，排查周边环境，按国家保密规定和标准增设防护。适用的标准向保密行政管理部门了解。',
  },
  'secrecy/numbers/other-types': {
    title: '该业务种类的数字条件',
    asks: '须具备所申请业务种类的专业能力；该业务种类现行的数字条件未读到公开文本，因此一律列为待确认。',
    remedy: '向保密行政管理部门索取该业务种类的现行具体条件，逐项核对后再申请。',
  },
} satisfies Partial<SecrecyWords['requirements']>;
