import type * as applicant from '@/rules/applicant';
import type { QuestionWords } from '../types/question-words';

type Asked = (typeof applicant)[keyof typeof applicant];

/** The facts about the applicant that every scheme may ask for. */
export const applicantQuestions: { readonly [Q in Asked as Q['id']]: QuestionWords<Q> } = {
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
