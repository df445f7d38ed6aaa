import type { CcrcWords } from '../../types/ccrc-words';

export const changes: CcrcWords['changes'] = {
  'category-clauses':
    '只依据通用要求得出的结论过于单薄，因此增加对可读到的类别条款的核对，设单独的答题页面。网络安全审计一级的材料齐全要求，改为依据该类别自己的表格。',
};
