import type { GuideWords } from '@/content/types/guide-words';
import type { StatementId } from './statement';

export type GuideStageId =
  keyof GuideWords['ccrc']['stages'] | keyof GuideWords['secrecy']['stages'];

/** Where the guide says a statement, and by which words one can tell. */
export interface GuideStatement {
  readonly id: StatementId;
  /** Our own words for it, short. */
  readonly label: string;
  readonly stage: GuideStageId;
  readonly en: string;
  readonly zh: string;
}

const told =
  (stage: GuideStageId) =>
  (id: StatementId, label: string, en: string, zh: string): GuideStatement => ({
    id,
    label,
    stage,
    en,
    zh,
  });

const issuer = told('ccrc/guide/issuer');
const selfAssess = told('ccrc/guide/self-assess');
const team = told('ccrc/guide/audit-team');
const decision = told('ccrc/guide/decision');

/** The introduction to CCRC, apart from its list of categories. */
const ccrc: readonly GuideStatement[] = [
  issuer('002.1', 'name now and before', 'Before its present name', '使用现名之前'),
  issuer('002.2', 'founded', 'founded in 2006', '2006 年'),
  issuer(
    '002.3',
    'approved by',
    'approval of the Office of the Central Organisation Establishment Committee',
    '经中央机构编制委员会办公室批准',
  ),
  issuer(
    '002.4',
    'rank and superior',
    'bureau-level body directly under the State Administration for Market Regulation',
    '国家市场监督管理总局直属的司局级单位',
  ),
  issuer('002.5', 'audits and certifies', 'audits and certifies', '审核、认证'),
  told('ccrc/guide/choose')(
    '002.14',
    'choice by real situation',
    'services that you really provide',
    '实际提供的服务',
  ),
  selfAssess('002.15', 'self-assessment on the site', 'Log on', '登录认证机构网站'),
  selfAssess('002.16', 'filling guide on the site', 'guide to filling them in', '填写指南'),
  told('ccrc/guide/apply')(
    '002.17',
    'form and evidence submitted',
    'Self-assessment forms with their evidence',
    '自评估表及证明材料',
  ),
  team('002.18', 'leader appointed', 'appoints the team leader', '指定审核组长'),
  team('002.19', 'auditors form a team', 'into a team', '组成审核组'),
  team(
    '002.20',
    'leader plans off-site audit',
    'draws up the plan of the off-site audit',
    '编制非现场审核计划',
  ),
  team(
    '002.21',
    'plan reaches everybody',
    'Project management staff pass it on to every member',
    '由项目管理人员转发给每一名组员',
  ),
  decision(
    '002.22',
    'on what the leader submits',
    'material that the audit team leader submits',
    '审核组长提交的材料',
  ),
  decision('002.23', 'pass: certificate prepared', 'told to prepare the certificate', '准备证书'),
  decision('002.24', 'fail: reasons given', 'told the reasons', '未通过的原因'),
  told('ccrc/guide/certificate')('002.25', 'made and mailed', 'made and mailed', '寄给申请方'),
  told('ccrc/guide/validity')(
    '002.26',
    'level 3: three years',
    'gives the 3 years for Level 3',
    '三级证书说明为 3 年',
  ),
  decision(
    '002.27',
    'with or without a project',
    'With or without an accepted project',
    '无论是否有已验收的项目',
  ),
];

const apply = told('secrecy/guide/apply');
const written = told('secrecy/guide/written-review');
const onSite = told('secrecy/guide/on-site-review');

/** The introduction to the secrecy qualification, as far as it tells the procedure. */
const secrecy: readonly GuideStatement[] = [
  apply('004.1', 'in writing', 'Apply in writing', '以书面形式申请'),
  apply(
    '004.2',
    'to the State administration',
    'to the National Administration of State Secrets Protection',
    '向国家保密局申请',
  ),
  apply('004.3', 'by enterprises', 'The applicant, a legal person', '申请单位（法人）'),
  apply('004.5', 'particulars of the applicant', 'particulars of the applicant', '单位基本情况'),
  apply('004.6', 'scope and grade', 'business types and grade applied for', '业务种类和等级'),
  written('004.7', 'examined once accepted', 'The accepted file is reviewed', '审查已受理的材料'),
  written('004.8', 'registration', 'registration', '登记情况'),
  written('004.9', 'reputation', 'business reputation', '商业信誉'),
  written('004.10', 'business status', 'business status', '经营状况'),
  onSite(
    '004.11',
    'only after passing',
    'only after the written review is passed',
    '书面审查通过后才进行',
  ),
  onSite('004.12', 'experts', 'review expert', '审查专家'),
  onSite('004.13', 'secrecy system', 'building of the secrecy system', '保密体系建设'),
  onSite('004.14', 'publicity', 'secrecy publicity', '保密宣传'),
  onSite('004.15', 'education', 'and education', '教育'),
  onSite('004.16', 'classified personnel', 'management of classified personnel', '涉密人员管理'),
  told('secrecy/guide/decision')(
    '004.17',
    'evaluated as a whole',
    'evaluated as a whole, from the on-site review',
    '根据现场审查情况综合评定',
  ),
  told('secrecy/guide/certificate')('004.18', 'certificate issued', 'is issued', '颁发资质证书'),
];

export const guideStatements: readonly GuideStatement[] = [...ccrc, ...secrecy];

/** The categories that the introduction to CCRC lists; the guide prints them from the catalogue. */
export const listedCategories = {
  '002.6': 'risk-assessment',
  '002.7': 'incident-response',
  '002.8': 'security-integration',
  '002.9': 'disaster-recovery',
  '002.10': 'secure-development',
  '002.11': 'security-operations',
  '002.12': 'security-audit',
  '002.13': 'industrial-control',
} as const;

/** A loose word of the introduction that is shown as one version of who may apply. */
export const saidAsVersion = {
  '004.4': {
    stage: 'secrecy/guide/apply',
    disagreement: 'who-may-apply',
    version: 'enterprises-or-individuals',
  },
} as const;
