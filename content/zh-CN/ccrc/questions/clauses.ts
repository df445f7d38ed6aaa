import type { CcrcWords } from '../../../types/ccrc-words';

const allThree = { all: '三项都有', partly: '部分有', none: '都还没有' };
const fromLevel2 = '二级和一级要求。';
const atLevel1 = '仅一级要求。';

/** Each category's own questions, in the order of the screens. */
export const clauseQuestions = {
  'ccrc/security-integration/requirement-analysis': {
    label: '集成项目是否有需求分析报告？',
    hint: fromLevel2,
    parts: {
      report: '编写了报告',
      'customer-needs': '以客户需求为依据',
      'investment-capacity': '以客户的投资能力为依据',
    },
  },
  'ccrc/security-integration/design-control': {
    label: '是否有方案设计阶段的控制程序？',
    hint: '程序应涵盖表格中方案设计阶段的条款；这些条款只读到片段，请对照现行表格核对。',
    parts: {
      documented: '程序编写成文',
      'approved-and-issued': '经本单位批准并发布',
      'covers-the-clauses': '涵盖现行表格中方案设计阶段的条款',
    },
  },
  'ccrc/security-integration/construction-control': {
    label: '是否有建设实施阶段的控制程序？',
    hint: '系统如何建设，如何在客户处实施。',
    parts: {
      documented: '程序编写成文',
      'approved-and-issued': '经本单位批准并发布',
      'work-content': '规定工作内容',
      process: '规定流程',
      method: '规定方法',
      templates: '规定文档模板',
    },
  },
  'ccrc/security-integration/construction-work': {
    label: '建设实施阶段是否有实施记录、沟通计划和技能培训？',
    hint: '记录来自项目；计划和培训可以先行准备。',
    parts: {
      'implementation-records': '留存施工或实施记录',
      'communication-plan': '制定沟通计划',
      'skill-training': '开展技能培训',
    },
  },
  'ccrc/security-integration/construction-manual': {
    label: '是否有施工手册和作业指导书？',
    hint: atLevel1,
    parts: {
      manual: '施工手册',
      'work-instructions': '作业指导书',
    },
  },
  'ccrc/security-integration/new-systems': {
    label: '新建系统是否兼顾功能、性能和安全？',
    hint: atLevel1,
    parts: {
      function: '功能',
      performance: '性能',
      security: '安全',
    },
  },
  'ccrc/security-integration/rebuilds': {
    label: '改造系统是否事先测试，并准备了回退方案？',
    hint: atLevel1,
    parts: {
      'pre-test': '事先进行技术测试',
      'rollback-plan': '回退方案',
      network: '测试网络兼容性',
      system: '测试系统兼容性',
      application: '测试应用兼容性',
    },
  },
  'ccrc/risk-assessment/vulnerability-layers': {
    label: '脆弱性识别覆盖哪些层面？',
    hint: '以已完成项目的材料为准；三个级别要求的层面不同。',
    picks: allThree,
    parts: {
      management: '管理层面',
      technical: '技术层面',
      business: '业务层面',
    },
  },
  'ccrc/risk-assessment/vulnerability-capability': {
    label: '对脆弱性具备哪些能力？',
    hint: '以已完成项目的材料为准；三个级别要求的能力不同。',
    picks: allThree,
    parts: {
      track: '跟踪脆弱性',
      verify: '验证脆弱性',
      discover: '挖掘脆弱性',
    },
  },
  'ccrc/risk-assessment/assessment-plan': {
    label: '是否有评估方案及其模板？',
    hint: '既看通用的评估方案，也看项目实际采用的方案。',
    parts: {
      'assessment-plan': '编写了评估方案',
      templates: '有配套模板',
      'used-in-a-project': '方案和模板已用于项目',
      'risk-evaluation-principle': '总体方案写明风险评价原则',
    },
  },
  'ccrc/incident-response/incident-case': {
    label: '所提供的案例是否为符合类别的真实事件？',
    hint: '演练或单纯的预防不能体现现场分析和处置。',
    parts: {
      'real-incident': '真实事件，不是演练',
      'network-or-information-security': '属于网络安全或信息安全事件',
      'not-only-preventive': '不只是预防',
    },
  },
  'ccrc/secure-development/preparation': {
    label: '安全开发的准备工作是否到位？',
    hint: '有的按项目编写，有的通用。',
    parts: {
      team: '开发团队，明确角色和职责',
      'security-plan': '安全开发管理计划',
      'configuration-plan': '配置管理计划',
      'change-control': '变更控制制度',
      'training-plan': '安全培训计划',
      'separate-environment': '开发环境与运行环境隔离',
    },
  },
  'ccrc/secure-development/risks-and-roles': {
    label: '是否管理项目风险，并配备专职人员和工具？',
    hint: fromLevel2,
    parts: {
      'risk-management': '对项目风险进行评估和管理',
      'security-manager': '专职软件安全管理人员',
      'security-tester': '专职软件安全测试人员',
      'configuration-tool': '使用配置管理工具',
    },
  },
  'ccrc/secure-development/requirements': {
    label: '软件需求是否经过描述和确认？',
    hint: '以准备提供的项目为准。',
    parts: {
      background: '描述项目背景',
      function: '描述功能需求',
      performance: '描述性能需求',
      security: '描述安全需求',
      'agreed-with-the-user': '与用户达成一致并留有记录',
    },
  },
  'ccrc/secure-development/requirement-analysis': {
    label: '是否有包含安全内容的需求分析报告？',
    hint: fromLevel2,
    parts: {
      'report-with-security-needs': '报告分析了安全需求',
      'standards-named': '写明所采用的安全标准',
    },
  },
  'ccrc/secure-development/threats-and-model': {
    label: '是否以威胁为基础分析需求，并有安全开发模型？',
    hint: atLevel1,
    parts: {
      'threat-based-analysis': '以威胁为基础的分析',
      'development-model': '安全开发模型',
    },
  },
  'ccrc/secure-development/design': {
    label: '软件设计是否包含安全功能？',
    hint: '以准备提供的项目为准。',
    parts: {
      'scheme-and-specification': '设计方案和设计说明书',
      'functional-design': '各系统或子系统的功能设计',
      'non-functional-design': '各系统或子系统的非功能设计',
      authentication: '身份标识与鉴别',
      'access-control': '访问控制',
      audit: '安全审计',
      'security-management': '安全管理',
    },
  },
  'ccrc/secure-development/coding': {
    label: '编码是否遵循规范，并经过安全检查？',
    hint: '以准备提供的项目为准。',
    parts: {
      'coding-standard': '遵循统一的安全编码规范',
      'follows-the-design': '按详细设计编码',
      'security-check': '对代码进行安全检查或评审',
      fixes: '对发现的问题进行修复',
    },
  },
  'ccrc/disaster-recovery/sub-type': {
    label: '申报该类别的哪个子类？',
    hint: '没有读到说明两者区别的文本，请向认证机构确认。',
    options: { a: 'A 类', b: 'B 类', undecided: '尚未确定' },
  },
  'ccrc/security-audit/audit-abilities': {
    label: '完整的审计项目能体现哪些能力？',
    hint: '查看一个项目从审计方案到审计报告的材料。',
    parts: {
      objective: '确定审计目标',
      scope: '确定审计范围',
      basis: '确定审计依据',
      'on-site-audit': '实施现场审计',
      findings: '形成审计发现',
      conclusion: '得出审计结论',
      recommendations: '提出建议',
    },
  },
  'ccrc/security-audit/audit-objectives': {
    label: '审计目标涵盖哪些方面？',
    hint: atLevel1,
    picks: allThree,
    parts: {
      compliance: '合规',
      security: '安全',
      performance: '绩效',
    },
  },
} satisfies Partial<CcrcWords['questions']>;
