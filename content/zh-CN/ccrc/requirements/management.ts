import type { CcrcWords } from '../../../types/ccrc-words';

const securityRemedy =
  '把已有的做法写成文件，补上缺少的部分，并留存注明日期的记录。审核时看到什么程度，向认证机构确认。';

export const managementRequirements = {
  'ccrc/common/management/a-personnel': {
    title: '人员管理程序',
    asks: '程序经批准发布并在运行：识别服务人员应具备的能力，明确各岗位的职责和技术能力要求，并以评价证明人员胜任。',
    remedy: '编写或完善程序和岗位说明，批准发布后对在岗人员逐一评价，留存评价结果。',
  },
  'ccrc/common/management/b-capacity-plan': {
    title: '能力培养计划',
    asks: '计划经批准发布，包含网络与信息安全技术、技能、管理和意识，并付诸实施，使人员持续胜任。',
    remedy:
      '制定有时间安排的计划，四方面内容齐全；按计划培训，留存签到和考核记录，证明培训后能够胜任。',
  },
  'ccrc/common/management/c-documents': {
    title: '文档管理程序',
    asks: '程序经批准发布并在运行：涵盖组织管理、服务过程管理和质量管理，对项目文档的产生、分发、保存、传输、使用（交付和内部使用）和废弃加以控制。',
    remedy: '按项目文档从产生到废弃的各环节逐一核对，补上缺少的环节，留存发放、借阅等记录。',
  },
  'ccrc/common/management/d-projects': {
    title: '项目管理程序',
    asks: '程序经批准发布并在运行：规定服务项目的组织、策划、实施、风险控制和交付，并能提供项目风险管理记录。',
    remedy:
      '完善程序，从下一个项目起填写风险登记表。尚无已启动项目的，向认证机构确认可用什么代替记录。',
  },
  'ccrc/common/management/e-confidentiality': {
    title: '保密管理程序',
    asks: '程序经批准发布并在运行：明确岗位保密责任，签订保密协议，及时开展保密教育。',
    remedy:
      '按岗位明确保密责任，与相关人员全部签订协议，在入职时和按固定周期开展保密教育，留存协议和签到记录。',
  },
  'ccrc/common/management/f-suppliers': {
    title: '供应商管理程序',
    asks: '程序经批准发布并在运行，使供应商满足服务的安全要求。仅适用于安全集成、安全运维、灾难备份与恢复。',
    remedy:
      '明确供应商应满足的要求，评价在用供应商并留存评价记录。不使用供应商的，向认证机构确认书面说明是否足够。',
  },
  'ccrc/common/management/g-contracts': {
    title: '合同管理程序',
    asks: '程序经批准发布，有统一的合同模板；项目按合同执行，按客户要求保护其敏感信息和知识产权信息，服务人员了解客户要求。',
    remedy:
      '发布程序和模板，在合同中写入敏感信息和知识产权条款，并留存向项目组交底客户要求的记录。',
  },
  'ccrc/reported/procedures-run-six-months': {
    title: '管理程序的运行时间',
    asks: '据咨询机构关于二级的介绍，各项管理程序应已运行至少 6 个月。',
    remedy: '尚未发布的程序尽快发布，从首日起留存记录，将申报安排在满期之后。',
  },
  'ccrc/reported/security-management-system': {
    title: '信息安全管理体系',
    asks: '据一篇咨询机构文章，应建立健全的信息安全管理体系。',
    remedy: securityRemedy,
  },
  'ccrc/reported/technical-support-measures': {
    title: '技术保障措施',
    asks: '据一篇咨询机构文章，应建立技术保障措施。',
    remedy: securityRemedy,
  },
  'ccrc/reported/security-policies-control-training': {
    title: '安全策略、控制与培训',
    asks: '据一篇咨询机构文章，应有安全策略、安全控制和安全培训。',
    remedy: securityRemedy,
  },
  'ccrc/reported/sufficient-resources': {
    title: '资源投入',
    asks: '据一篇咨询机构文章，应投入充足的资源，使服务切实有效。',
    remedy: '列出为该项服务安排的经费、人员和设备；影响服务的，予以补充。',
  },
  'ccrc/common/systems/iso-9001-documents': {
    title: '质量管理体系文件',
    asks: '据一份咨询机构对照表，二级和一级应有符合 ISO 9001 的体系文件。',
    remedy: '编写体系文件并按文件执行。该表要求的是文件而不是证书，具体要求向认证机构确认。',
  },
  'ccrc/common/systems/iso-27001-or-20000-documents': {
    title: '信息安全或服务管理体系文件',
    asks: '据一份咨询机构对照表，二级和一级应有符合 ISO 27001 或 ISO 20000 的体系文件，有其一即可。',
    remedy: '选择与服务更接近的一个体系，编写文件并按文件执行。具体要求向认证机构确认。',
  },
} satisfies Partial<CcrcWords['requirements']>;
