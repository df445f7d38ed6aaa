import type { SecrecyWords } from '../../types/secrecy-words';

export const sections: SecrecyWords['sections'] = {
  eligibility: '基本条件',
  ownership: '股权与上市',
  numbers: '专业能力',
  'secrecy-organisation': '保密组织',
  'secrecy-documents': '保密制度',
  'classified-staff': '涉密人员与保密教育',
  'secrecy-premises': '场所、设备与经费',
};

export const screens: SecrecyWords['screens'] = {
  applicant: '申请单位',
  record: '犯罪记录与资质吊销',
  'dishonest-list': '失信人员名单',
  'ties-abroad': '国籍、境外居留与婚姻',
  bans: '以往的申请',
  'foreign-capital': '境外投资',
  listing: '上市与挂牌',
  'capital-and-income': '资本与集成收入',
  'integration-projects': '集成项目',
  'integration-staff': '人员与社保',
  'business-premises': '涉密业务场所',
  'premises-quality': '涉密业务场所的管理与防护',
  'leading-group': '保密工作领导小组',
  'secrecy-leader': '分管保密工作负责人与保密总监',
  'secrecy-body': '负责保密工作的机构或人员',
  'secrecy-office': '保密管理办公室与保密管理人员',
  'secrecy-duties': '保密责任',
  'secrecy-rules': '保密制度及其运行',
  'document-families': '各类保密制度和记录',
  'secrecy-education': '保密教育培训',
  'classified-personnel': '涉密人员管理',
  'state-rules': '场所、设施和设备',
  'classified-devices': '涉密设备和介质',
  'secrecy-funds': '保密工作经费',
};
