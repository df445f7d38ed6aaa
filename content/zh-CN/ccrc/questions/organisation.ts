import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: '是', no: '否' };

export const organisationQuestions = {
  'ccrc/department-approval': {
    label: '法人单位是否已书面批准该部门申报，并承诺承担责任？',
    hint: '文件须由法人单位签字并盖章。',
    options: yesOrNo,
  },
  'ccrc/legal-standing': {
    label: '单位的发展历程和产权关系是否清晰？',
    hint: '从成立至今，名称、股东和注册资本的变更都有据可查。',
    parts: {
      'history-clear': '发展历程清晰',
      'ownership-clear': '产权关系明确',
    },
  },
  'ccrc/compliance': {
    label: '单位是否守法合规、信用良好？',
    hint: '可先在国家企业信用信息公示系统查询本单位。',
    parts: {
      'follows-laws': '遵守法律法规',
      'follows-standards': '遵守适用的标准',
      'no-violation-record': '无违法违规记录',
      'good-credit': '信用状况良好',
    },
  },
  'ccrc/registered-with-market-regulator': {
    label: '是否在市场监督管理部门登记？',
    hint: '看营业执照上的登记机关。',
    options: yesOrNo,
  },
  'ccrc/licence-in-force': {
    label: '证照目前是否有效？',
    hint: '未被吊销或注销，且在有效期内。',
    options: yesOrNo,
  },
  'ccrc/licence-scope': {
    label: '经营范围是否与该类别的服务相对应？',
    hint: '将证照上的经营范围与实际提供的服务对照；提出此项的文章以软件开发、集成、运维为例，未找到官方的用语清单。',
    options: { corresponds: '对应', 'does-not': '不对应' },
  },
  'ccrc/reputation': {
    label: '单位的信誉是否受到质疑？',
    hint: '例如尚未了结的服务投诉。',
    options: { 'no-objection': '未发现质疑', objections: '有质疑' },
  },
  'ccrc/business-records': {
    label: '是否保存了能体现服务能力的经营记录？',
    hint: '例如整理齐备、可随时提供的合同、交付成果和服务记录。',
    options: yesOrNo,
  },
} satisfies Partial<CcrcWords['questions']>;
