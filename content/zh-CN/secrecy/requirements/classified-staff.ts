import type { SecrecyWords } from '../../../types/secrecy-words';

export const classifiedStaffRequirements = {
  'secrecy/education/training-and-knowledge': {
    title: '保密教育培训与知识技能',
    asks: '从事涉密集成业务的人员经过保密教育培训，具备必要的保密知识和技能。',
    remedy:
      '制定年度培训计划，对全部相关人员开展培训并考试；留存签到表、试卷和每人的成绩，签字和答题均由本人完成。',
  },
  'secrecy/education/publicity-and-education': {
    title: '保密宣传教育',
    asks: '开展保密宣传和保密教育，现场审查会查看。',
    remedy: '安排经常性的保密宣传和教育，记录日期、内容和参加人员。',
  },
  'secrecy/classified-personnel/management': {
    title: '涉密人员管理',
    asks: '对涉密人员实行管理，现场审查会查看。',
    remedy: '确定涉密岗位，建立涉密人员台账和个人档案，并随人员变动及时更新。',
  },
  'secrecy/classified-personnel/stages': {
    title: '涉密人员各环节的管理',
    asks: '据个别资料，先定涉密岗位及其等级，再定人员；上岗前经审查、培训和考试并签订保密承诺书；在岗期间持续教育、报告个人重大事项、出境经批准；离岗时清退涉密载体、签订保密承诺书并实行脱密期管理。',
    remedy: '逐环节对照现有做法，补上缺少的环节；审查不只在入职时做，离岗人员的权限及时收回。',
  },
} satisfies Partial<SecrecyWords['requirements']>;
