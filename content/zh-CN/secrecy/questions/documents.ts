import type { SecrecyWords } from '../../../types/secrecy-words';

export const documentsQuestions = {
  'secrecy/rules': {
    label: '保密制度是否完善？',
    hint: '未读到官方的制度清单；可对照本部分所列的各类制度判断。',
    options: { complete: '完善', incomplete: '不完善' },
  },
  'secrecy/system-records': {
    label: '是否有保密制度体系运行情况的记录？',
    hint: '例如检查报告、整改记录、会议纪要、培训签到表和台账。',
    options: { yes: '有', no: '没有' },
  },
  'secrecy/document-families': {
    label: '下列各类保密制度和记录是否齐备？',
    hint: '汇总自个别资料，不是官方清单。',
    parts: {
      'responsibility-system': '保密责任制和领导小组分工文件',
      training: '保密教育培训制度及其年度计划和记录',
      'classified-personnel': '涉密人员管理',
      carriers: '涉密载体管理（从制作到销毁）',
      'systems-and-devices': '信息系统和信息设备管理',
      premises: '涉密业务场所管理',
      'projects-and-sites': '涉密项目和客户现场管理',
      'publicity-release': '宣传报道和对外提供管理（含涉外活动）',
      'inspection-and-penalties': '保密检查考核与奖惩',
      'risk-assessment': '每年的保密风险评估',
      'emergency-and-leaks': '应急预案和泄密报告',
      funds: '保密工作经费制度和预算',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
