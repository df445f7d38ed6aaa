import type { SecrecyWords } from '../../types/secrecy-words';

export const disagreements: SecrecyWords['disagreements'] = {
  'foreign-capital': {
    topic: '境外投资',
    versions: {
      'none-at-all': '不得有境外投资，来自香港、澳门、台湾的投资也在内；国家另有规定的除外。',
      'indirect-up-to-20':
        '上市集团以其他单位申请的：没有直接境外投资，间接境外投资在申请单位和母公司均不超过 20%。',
      'by-grade': '甲级不得有任何境外投资，乙级可有少量间接境外投资。',
      'no-item-on-ownership': '转述现行基本条件的页面没有列出股权方面的条件。',
    },
    reading:
      '直接境外投资大于 0 的，视为不符合。间接境外投资为 0 的符合；不超过 20% 的待确认；超过 20% 的待确认，按从严口径视为不符合。向保密行政管理部门确认。',
  },
  'grade-a-figures': {
    topic: '总体集成甲级的数字条件',
    versions: {
      'current-conditions':
        '以货币资金实缴的注册资本 3000 万元，3 年集成收入合计 4 亿元，高级职称或职业资格 6 人，涉密业务场所 100 平方米。',
      'older-conditions':
        '注册资本 3000 万元，3 年收入合计 2.5 亿元，高级职称 8 人，场所 200 平方米，另要求近 2 年没有亏损；系 2021 年以前的条件。',
    },
    reading: '以具体条件为准，较早的数字已被取代。申请前向保密行政管理部门索取现行文本核对。',
  },
  'least-capital': {
    topic: '注册资本的最低数额',
    versions: {
      'by-grade': '总体集成：甲级 3000 万元，乙级 1000 万元，均以货币资金实缴。',
      'one-sum-for-all-types': '不分业务种类和等级，都用同一个较低的数额；各页面的数额互不相同。',
    },
    reading:
      '总体集成采用 3000 万元和 1000 万元。其他业务种类的数额未读到公开文本，向保密行政管理部门确认。',
  },
  'who-may-apply': {
    topic: '谁可以申请',
    versions: {
      'legal-persons-only': '只有企业法人和事业单位法人可以申请。',
      'enterprises-or-individuals': '企业或个人可以申请。',
    },
    reading:
      '按只有法人可以申请处理；“个人”的说法出自译文，应是用词不严谨。如有疑问，向保密行政管理部门确认。',
  },
  'leading-body': {
    topic: '保密工作的领导机构',
    versions: {
      'leading-group':
        '保密工作领导小组：甲级有保密总监，乙级有分管保密工作负责人，均由法定代表人或主要负责人任组长。',
      'committee-of-executives': '由若干高级管理人员组成的保密委员会；所引依据属于另一项资质。',
    },
    reading: '采用保密工作领导小组。领导机构另有名称的，向保密行政管理部门确认是否认可。',
  },
  'who-needs-a-director': {
    topic: '乙级是否需要保密总监',
    versions: {
      'grade-a-only': '甲级须设专职保密总监；乙级设分管保密工作负责人即可。',
      'every-organisation': '单位不论大小，都需要得力的保密总监；没有区分等级。',
    },
    reading:
      '甲级作为条件核对；乙级设保密总监只是好的做法，不作判定。如有疑问，向保密行政管理部门确认。',
  },
  'premises-at-grade-b': {
    topic: '总体集成乙级的涉密业务场所面积',
    versions: {
      '50-square-metres': '乙级 50 平方米，甲级 100 平方米。',
      'no-grade-named': '总体集成一律用甲级的面积，没有写明等级。',
    },
    reading: '乙级采用 50 平方米。面积在 50 至 100 平方米之间的，可向保密行政管理部门确认。',
  },
};
