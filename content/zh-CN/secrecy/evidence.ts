import type { SecrecyWords } from '../../types/secrecy-words';
import { applicantEvidence } from '../applicant';

const organisation = '本单位';
const sealed = '本单位，盖章';
const signed = '本单位，负责人签发';

export const evidence: SecrecyWords['evidence'] = {
  ...applicantEvidence,
  'secrecy-application-form': {
    name: '涉密信息系统集成资质申请书',
    issuedBy: organisation,
    shows: '单位基本情况、申请的业务种类和等级，不含国家秘密',
  },
  'articles-of-association': {
    name: '在登记机关备案的章程',
    issuedBy: '本单位制定，登记机关备案',
    shows: '股东或举办单位、出资额和出资方式，与备案一致',
  },
  'no-criminal-record-certificate': {
    name: '单位无犯罪记录证明',
    issuedBy: '有权出具该证明的机关',
    shows: '单位名称、有无记录和出具日期',
  },
  'statement-on-record': {
    name: '关于资质受处理情况的书面声明',
    issuedBy: sealed,
    shows: '资质有无被吊销或撤销、申请有无因不实被拒，有的注明日期',
  },
  'dishonest-list-printout': {
    name: '失信人员名单的查询结果',
    issuedBy: '公开的信用平台，由本单位打印',
    shows: '法定代表人、主要负责人、实际控制人各自的查询结果和查询日期',
  },
  'key-persons-particulars': {
    name: '主要人员和业务人员情况',
    issuedBy: organisation,
    shows:
      '法定代表人、主要负责人、实际控制人、董事、监事、高级管理人员和从事该业务的其他人员的职务与基本情况',
  },
  'identity-papers': {
    name: '身份证件复印件',
    issuedBy: '证件签发机关，由本人提供',
    shows: '国籍、证件号码和有效期',
  },
  'personal-statements': {
    name: '个人书面声明',
    issuedBy: '主要人员和业务人员本人签字',
    shows: '国籍、境外永久居留权或长期居留许可、与境外人员有无婚姻关系',
  },
  'shareholding-structure': {
    name: '资本结构和股权情况',
    issuedBy: organisation,
    shows: '逐层股东和持股比例，直至最终出资人，写明有无境外投资',
  },
  'listing-statement': {
    name: '关于上市和挂牌情况的书面声明',
    issuedBy: sealed,
    shows: '是否上市、是否在新三板挂牌、有无上市计划',
  },
  'capital-verification': {
    name: '验资报告和银行进账凭证',
    issuedBy: '会计师事务所和银行',
    shows: '以货币资金实缴的金额和到账日期',
  },
  'audited-accounts': {
    name: '经审计的年度财务报告',
    issuedBy: '会计师事务所',
    shows: '实收资本，各年度的信息系统集成收入',
    recency: '最近 3 个已结束的会计年度',
  },
  'integration-contract-list': {
    name: '集成业务合同清单',
    issuedBy: organisation,
    shows: '每份合同的编号、金额、客户和日期，不含国家秘密',
    recency: '近 3 年',
  },
  'integration-contracts': {
    name: '所计集成项目的合同',
    issuedBy: '客户与本单位签订',
    shows: '编号、金额、双方和签订日期，提交前确认不含国家秘密',
  },
  'integration-acceptance-and-payment': {
    name: '所计集成项目的验收和收款材料',
    issuedBy: '客户、本单位和银行',
    shows: '验收报告上的完成日期，发票和银行回单上的金额，与合同对应',
  },
  'integration-staff-roster': {
    name: '集成业务人员花名册',
    issuedBy: organisation,
    shows: '人员、岗位、入职日期、职称或职业资格',
  },
  'senior-qualification-certificates': {
    name: '高级职称证书或职业资格证书',
    issuedBy: '省级以上人力资源社会保障部门或其授权的机构',
    shows: '持证人、专业、名称、编号和取得日期',
  },
  'business-premises-plan': {
    name: '涉密业务场所平面图',
    issuedBy: organisation,
    shows: '位置、面积和用途',
  },
  'leading-group-decree': {
    name: '成立保密工作领导小组的文件',
    issuedBy: signed,
    shows: '成员及其职务、组长、副组长、每名成员的分工',
  },
  'leading-group-minutes': {
    name: '保密工作领导小组会议纪要',
    issuedBy: organisation,
    shows: '日期、参加人员和议定事项',
  },
  'secrecy-director-appointment': {
    name: '保密总监任命文件',
    issuedBy: signed,
    shows: '专职、为领导班子成员，任命日期',
  },
  'secrecy-body-decree': {
    name: '设立保密工作机构或指定专门人员的文件',
    issuedBy: signed,
    shows: '机构或人员、职责、负责人的级别',
  },
  'organisation-chart': {
    name: '组织机构图',
    issuedBy: organisation,
    shows: '保密管理办公室作为职能部门的位置',
  },
  'secrecy-manager-certificates': {
    name: '保密管理人员培训考核证明',
    issuedBy: '保密行政管理部门',
    shows: '人员、考核结果、编号和日期',
  },
  'secrecy-responsibility-system': {
    name: '保密责任制文件',
    issuedBy: organisation,
    shows: '各级负责人和项目负责人的保密责任',
  },
  'secrecy-rules': {
    name: '现行的成套保密制度',
    issuedBy: organisation,
    shows: '各项制度的名称、编号和生效日期',
  },
  'secrecy-rules-approval': {
    name: '保密制度的批准发放和修订记录',
    issuedBy: organisation,
    shows: '批准人、发布日期、发放范围和历次修订',
  },
  'secrecy-operation-records': {
    name: '保密制度体系运行记录',
    issuedBy: organisation,
    shows: '注明日期的检查报告、整改记录、会议纪要、培训签到表和台账',
  },
  'secrecy-risk-assessment': {
    name: '保密风险评估报告',
    issuedBy: organisation,
    shows: '评估方案、风险清单、分级结果和控制措施',
    recency: '近 1 年',
  },
  'project-secrecy-records': {
    name: '项目保密管理记录',
    issuedBy: '本单位；涉及合作单位的，含客户书面同意',
    shows: '项目保密方案、参与人员登记、移交清单，项目用代号',
  },
  'secrecy-emergency-plan': {
    name: '泄密应急预案',
    issuedBy: organisation,
    shows: '处置步骤、报告对象和演练记录',
  },
  'secrecy-training-records': {
    name: '保密宣传和教育培训记录',
    issuedBy: organisation,
    shows: '年度计划、内容、签到表、试卷和每人的考试结果',
  },
  'classified-post-list': {
    name: '涉密岗位清单',
    issuedBy: organisation,
    shows: '岗位及其等级：核心、重要、一般',
  },
  'classified-personnel-files': {
    name: '涉密人员档案',
    issuedBy: organisation,
    shows: '审查表、保密承诺书、人员台账、出境审批、年度考核和脱密期材料',
  },
  'classified-premises-description': {
    name: '涉密业务场所与保密设施设备情况',
    issuedBy: organisation,
    shows: '门禁、视频监控和报警的布置，进出登记',
  },
  'device-and-media-ledger': {
    name: '信息设备和存储介质台账',
    issuedBy: organisation,
    shows: '编号、密级、责任人和存放处',
  },
  'carrier-ledger': {
    name: '涉密载体台账',
    issuedBy: organisation,
    shows: '制作、收发、传递、使用、复制、保存、维修和销毁的登记',
  },
  'secrecy-funds-records': {
    name: '保密工作经费的预算和支出凭证',
    issuedBy: organisation,
    shows: '预算和会计科目单列，支出事项、金额和日期',
  },
};
