import type { SecrecyWords } from '../../../types/secrecy-words';

export const documentsRequirements = {
  'secrecy/documents/rules-complete': {
    title: '保密制度',
    asks: '保密制度完善。',
    remedy:
      '对照实际业务逐类补齐制度，经批准后发布并发放到有关部门；照搬的文本改写到与实际做法一致，使有关人员都能讲清。',
  },
  'secrecy/documents/system-has-run': {
    title: '制度体系的运行',
    asks: '据个别资料对申请材料的转述，须说明保密制度体系的运行情况；本工具理解为有运行记录。',
    remedy:
      '从制度发布起留存注明日期的检查、整改、会议、培训记录和台账。运行多久才够，向保密行政管理部门确认。',
  },
  'secrecy/documents/families': {
    title: '各类保密制度和记录',
    asks: '据个别资料，下列各类齐备：责任制与领导小组分工、教育培训、涉密人员、涉密载体、信息系统和设备、场所、项目与客户现场、宣传报道与对外提供、检查与奖惩、风险评估、应急与泄密报告、经费。',
    remedy:
      '补上缺少的类别，明确责任部门并留存记录。这份清单不是官方清单，具体要求向保密行政管理部门确认。',
  },
} satisfies Partial<SecrecyWords['requirements']>;
