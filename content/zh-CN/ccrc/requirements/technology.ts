import type { CcrcWords } from '../../../types/ccrc-words';

export const technologyRequirements = {
  'ccrc/common/technology/a-process': {
    title: '服务流程',
    asks: '建立申报类别所需的服务流程，并按流程执行。',
    remedy:
      '画出服务流程图，写明各阶段的职责、输入和输出，留存项目各阶段的记录。尚无已启动项目的，向认证机构确认认可哪些材料。',
  },
  'ccrc/common/technology/b-norm': {
    title: '服务规范',
    asks: '制定申报类别所需的规范和标准，并按其执行。',
    remedy:
      '写明服务如何开展、依据哪些标准，发布后执行，留存能体现执行情况的项目记录。尚无已启动项目的，向认证机构确认认可哪些材料。',
  },
  'ccrc/common/tools/security-tools': {
    title: '安全工具',
    asks: '据一份咨询机构对照表，二级和一级应配备安全工具。',
    remedy: '列出服务所用工具的清单，注明用途和保管人，并补充缺少的工具。',
  },
  'ccrc/common/tools/test-environment': {
    title: '内部测试环境',
    asks: '据一份咨询机构对照表，二级和一级应有内部测试环境。',
    remedy: '搭建自有的测试环境，并写明其设备、软件和用途。',
  },
} satisfies Partial<CcrcWords['requirements']>;
