import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: '有', no: '没有' };

export const technologyQuestions = {
  'ccrc/process': {
    label: '该类别是否有服务流程？',
    hint: '通常为流程图，写明各阶段的职责、输入和输出。',
    parts: {
      documented: '流程编写成文',
      followed: '按流程开展工作',
    },
  },
  'ccrc/norm': {
    label: '该类别是否有服务规范？',
    hint: '本单位为开展该项服务编写的规范和标准。',
    parts: {
      documented: '规范编写成文',
      followed: '按规范开展工作',
    },
  },
  'ccrc/security-tools': {
    label: '该类别的服务是否配有安全工具？',
    hint: '本单位可用于该项服务的工具。',
    options: yesOrNo,
  },
  'ccrc/test-environment': {
    label: '该类别是否有内部测试环境？',
    hint: '本单位自有的环境，不是客户的系统。',
    options: yesOrNo,
  },
} satisfies Partial<CcrcWords['questions']>;
