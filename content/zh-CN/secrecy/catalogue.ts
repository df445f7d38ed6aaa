import type { SecrecyWords } from '../../types/secrecy-words';
import { categoryNames } from './category-names';
import { sections } from './screens';

const numbersNotKnown =
  '该业务种类现行的具体条件（注册资本、集成收入、项目、人员和场所）未读到公开文本，请向保密行政管理部门索取。';

export const catalogue: Pick<
  SecrecyWords,
  | 'name'
  | 'issuer'
  | 'authority'
  | 'coverage'
  | 'disclaimer'
  | 'ladder'
  | 'warning'
  | 'categories'
  | 'levels'
  | 'occasions'
  | 'areas'
> = {
  name: '涉密信息系统集成资质',
  issuer: '甲级由国家保密局审批，乙级由注册地的省级保密行政管理部门审批',
  authority: '保密行政管理部门',
  coverage: {
    part: '该业务种类的条件只掌握一部分，其余请以保密行政管理部门的现行规定为准。',
    common:
      '只掌握各业务种类共同的条件；该业务种类自身的条件请向保密行政管理部门索取现行规定自查。',
  },
  disclaimer: '自评结果仅供准备申请时参考，以保密行政管理部门的现行规定和审查为准。',
  ladder:
    '乙级可以从事机密级、秘密级的涉密信息系统集成业务，甲级可以从事绝密级、机密级和秘密级的业务。',
  warning: '请勿填写国家秘密，也不要填写涉密项目的名称；项目可用自编代号。',

  categories: {
    'overall-integration': {
      name: categoryNames['overall-integration'],
      short: categoryNames['overall-integration'],
      covers:
        '涉密信息系统的总体集成，2021 年以前称系统集成；持证单位还可从事软件开发、安防监控，以及自建系统的运行维护。',
      notKnown: '保密标准只读到前面部分，现场审查的细则未读到。',
    },
    'system-consulting': {
      name: categoryNames['system-consulting'],
      short: categoryNames['system-consulting'],
      covers: '涉密信息系统的咨询。',
      notKnown: numbersNotKnown,
    },
    'software-development': {
      name: categoryNames['software-development'],
      short: categoryNames['software-development'],
      covers: '涉密信息系统的软件开发。',
      notKnown: numbersNotKnown,
    },
    'security-monitoring': {
      name: categoryNames['security-monitoring'],
      short: categoryNames['security-monitoring'],
      covers: '安防监控，即视频监控与报警。',
      notKnown: numbersNotKnown,
    },
    'shielded-room': {
      name: categoryNames['shielded-room'],
      short: categoryNames['shielded-room'],
      covers: '屏蔽室的建设。',
      notKnown: numbersNotKnown,
    },
    'operation-maintenance': {
      name: categoryNames['operation-maintenance'],
      short: categoryNames['operation-maintenance'],
      covers: '涉密信息系统的运行维护。',
      notKnown: numbersNotKnown,
    },
    'data-recovery': {
      name: categoryNames['data-recovery'],
      short: categoryNames['data-recovery'],
      covers: '涉密信息系统的数据恢复。',
      notKnown: numbersNotKnown,
    },
    'project-supervision': {
      name: categoryNames['project-supervision'],
      short: categoryNames['project-supervision'],
      covers: '涉密信息系统工程的监理。',
      notKnown: numbersNotKnown,
    },
  },

  levels: {
    'grade-b': '乙级',
    'grade-a': '甲级',
  },

  occasions: {
    initial: '资质申请',
  },

  areas: sections,
};
