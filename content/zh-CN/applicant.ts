import type { ApplicantEvidenceId, ApplicantQuestion } from '@/rules/applicant';
import type { QuestionWords } from '../types/question-words';
import type { EvidenceWords } from '../types/scheme-words';

/** The facts about the applicant that every scheme may ask for. */
export const applicantQuestions: {
  readonly [Q in ApplicantQuestion as Q['id']]: QuestionWords<Q>;
} = {
  'applicant/legal-form': {
    label: '申报单位是哪一类组织？',
    hint: '以营业执照或法人证书为准。',
    options: {
      enterprise: '企业',
      'public-institution': '事业单位',
      'other-legal-person': '其他法人组织',
      department: '法人单位下属的部门',
      none: '以上都不是',
    },
  },
  'applicant/registered-in-mainland': {
    label: '是否在中国大陆注册？',
    hint: '看证照上的注册地，不看实际办公地点。',
    options: { yes: '是', no: '否' },
  },
  'applicant/founding-date': {
    label: '单位是哪天成立的？',
    hint: '填证照上的成立日期；仅变更名称的，成立日期不变。',
  },
};

/** The papers that more than one scheme asks for; the words fit every scheme. */
export const applicantEvidence: Readonly<Record<ApplicantEvidenceId, EvidenceWords>> = {
  'business-licence': {
    name: '营业执照或事业单位法人证书',
    issuedBy: '登记机关',
    shows: '号码、法定代表人、注册资本、地址、类型、经营范围、成立日期和期限',
  },
  'title-deed-or-lease': {
    name: '场所的房产证明或租赁合同',
    issuedBy: '不动产登记机构或出租方',
    shows: '产权人或出租方、地址、面积和期限',
  },
  'social-insurance-record': {
    name: '社保缴纳证明',
    issuedBy: '社会保险经办机构',
    shows: '由申报单位缴纳社保的人员，逐月列出；出具机构和日期',
    recency: 'CCRC：最近 3 个完整自然月；涉密资质总体集成：1 年',
  },
  'labour-contracts': {
    name: '所计人员的劳动合同',
    issuedBy: '申报单位与员工逐一签订',
    shows: '双方、岗位和起止日期',
  },
};
