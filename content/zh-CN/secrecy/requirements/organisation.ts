import type { SecrecyWords } from '../../../types/secrecy-words';

const group =
  '以正式文件成立或调整领导小组，写明成员、组长、副组长和每名成员的分工，由负责人签发；此后按期开会并留存纪要。';

export const organisationRequirements = {
  'secrecy/organisation/leading-group/grade-b': {
    title: '保密工作领导小组',
    asks: '成立保密工作领导小组，成员包括法定代表人或主要负责人、分管保密工作负责人和有关部门主要负责人；法定代表人或主要负责人任组长，分管保密工作负责人任副组长；成员分工明确。',
    remedy: group,
  },
  'secrecy/organisation/leading-group/grade-a': {
    title: '保密工作领导小组',
    asks: '成立保密工作领导小组，成员包括法定代表人或主要负责人、保密总监和有关部门主要负责人；法定代表人或主要负责人任组长，保密总监任副组长；成员分工明确。',
    remedy: group,
  },
  'secrecy/organisation/leader-in-charge': {
    title: '分管保密工作负责人',
    asks: '明确分管保密工作负责人，不论其职务名称；乙级不要求专职保密总监。',
    remedy: '在领导小组文件或领导分工文件中，写明由哪位负责人分管保密工作。',
  },
  'secrecy/organisation/secrecy-director': {
    title: '保密总监',
    asks: '设专职保密总监，由单位领导班子成员担任。',
    remedy: '任命专职保密总监并列为领导班子成员，在任命文件中写明这两点，不再安排其他工作。',
  },
  'secrecy/organisation/dedicated-body-or-person': {
    title: '负责保密工作的机构或人员',
    asks: '有专门机构或专门人员负责保密工作，有其一即可。',
    remedy: '以正式文件设立机构或指定人员，写明职责。',
  },
  'secrecy/organisation/office': {
    title: '保密管理办公室',
    asks: '据个别资料，保密管理办公室为专门设立的职能部门，负责人为中层以上管理人员。',
    remedy:
      '在设立文件和组织机构图中写明办公室的职能、负责人及其级别。是否要求单设，向保密行政管理部门确认。',
  },
  'secrecy/organisation/secrecy-managers': {
    title: '保密管理人员',
    asks: '据个别资料，专职保密管理人员至少 1 人，保密管理人员均已通过保密行政管理部门的培训和考核。',
    remedy:
      '任命专职保密管理人员，安排参加保密行政管理部门的培训和考核。人数和培训的具体要求，向保密行政管理部门确认。',
  },
  'secrecy/organisation/responsibility-ladder': {
    title: '保密责任',
    asks: '据个别资料，书面规定法定代表人或主要负责人、保密总监或分管保密工作负责人、集成业务部门负责人和项目负责人各自的保密责任。',
    remedy: '在保密责任制中逐级写明责任，由各责任人签字确认。',
  },
} satisfies Partial<SecrecyWords['requirements']>;
