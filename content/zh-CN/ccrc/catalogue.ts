import type { CcrcWords } from '../../types/ccrc-words';
import { categoryNames } from './category-names';

export const catalogue: Pick<
  CcrcWords,
  | 'name'
  | 'issuer'
  | 'authority'
  | 'coverage'
  | 'disclaimer'
  | 'ladder'
  | 'categories'
  | 'levels'
  | 'occasions'
  | 'areas'
> = {
  name: '信息安全服务资质（CCRC）',
  issuer: '中国网络安全审查认证和市场监管大数据中心（通称 CCRC）',
  authority: '认证机构',
  coverage: {
    part: '该类别的专项条款只掌握一部分，其余请以认证机构现行表格为准。',
    common: '只掌握公共管理要求；该类别的专项条款请对照认证机构现行表格自查。',
  },
  disclaimer: '自评结果仅供准备申请时参考，以认证机构现行规范和审核为准。',
  ladder: '三级为入门级，一级为最高级。',

  categories: {
    'security-integration': {
      name: '信息系统安全集成服务',
      short: categoryNames['security-integration'],
      covers: '为计算机应用系统和网络系统界定安全需求，并完成安全设计、建设实施和安全保证。',
      notKnown: '只读到表格的片段，未读到安全保证阶段，方案设计和建设实施阶段也不完整。',
    },
    'security-operations': {
      name: '信息系统安全运维服务',
      short: categoryNames['security-operations'],
      covers: '对运行中的系统进行安全评估和加固，通告漏洞与补丁，响应安全事件并提供咨询。',
      notKnown: '未读到该类别自己的条款。',
    },
    'risk-assessment': {
      name: '信息安全风险评估服务',
      short: categoryNames['risk-assessment'],
      covers: '分析威胁和脆弱性，判断可能造成的危害，提出防护与整改措施，使风险处于可接受水平。',
      notKnown: '只读到较早表格的开头，未读到评估总体方案之后的条款，例如评估的实施。',
    },
    'incident-response': {
      name: '信息安全应急处理服务',
      short: categoryNames['incident-response'],
      covers: '制定预案、组织演练；事件发生后识别、记录、分类和处置，直至业务恢复。',
      notKnown: '只读到关于选用案例的建议，未读到各服务阶段及其条款。',
    },
    'secure-development': {
      name: '软件安全开发服务',
      short: categoryNames['secure-development'],
      covers: '对软件开发过程进行安全控制，使交付软件的安全风险可接受。',
      notKnown: '未读到测试、验收和维保阶段的条款，以及二级和一级在设计、编码阶段增加的条款。',
    },
    'disaster-recovery': {
      name: '信息系统灾难备份与恢复服务',
      short: categoryNames['disaster-recovery'],
      covers: '备份数据、处理系统、网络和基础设施等能力，灾难发生后使系统和业务恢复到可接受状态。',
      notKnown: 'A 类和 B 类的条款都未读到。',
    },
    'security-audit': {
      name: '网络安全审计服务',
      short: categoryNames['security-audit'],
      covers: '确定审计目标、范围和依据，实施现场审计，报告审计发现和结论，并提出建议。',
      notKnown: '未读到表格中基本资格之后的条款，一级的基本资格也不完整。',
    },
    'industrial-control': {
      name: '工业控制系统安全服务',
      short: categoryNames['industrial-control'],
      covers: '面向工业控制系统的安全服务；未读到认证机构对该类别的官方界定。',
      notKnown: '未找到该类别的表格和条款。',
    },
  },

  levels: {
    'level-3': '三级',
    'level-2': '二级',
    'level-1': '一级',
  },

  occasions: {
    initial: '初次认证',
    surveillance: '监督审核',
  },

  areas: {
    organisation: '法律地位',
    finance: '财务资信',
    premises: '办公场所',
    people: '人员能力',
    'track-record': '业绩',
    management: '服务管理',
    technology: '服务技术',
    clauses: '类别专项要求',
  },
};
