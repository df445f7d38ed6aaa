import type { CriteriaWords } from '../../types/accessibility-words';
import { criterionWords } from './criterion-words';

export const criteria: CriteriaWords = {
  title: 'WCAG 2.2 成功准则',
  intro: [
    'A 级和 AA 级的每一条成功准则、本工具的情况，以及判断的方法。4.1.1 已不在 WCAG 2.2 中。',
    '每条准则由哪项自动测试保证、手工看过什么，记录在项目的测试中。',
  ],
  caption: 'A 级和 AA 级，按标准中的次序',
  criterion: '准则',
  result: '结果',
  found: '检查方式',
  level: (level) => `${level} 级`,
  principles: {
    1: '可感知',
    2: '可操作',
    3: '可理解',
    4: '稳健',
  },
  results: {
    supported: '满足',
    partly: '部分满足',
    'not-applicable': '不适用',
  },
  held: {
    test: '自动测试',
    look: '手工检查',
    both: '自动和手工',
  },
  of: criterionWords,
};
