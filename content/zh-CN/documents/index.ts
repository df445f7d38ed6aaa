import type { DocumentWords } from '../../types/document-words';
import { form } from './form';

export const documentWords: DocumentWords = {
  table: '表',
  captions: {
    verdicts: '各申报目标的结论',
    matrix: (name) => `各类别、各级别一览：${name}`,
    timeline: (name) => `时间线：${name}`,
  },
  totals: '逐项合计',
  effect: '作用',
  count: (count) => `${String(count)} 项`,
  eachTarget: '逐个申报目标',
  form,
};
