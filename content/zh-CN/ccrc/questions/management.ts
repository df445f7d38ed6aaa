import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: '有', no: '没有' };

const procedure = {
  documented: '制度文件编写成文',
  'approved-and-issued': '经本单位批准并发布',
  'in-operation': '投入运行并有记录',
};

export const managementQuestions = {
  'ccrc/management/personnel': {
    label: '是否建立了服务人员的人员管理程序？',
    hint: '服务人员应具备什么能力、各岗位做什么、如何评价能否胜任。',
    parts: {
      ...procedure,
      'competence-needs': '识别服务人员应具备的能力',
      'post-duties': '明确各岗位职责',
      'post-technical-requirements': '明确各岗位的技术能力要求',
      evaluated: '通过评价证明人员胜任',
    },
  },
  'ccrc/management/capacity-plan': {
    label: '是否制定了服务人员的能力培养计划？',
    hint: '通常是年度培训计划，并有培训和考核记录。',
    parts: {
      documented: '计划编写成文',
      'approved-and-issued': '经本单位批准并发布',
      technology: '包含网络与信息安全技术',
      skills: '包含技能',
      management: '包含管理',
      awareness: '包含意识',
      'carried-out': '按计划实施并有记录',
      'stays-competent': '证明人员持续胜任',
    },
  },
  'ccrc/management/documents': {
    label: '是否建立了文档管理程序？',
    hint: '管理哪些文档，项目文档从产生到废弃如何控制。',
    parts: {
      ...procedure,
      'organisation-management': '涵盖组织管理',
      'service-process-management': '涵盖服务过程管理',
      'quality-management': '涵盖质量管理',
      creation: '项目文档的产生受控',
      distribution: '项目文档的分发受控',
      storage: '项目文档的保存受控',
      transmission: '项目文档的传输受控',
      'use-delivery': '项目文档向客户交付时受控',
      'use-internal': '项目文档内部使用时受控',
      disposal: '项目文档的废弃受控',
    },
  },
  'ccrc/management/projects': {
    label: '是否建立了项目管理程序？',
    hint: '服务项目从组织到交付如何开展。',
    parts: {
      ...procedure,
      organisation: '规定项目的组织',
      planning: '规定项目的策划',
      implementation: '规定项目的实施',
      'risk-control': '规定项目的风险控制',
      delivery: '规定项目的交付',
      'risk-records': '具备项目风险管理记录',
    },
  },
  'ccrc/management/confidentiality': {
    label: '是否建立了保密管理程序？',
    hint: '指客户和本单位需要保密的信息，不涉及国家秘密的管理。',
    parts: {
      ...procedure,
      'post-duties': '明确岗位保密责任',
      'agreements-signed': '签订保密协议',
      education: '及时对相关人员开展保密教育',
    },
  },
  'ccrc/management/suppliers': {
    label: '是否建立了供应商管理程序？',
    hint: '由谁为服务项目供应产品或服务，应满足哪些安全要求。',
    parts: {
      ...procedure,
      'suppliers-meet-requirements': '供应商满足服务的安全要求',
    },
  },
  'ccrc/management/contracts': {
    label: '是否建立了合同管理程序？',
    hint: '服务项目使用统一的合同模板，并按合同执行。',
    parts: {
      documented: procedure.documented,
      'approved-and-issued': procedure['approved-and-issued'],
      'one-template': '统一的合同模板',
      'performed-to-contract': '项目按合同执行',
      'sensitive-information': '按客户要求保护其敏感信息',
      'intellectual-property': '按客户要求保护其知识产权信息',
      'staff-know-requirements': '服务人员了解客户要求',
    },
  },
  'ccrc/procedures-since': {
    label: '各项管理程序从何时开始运行？',
    hint: '填发布并投入运行的日期；各程序日期不同的，填最晚的一个。',
  },
  'ccrc/security-management': {
    label: '本单位自身的信息安全是如何管理的？',
    hint: '针对本单位自身，不要求取得证书。',
    parts: {
      system: '建立信息安全管理体系',
      policies: '安全策略',
      control: '安全控制措施',
      training: '安全培训',
      resources: '投入充足的资源',
      'technical-support': '技术保障措施',
    },
  },
  'ccrc/iso-9001-documents': {
    label: '是否有符合 ISO 9001 的质量管理体系文件？',
    hint: '包括手册、程序文件和记录，不必持有证书。',
    options: yesOrNo,
  },
  'ccrc/iso-27001-documents': {
    label: '是否有符合 ISO 27001 的信息安全管理体系文件？',
    hint: '与 ISO 20000 的体系文件有其一即可。',
    options: yesOrNo,
  },
  'ccrc/iso-20000-documents': {
    label: '是否有符合 ISO 20000 的服务管理体系文件？',
    hint: '与 ISO 27001 的体系文件有其一即可。',
    options: yesOrNo,
  },
} satisfies Partial<CcrcWords['questions']>;
