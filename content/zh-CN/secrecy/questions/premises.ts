import type { SecrecyWords } from '../../../types/secrecy-words';

export const premisesQuestions = {
  'secrecy/state-rules': {
    label: '用于涉密集成业务的场所、设施和设备是否符合国家保密规定和标准？',
    hint: '适用哪些规定和标准，可向保密行政管理部门了解。',
    parts: {
      premises: '场所符合国家保密规定和标准',
      facilities: '设施符合国家保密规定和标准',
      equipment: '设备符合国家保密规定和标准',
    },
  },
  'secrecy/classified-devices': {
    label: '涉密设备和介质的管理是否做到下列各项？',
    hint: '尚未配备涉密设备的，按已写入制度并备好的做法回答。',
    parts: {
      'never-connected': '涉密计算机和存储设备与互联网及其他公共网络物理隔离',
      'wireless-removed': '不使用无线外设且用于涉密之前拆除无线模块',
      'media-levels': '存储介质按所存信息的最高密级管理且不降低密级使用',
      destruction: '销毁经登记和审批并由 2 人在指定场所监销',
    },
  },
  'secrecy/funds': {
    label: '是否有专项保密工作经费？',
    hint: '看预算和会计科目中有没有单列。',
    options: { yes: '有', no: '没有' },
  },
} satisfies Partial<SecrecyWords['questions']>;
