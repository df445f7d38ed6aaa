import type { CcrcWords } from '../../types/ccrc-words';
import { applicantEvidence } from '../applicant';

const organisation = '本单位';
const customer = '客户与本单位签订';
const certificationBody = '认证机构';
const approval = '文件编号或名称、批准情况、发布日期和生效日期';

export const evidence: CcrcWords['evidence'] = {
  ...applicantEvidence,
  'credit-system-record': {
    name: '国家企业信用信息公示系统的查询截图或打印件',
    issuedBy: '公示系统公开信息，由本单位打印',
    shows: '本单位的公示信息、违法违规记录和查询日期',
  },
  'department-authorisation': {
    name: '法人单位批准部门申报的文件',
    issuedBy: '部门所属的法人单位',
    shows: '批准申报并承诺承担责任，有签字和盖章',
  },
  'ownership-documents': {
    name: '体现发展历程和产权关系的材料',
    issuedBy: '登记机关或本单位',
    shows: '公司章程、股东名册和历次变更登记，按时间排列',
  },
  'financial-management-system': {
    name: '财务管理制度',
    issuedBy: organisation,
    shows: `资金与会计管理规定：${approval}`,
  },
  'head-curriculum-vitae': {
    name: '组织负责人情况',
    issuedBy: '组织负责人',
    shows:
      '姓名、年龄、职务、职称、学历、工作经历和证书，并写明在信息技术领域历次管理任职的起止时间',
  },
  'lead-curriculum-vitae': {
    name: '技术负责人情况',
    issuedBy: '技术负责人',
    shows: '姓名、年龄、职务、职称、学历、工作经历和证书',
  },
  'competence-record': {
    name: '该类别的评价或考核证明',
    issuedBy: '实施评价、考核或颁发证书的机构',
    shows: '人员、类别、日期和结果；持证的写明持证人、证书编号、发证日期和有效期',
  },
  'roster-of-roles': {
    name: '按类别列出的项目负责人和项目工程师名单',
    issuedBy: organisation,
    shows: '谁在哪个类别承担哪个角色，从何时开始',
  },
  'graduation-certificate': {
    name: '计算机相关专业的本科毕业证书',
    issuedBy: '高等学校',
    shows: '姓名、专业、学历、证书编号和毕业日期',
  },
  'first-service-contract': {
    name: '该类别第一个项目的合同',
    issuedBy: customer,
    shows: '项目名称、双方单位和签订日期',
  },
  'lower-level-certificate': {
    name: '所依据的该类别资质证书',
    issuedBy: certificationBody,
    shows: '类别、级别、编号、发证日期和有效期',
  },
  'current-certificate': {
    name: '接受监督审核的该类别、该级别资质证书',
    issuedBy: certificationBody,
    shows: '类别、级别、编号、发证日期和有效期',
  },
  'project-contracts': {
    name: '所计项目的合同',
    issuedBy: customer,
    shows: '项目名称、属于该类别的服务内容、双方单位和签订日期',
  },
  'acceptance-reports': {
    name: '所计项目的验收报告',
    issuedBy: '客户',
    shows: '项目名称、验收结论、客户签字和日期',
  },
  'invoices-and-receipts': {
    name: '与上述合同对应的发票和银行回单',
    issuedBy: '本单位及开户银行',
    shows: '号码、日期、金额，以及对应的客户和合同',
  },
  'personnel-procedure': {
    name: '人员管理程序',
    issuedBy: organisation,
    shows: `应具备的能力、岗位职责和评价方法：${approval}`,
  },
  'post-descriptions': {
    name: '岗位说明',
    issuedBy: organisation,
    shows: '各岗位的职责和技术能力要求',
  },
  'competence-evaluations': {
    name: '服务人员的评价记录',
    issuedBy: organisation,
    shows: '人员、岗位、评价内容、结果和日期',
  },
  'capacity-plan': {
    name: '能力培养计划',
    issuedBy: organisation,
    shows: '技术、技能、管理和意识四方面内容及时间安排，批准情况和发布日期',
  },
  'training-records': {
    name: '培训和考核记录',
    issuedBy: organisation,
    shows: '内容、日期、参加人员和考核结果',
  },
  'document-procedure': {
    name: '文档管理程序',
    issuedBy: organisation,
    shows: `文档从产生到废弃的管理：${approval}`,
  },
  'document-control-records': {
    name: '文档控制记录',
    issuedBy: organisation,
    shows: '哪份文档在何时分发、借阅、发送或销毁，对象是谁',
  },
  'project-procedure': {
    name: '项目管理程序',
    issuedBy: organisation,
    shows: `组织、策划、实施、风险控制和交付：${approval}`,
  },
  'project-risk-records': {
    name: '项目风险管理记录',
    issuedBy: organisation,
    shows: '项目、风险、采取的措施和日期',
  },
  'confidentiality-procedure': {
    name: '保密管理程序',
    issuedBy: organisation,
    shows: `各岗位的保密责任：${approval}`,
  },
  'confidentiality-agreements': {
    name: '已签订的保密协议',
    issuedBy: '本单位与相关人员逐一签订',
    shows: '签订人、保密内容、日期和期限',
  },
  'confidentiality-training-records': {
    name: '保密教育记录',
    issuedBy: organisation,
    shows: '日期、内容和参加人员',
  },
  'supplier-procedure': {
    name: '供应商管理程序',
    issuedBy: organisation,
    shows: `供应商应满足的要求和评价方法：${approval}`,
  },
  'supplier-evaluations': {
    name: '在用供应商的评价记录',
    issuedBy: organisation,
    shows: '供应商、供应内容、对照的安全要求、结果和日期',
  },
  'contract-procedure': {
    name: '合同管理程序',
    issuedBy: organisation,
    shows: `合同如何签订、执行并使服务人员了解：${approval}`,
  },
  'contract-template': {
    name: '统一的合同模板',
    issuedBy: organisation,
    shows: '客户敏感信息条款和知识产权条款',
  },
  'procedure-approvals': {
    name: '文件的批准和发布记录',
    issuedBy: organisation,
    shows: '批准人、发布日期和生效日期',
  },
  'process-chart': {
    name: '服务流程图',
    issuedBy: organisation,
    shows: '各阶段的职责、输入和输出',
  },
  'service-norm': {
    name: '该类别的服务规范',
    issuedBy: organisation,
    shows: `服务如何开展、依据哪些标准：${approval}`,
  },
  'records-of-following': {
    name: '体现按文件执行的项目记录',
    issuedBy: organisation,
    shows: '项目、阶段、所做的工作和日期',
  },
  'tool-list': {
    name: '在用安全工具清单',
    issuedBy: organisation,
    shows: '名称、版本、用途和保管人',
  },
  'test-environment-description': {
    name: '内部测试环境说明',
    issuedBy: organisation,
    shows: '设备、软件、用途和地点',
  },
  'iso-9001-documents': {
    name: '符合 ISO 9001 的体系文件',
    issuedBy: organisation,
    shows: '质量管理体系的手册、程序文件和记录',
  },
  'iso-27001-or-20000-documents': {
    name: '符合 ISO 27001 或 ISO 20000 的体系文件',
    issuedBy: organisation,
    shows: '所选体系的手册、程序文件和记录',
  },
  'security-management-documents': {
    name: '本单位信息安全管理的文件和记录',
    issuedBy: organisation,
    shows: '安全策略、控制、培训、资源和技术措施',
  },
  'business-records': {
    name: '体现服务能力的经营记录',
    issuedBy: organisation,
    shows: '按项目归档的合同、交付成果和服务记录',
  },
  'user-number-proof': {
    name: '所评估系统的用户数证明',
    issuedBy: '客户',
    shows: '系统及其用户；较早的表格要求提供，用户数不作判定',
  },
  'vulnerability-identification-material': {
    name: '项目的脆弱性识别材料',
    issuedBy: organisation,
    shows: '项目、所覆盖的层面、发现的问题，以及如何跟踪、验证或挖掘',
  },
  'assessment-plan-and-templates': {
    name: '评估方案和模板',
    issuedBy: organisation,
    shows: `方案、模板和风险评价原则：${approval}`,
  },
  'development-staff-table': {
    name: '开发团队人员表',
    issuedBy: organisation,
    shows: '姓名、角色和职责；由谁负责安全开发、软件安全管理和安全测试',
  },
  'development-project-plan': {
    name: '含安全内容的项目计划',
    issuedBy: organisation,
    shows: '开发过程的安全如何管理，批准情况和日期',
  },
  'configuration-plan-and-records': {
    name: '配置管理计划和记录',
    issuedBy: organisation,
    shows: '纳入配置管理的内容及其版本和日期',
  },
  'change-forms': {
    name: '变更单',
    issuedBy: organisation,
    shows: '申请、批准、执行和变更后的评价',
  },
  'security-training-plan': {
    name: '安全培训制度和计划',
    issuedBy: organisation,
    shows: '内容、人员和时间安排，批准情况和发布日期',
  },
  'development-environment-description': {
    name: '开发环境和运行环境说明',
    issuedBy: organisation,
    shows: '两个环境、所在位置和隔离方式',
  },
  'development-risk-documents': {
    name: '项目风险管理制度、计划和风险分析报告',
    issuedBy: organisation,
    shows: '项目的风险及其评估和处置，注明日期',
  },
  'configuration-tool': {
    name: '配置管理工具（现场查看）',
    issuedBy: organisation,
    shows: '工具名称和版本，以及其中管理的项目',
  },
  'stage-procedure': {
    name: '开发阶段的程序文件',
    issuedBy: organisation,
    shows: `该阶段的工作及其输入和输出：${approval}`,
  },
  'feasibility-report-or-tender': {
    name: '可行性报告或招标文件',
    issuedBy: '客户，或本单位受客户委托编写',
    shows: '项目背景、需求和日期',
  },
  'requirement-analysis-report': {
    name: '需求分析报告',
    issuedBy: organisation,
    shows: '客户、需求及其确认情况、编写人和日期',
  },
  'design-specification': {
    name: '设计方案和设计说明书',
    issuedBy: organisation,
    shows: '功能和非功能设计、安全功能、编写人、版本和日期',
  },
  'secure-coding-standard': {
    name: '安全编码规范',
    issuedBy: organisation,
    shows: `针对所用开发语言的规则：${approval}`,
  },
  'code-check-records': {
    name: '代码检查或评审记录',
    issuedBy: organisation,
    shows: '检查的代码、检查人、发现的问题、修复情况和日期',
  },
  'audit-ability-proof': {
    name: '完整审计项目的材料',
    issuedBy: organisation,
    shows: '目标、范围和依据；现场审计、审计发现和结论；建议；审计人员和日期',
  },
  'design-control-procedure': {
    name: '方案设计阶段的控制程序',
    issuedBy: organisation,
    shows: `所涵盖的方案设计条款：${approval}`,
  },
  'construction-control-procedure': {
    name: '建设实施阶段的控制程序',
    issuedBy: organisation,
    shows: `工作内容、流程、方法和文档模板：${approval}`,
  },
  'implementation-records': {
    name: '施工或实施记录',
    issuedBy: organisation,
    shows: '项目、完成的工作、实施人员和日期',
  },
  'communication-plan': {
    name: '沟通计划',
    issuedBy: organisation,
    shows: '由谁向谁、就什么事项、何时沟通',
  },
  'construction-manual': {
    name: '施工手册和作业指导书',
    issuedBy: organisation,
    shows: `逐步说明如何施工：${approval}`,
  },
  'rebuild-tests-and-rollback-plan': {
    name: '改造前的测试和回退方案',
    issuedBy: organisation,
    shows: '技术测试、网络、系统和应用的兼容性、回退方案和日期',
  },
  'incident-record': {
    name: '事件记录和报告',
    issuedBy: organisation,
    shows: '事件经过和时间、分析、现场处置情况和客户',
  },
};
