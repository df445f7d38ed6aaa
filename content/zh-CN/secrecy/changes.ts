import type { SecrecyWords } from '../../types/secrecy-words';

export const changes: SecrecyWords['changes'] = {
  'secrecy-scheme-new':
    '许多单位同时准备两项资质，因此增加涉密信息系统集成资质。总体集成的数字条件可读到，逐项核对；其他业务种类的数字未读到，一律待确认。',
};
