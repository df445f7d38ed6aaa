import type { CcrcWords } from '../../../types/ccrc-words';

const keepMaterial =
  '留存能体现该项的项目脆弱性识别材料，与合同、验收报告归在一起。所读为较早的表格，现行表格向认证机构索取。';

const showAbilities =
  '逐一查看审计项目材料，在下一次审计中补上缺少的环节，记录与合同、验收报告一并留存。';

const completeThePlan =
  '补写缺少的内容，批准后在下一个项目中采用。该类别的现行表格，向认证机构索取。';

const inTheNextProject =
  '在下一个项目的材料中补上缺少的内容，并归入项目档案。尚无已启动项目的，向认证机构确认认可哪些材料。';

/** Each category's own requirements, as far as they are known, category by category. */
export const clauseRequirements = {
  'ccrc/security-integration/requirement-analysis': {
    title: '需求分析报告',
    asks: '二级和一级：有需求分析报告，以客户需求和投资能力为依据。',
    remedy: '为准备提供的项目编写报告，写明客户的需求和投资能力。',
  },
  'ccrc/security-integration/design-control': {
    title: '方案设计阶段的控制',
    asks: '方案设计阶段有控制程序，经批准发布，并涵盖表格中该阶段的条款。',
    remedy: completeThePlan,
  },
  'ccrc/security-integration/construction-control': {
    title: '建设实施阶段的控制',
    asks: '建设实施阶段有控制程序，经批准发布，规定工作内容、流程、方法和文档模板。',
    remedy: completeThePlan,
  },
  'ccrc/security-integration/construction-work': {
    title: '建设实施的记录、沟通与技能',
    asks: '有施工或实施记录、沟通计划和技能培训。',
    remedy: inTheNextProject,
  },
  'ccrc/security-integration/construction-manual/level-1': {
    title: '施工手册与作业指导书',
    asks: '一级：有施工手册和作业指导书。',
    remedy: completeThePlan,
  },
  'ccrc/security-integration/new-systems/level-1': {
    title: '新建系统',
    asks: '一级：新建系统的，关注功能、性能和安全。',
    remedy: '逐项指明项目材料中的对应内容。不承建新系统的，向认证机构说明。',
  },
  'ccrc/security-integration/rebuilds/level-1': {
    title: '改造系统',
    asks: '一级：改造系统的，事先进行技术测试，制定回退方案，并测试网络、系统和应用的兼容性。',
    remedy: '在下一次改造之前安排测试并制定回退方案，留存结果。不承接改造的，向认证机构说明。',
  },
  'ccrc/risk-assessment/vulnerability-layers/level-3': {
    title: '脆弱性识别的层面',
    asks: '脆弱性识别覆盖管理层面或技术层面，至少其一。',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-layers/level-2': {
    title: '脆弱性识别的层面',
    asks: '脆弱性识别覆盖管理层面和技术层面。',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-layers/level-1': {
    title: '脆弱性识别的层面',
    asks: '脆弱性识别覆盖业务层面、管理层面和技术层面。',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-capability/level-3': {
    title: '处理脆弱性的能力',
    asks: '具备跟踪脆弱性的能力。',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-capability/level-2': {
    title: '处理脆弱性的能力',
    asks: '具备跟踪和验证脆弱性的能力。',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/vulnerability-capability/level-1': {
    title: '处理脆弱性的能力',
    asks: '具备跟踪、验证和挖掘脆弱性的能力。',
    remedy: keepMaterial,
  },
  'ccrc/risk-assessment/assessment-plan': {
    title: '评估方案与模板',
    asks: '有评估方案和模板，并已用于项目；总体方案写明风险评价原则。',
    remedy: completeThePlan,
  },
  'ccrc/incident-response/real-incident': {
    title: '以真实事件为案例',
    asks: '据咨询机构网页上的培训建议，案例应为真实的网络安全或信息安全事件，不是演练，也不只是预防。',
    remedy: '另选案例，材料从接报直至处置结束。没有合适案例的，向认证机构确认认可哪类案例。',
  },
  'ccrc/secure-development/preparation': {
    title: '安全开发的准备',
    asks: '有明确角色和职责的团队、安全开发管理计划、配置管理计划、变更控制制度和安全培训计划，开发环境与运行环境隔离。',
    remedy: completeThePlan,
  },
  'ccrc/secure-development/risks-and-roles': {
    title: '项目风险、专职人员与工具',
    asks: '二级和一级：对项目风险进行评估和管理，配备专职的软件安全管理人员和测试人员，使用配置管理工具。',
    remedy: '任命相关人员，编写项目风险管理制度并至少执行一次。工具在现场查看，届时应已投入使用。',
  },
  'ccrc/secure-development/requirements': {
    title: '软件需求',
    asks: '描述项目背景和需求，包括功能、性能和安全需求，与用户达成一致并记录。',
    remedy: inTheNextProject,
  },
  'ccrc/secure-development/requirement-analysis': {
    title: '安全需求分析',
    asks: '二级和一级：有包含安全需求的分析报告，并写明所采用的安全标准。',
    remedy: '完善准备提供的项目的需求分析报告，写明安全需求和满足需求所依据的标准。',
  },
  'ccrc/secure-development/threats-and-model/level-1': {
    title: '威胁分析与开发模型',
    asks: '一级：以威胁为基础进行分析，并有安全开发模型。',
    remedy: '在需求分析中增加威胁分析，并规定项目采用的安全开发模型。',
  },
  'ccrc/secure-development/design': {
    title: '软件设计',
    asks: '有设计方案和设计说明书，对各系统或子系统进行功能和非功能设计，安全功能包括身份标识与鉴别、访问控制、安全审计和安全管理。',
    remedy: inTheNextProject,
  },
  'ccrc/secure-development/coding': {
    title: '安全编码',
    asks: '遵循统一的安全编码规范，按详细设计编码，对代码进行安全检查或评审，并修复发现的问题。',
    remedy: inTheNextProject,
  },
  'ccrc/disaster-recovery/sub-type': {
    title: 'A 类或 B 类',
    asks: '据一家咨询机构的网页，该类别的证书分 A 类和 B 类；本工具理解为申报前须作出选择。',
    remedy: '向认证机构了解两类各有哪些要求，确定之后再准备证明材料。',
  },
  'ccrc/security-audit/audit-abilities/level-3': {
    title: '完整审计项目体现的能力',
    asks: '监督审核时，以完整的审计项目体现：能确定审计目标、范围和依据，实施现场审计，形成审计发现和结论，并提出建议。',
    remedy: showAbilities,
  },
  'ccrc/security-audit/audit-abilities/level-2': {
    title: '完整审计项目体现的能力',
    asks: '以完整的审计项目体现：能确定审计目标、范围和依据，实施现场审计，形成审计发现和结论，并提出建议。',
    remedy: showAbilities,
  },
  'ccrc/security-audit/audit-abilities/level-1': {
    title: '完整审计项目体现的能力',
    asks: '以完整的审计项目体现：能确定审计目标、范围和依据，实施现场审计，形成审计发现和结论，并提出建议。',
    remedy: showAbilities,
  },
  'ccrc/security-audit/audit-objectives/level-1': {
    title: '审计目标',
    asks: '一级：审计目标至少涵盖合规、安全和绩效。',
    remedy: '在下一次审计方案中列入缺少的目标，并在审计发现和报告中体现。',
  },
  'ccrc/security-audit/complete-projects/level-1': {
    title: '完整的审计项目',
    asks: '近 3 年内该类别的项目中至少 3 个完整；本工具理解为合同、验收报告、发票和银行回单齐全。',
    remedy:
      '向客户、财务和银行补齐缺少的材料，按项目将四样材料归在一起。材料不齐的项目仍计入项目数量。',
  },
} satisfies Partial<CcrcWords['requirements']>;
