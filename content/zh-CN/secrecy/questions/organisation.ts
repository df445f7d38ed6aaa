import type { SecrecyWords } from '../../../types/secrecy-words';

const picks = {
  all: '全部符合',
  partly: '部分符合，或不全清楚',
  none: '均不符合',
};

const departmentHeads = '部门由其主要负责人参加，不宜由保密员代替。';

const group = {
  'legal-representative-is-member': '法定代表人或主要负责人为成员',
  'department-heads-are-members': '有关部门主要负责人均为成员',
  'legal-representative-is-head': '法定代表人或主要负责人任组长',
  'division-of-labour': '每名成员分工明确',
};

export const organisationQuestions = {
  'secrecy/leading-group': {
    label: '是否成立了保密工作领导小组？',
    hint: '以本单位的正式文件为准。',
    options: { 'set-up': '已成立', 'not-set-up': '未成立' },
  },
  'secrecy/leading-group-grade-b': {
    label: '保密工作领导小组的组成和分工是否符合乙级的要求？',
    hint: departmentHeads,
    picks,
    parts: {
      ...group,
      'leader-in-charge-is-member': '分管保密工作负责人为成员',
      'leader-in-charge-is-deputy': '分管保密工作负责人任副组长',
    },
  },
  'secrecy/leading-group-grade-a': {
    label: '保密工作领导小组的组成和分工是否符合甲级的要求？',
    hint: departmentHeads,
    picks,
    parts: {
      ...group,
      'director-is-member': '保密总监为成员',
      'director-is-deputy': '保密总监任副组长',
    },
  },
  'secrecy/leader-in-charge': {
    label: '是否明确了分管保密工作负责人？',
    hint: '由哪位负责人分管保密工作，不论其职务名称；乙级不要求专职的保密总监。',
    options: { named: '已明确', 'not-named': '未明确' },
  },
  'secrecy/secrecy-director': {
    label: '是否设有专职的保密总监？',
    hint: '以任命文件为准。',
    picks,
    parts: {
      appointed: '已任命保密总监',
      'full-time': '保密总监为专职',
      'in-leadership-team': '保密总监为本单位领导班子成员',
    },
  },
  'secrecy/secrecy-body': {
    label: '由专门机构还是专门人员负责保密工作？',
    hint: '有其一即可。',
    options: { body: '专门机构', person: '专门人员', neither: '两者都没有' },
  },
  'secrecy/secrecy-office': {
    label: '保密管理办公室是否已设立？',
    hint: '名称可以不同，看其职能。',
    picks,
    parts: {
      'dedicated-department': '为专门设立的职能部门',
      'head-of-middle-rank': '负责人为中层以上管理人员',
    },
  },
  'secrecy/full-time-managers': {
    label: '专职保密管理人员有多少人？',
    hint: '兼职的不计。',
  },
  'secrecy/managers-trained': {
    label: '保密管理人员是否均通过了保密行政管理部门的培训和考核？',
    hint: '以培训证书或考核结果为准。',
    options: { yes: '是', no: '否' },
  },
  'secrecy/responsibilities': {
    label: '下列人员的保密责任是否都已写明？',
    hint: '通常写在保密责任制或领导小组的分工文件里。',
    parts: {
      'legal-representative': '法定代表人或主要负责人负全面责任',
      'secrecy-leader': '保密总监或分管保密工作负责人负具体领导和监督责任',
      'head-of-integration': '集成业务部门负责人负直接领导责任',
      'project-lead': '项目负责人对项目的保密负全面责任',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
