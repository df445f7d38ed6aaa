import type { SecrecyWords } from '../../../types/secrecy-words';

const otherPersons =
  '由符合条件的人员担任相应职务，不符合的人员调离涉密集成业务，再重新填写人员情况和个人声明。认为属于例外的，申请前向保密行政管理部门确认。';

const whenTheTimeIsOver = '等到期满之日再申请，其间先完善其他各项，并留存原决定文书。';

export const eligibilityRequirements = {
  'secrecy/eligibility/legal-person': {
    title: '法人资格',
    asks: '申请单位为企业法人或事业单位法人；个人不能申请。',
    remedy: '以企业法人或事业单位法人的名义申请；其他组织形式能否申请，先向保密行政管理部门确认。',
  },
  'secrecy/eligibility/established-in-mainland': {
    title: '在中国大陆成立',
    asks: '申请单位在中国大陆依法成立。',
    remedy: '由在中国大陆依法成立的法人申请。',
  },
  'secrecy/eligibility/three-years': {
    title: '成立年限',
    asks: '申请单位依法成立满 3 年。',
    remedy: '等到满 3 年之日再申请，其间先完善其他各项。',
  },
  'secrecy/eligibility/no-criminal-record': {
    title: '无犯罪记录',
    asks: '申请单位没有犯罪记录。',
    remedy:
      '有犯罪记录的不符合条件；对记录有异议的，先取得有权机关的证明，再向保密行政管理部门说明。',
  },
  'secrecy/eligibility/no-revocation': {
    title: '未被吊销保密资质',
    asks: '申请单位近 3 年内没有被吊销保密资质或资格。',
    remedy: whenTheTimeIsOver,
  },
  'secrecy/eligibility/not-dishonest': {
    title: '未列入失信人员名单',
    asks: '法定代表人、主要负责人和实际控制人均未被列入失信人员名单。',
    remedy: '了结所涉事项并移出名单，或由其他人员担任相应职务，再打印新的查询结果。',
  },
  'secrecy/eligibility/persons/chinese-nationality': {
    title: '中国国籍',
    asks: '法定代表人、主要负责人、实际控制人、董事、监事、高级管理人员，以及从事涉密集成业务的人员，均具有中国国籍。',
    remedy: otherPersons,
  },
  'secrecy/eligibility/persons/no-foreign-residence-right': {
    title: '无境外居留权',
    asks: '法定代表人、主要负责人、实际控制人、董事、监事、高级管理人员，以及从事涉密集成业务的人员，均无境外永久居留权或长期居留许可。',
    remedy: otherPersons,
  },
  'secrecy/eligibility/persons/no-foreign-marriage': {
    title: '与境外人员无婚姻关系',
    asks: '法定代表人、主要负责人、实际控制人、董事、监事、高级管理人员，以及从事涉密集成业务的人员，均与境外人员无婚姻关系。',
    remedy: otherPersons,
  },
  'secrecy/eligibility/no-false-material-ban': {
    title: '未因不实申请受限',
    asks: '据个别资料，隐瞒情况或提供虚假材料申请的，不予受理或不予许可，1 年内不得再次申请。',
    remedy: whenTheTimeIsOver,
  },
  'secrecy/eligibility/no-fraud-ban': {
    title: '未因资质被撤销受限',
    asks: '据个别资料，以欺骗或贿赂手段取得的资质被撤销后，3 年内不得再次申请。',
    remedy: whenTheTimeIsOver,
  },
} satisfies Partial<SecrecyWords['requirements']>;
