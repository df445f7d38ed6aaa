import type { SecrecyWords } from '../../../types/secrecy-words';

const byGroup = '按人员类别回答，不填写姓名；没有董事或监事的，该项答“是”。';

const picks = {
  all: '全部符合',
  partly: '有人不符合，或不全清楚',
  none: '均不符合',
};

export const eligibilityQuestions = {
  'secrecy/criminal-record': {
    label: '单位有无犯罪记录？',
    hint: '指申请单位本身的犯罪记录。',
    options: { none: '无', recorded: '有' },
  },
  'secrecy/revocation': {
    label: '单位的保密资质或资格是否被吊销过？',
    hint: '填最近一次吊销决定的日期；注销和撤销不是吊销，不填在这里。',
  },
  'secrecy/not-dishonest': {
    label: '下列人员是否均未被列入失信人员名单？',
    hint: '可先在公开的信用平台查询；不填写姓名。',
    picks: {
      all: '均未被列入',
      partly: '有人被列入，或不全清楚',
      none: '均被列入',
    },
    parts: {
      'legal-representative': '法定代表人未被列入',
      'principal-person': '主要负责人未被列入',
      'actual-controller': '实际控制人未被列入',
    },
  },
  'secrecy/chinese-nationality': {
    label: '下列人员是否均具有中国国籍？',
    hint: byGroup,
    picks,
    parts: {
      'legal-representative': '法定代表人具有中国国籍',
      'principal-person': '主要负责人具有中国国籍',
      'actual-controller': '实际控制人具有中国国籍',
      directors: '董事均具有中国国籍',
      supervisors: '监事均具有中国国籍',
      'senior-managers': '高级管理人员均具有中国国籍',
      'classified-staff': '从事涉密集成业务的人员均具有中国国籍',
    },
  },
  'secrecy/no-foreign-residence-right': {
    label: '下列人员是否均无境外永久居留权或长期居留许可？',
    hint: byGroup,
    picks,
    parts: {
      'legal-representative': '法定代表人无境外居留权',
      'principal-person': '主要负责人无境外居留权',
      'actual-controller': '实际控制人无境外居留权',
      directors: '董事均无境外居留权',
      supervisors: '监事均无境外居留权',
      'senior-managers': '高级管理人员均无境外居留权',
      'classified-staff': '从事涉密集成业务的人员均无境外居留权',
    },
  },
  'secrecy/no-foreign-marriage': {
    label: '下列人员是否均与境外人员无婚姻关系？',
    hint: byGroup,
    picks,
    parts: {
      'legal-representative': '法定代表人与境外人员无婚姻关系',
      'principal-person': '主要负责人与境外人员无婚姻关系',
      'actual-controller': '实际控制人与境外人员无婚姻关系',
      directors: '董事均与境外人员无婚姻关系',
      supervisors: '监事均与境外人员无婚姻关系',
      'senior-managers': '高级管理人员均与境外人员无婚姻关系',
      'classified-staff': '从事涉密集成业务的人员均与境外人员无婚姻关系',
    },
  },
  'secrecy/false-material': {
    label: '申请资质时，单位是否被认定隐瞒过情况或提供过虚假材料？',
    hint: '填最近一次不予受理或不予许可的日期。',
  },
  'secrecy/fraud-withdrawal': {
    label: '单位的资质是否因以欺骗或贿赂手段取得而被撤销过？',
    hint: '填最近一次撤销决定的日期。',
  },
} satisfies Partial<SecrecyWords['questions']>;
