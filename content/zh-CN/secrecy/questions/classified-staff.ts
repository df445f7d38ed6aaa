import type { SecrecyWords } from '../../../types/secrecy-words';

export const classifiedStaffQuestions = {
  'secrecy/staff-education': {
    label: '从事涉密集成业务的人员是否受过保密教育培训，并具备必要的知识和技能？',
    hint: '指每一名从事该业务的人员，包括新上岗的。',
    parts: {
      'educated-and-trained': '接受过保密教育培训',
      'knowledge-and-skills': '具备必要的保密知识和技能',
    },
  },
  'secrecy/publicity-and-education': {
    label: '本单位是否开展保密宣传教育？',
    hint: '已经开展并有记录的才算。',
    parts: {
      publicity: '开展保密宣传',
      education: '开展保密教育',
    },
  },
  'secrecy/personnel-management': {
    label: '本单位是否对涉密人员实行管理？',
    hint: '涉密人员是因从事涉密集成业务而接触、知悉或掌握国家秘密的人员。',
    options: { yes: '是', no: '否' },
  },
  'secrecy/personnel-stages': {
    label: '涉密人员的管理是否覆盖下列各环节？',
    hint: '汇总自个别资料；涉密岗位的等级分核心、重要、一般。',
    parts: {
      'posts-and-levels-fixed': '先定涉密岗位及其等级再定人员',
      'vetted-before-the-post': '上岗前经审查和培训考试并签订保密承诺书',
      'duties-in-the-post': '在岗期间持续教育并执行重大事项报告和出境审批',
      'leaving-procedure': '离岗时清退涉密载体并签订保密承诺书和执行脱密期',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
