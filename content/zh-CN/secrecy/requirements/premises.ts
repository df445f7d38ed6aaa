import type { SecrecyWords } from '../../../types/secrecy-words';

export const premisesRequirements = {
  'secrecy/premises/state-rules': {
    title: '场所、设施和设备',
    asks: '用于涉密集成业务的场所、设施和设备符合国家保密规定和标准。',
    remedy: '向保密行政管理部门了解适用的规定和标准，逐项核对并整改，留存产品和检测资料。',
  },
  'secrecy/premises/devices': {
    title: '涉密设备和介质的管理',
    asks: '据个别资料，涉密计算机和存储设备与互联网及其他公共网络物理隔离；不使用无线外设，无线模块在用于涉密之前拆除；存储介质按所存信息的最高密级管理，不降低密级使用；销毁经登记和审批，由 2 人监销，在指定场所进行。',
    remedy: '对照台账逐台检查设备和介质，补上缺少的措施，并写入制度。',
  },
  'secrecy/funds/dedicated': {
    title: '专项保密工作经费',
    asks: '有专项保密工作经费。',
    remedy: '在预算和会计科目中单列保密工作经费，按规定使用并留存凭证。',
  },
} satisfies Partial<SecrecyWords['requirements']>;
