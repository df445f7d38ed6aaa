import type { CcrcWords } from '../../../types/ccrc-words';

const headRemedy =
  '逐段列出信息技术领域的管理任职及起止时间，在其他单位的经历一并列入。年限仍不足的，等到满期之日，或由年限足够的人员担任组织负责人。';

const competenceRemedy =
  '为该类别确定具体人员，使其通过该类别的评价或考核，并留存结果。认可哪些证明方式，向认证机构确认。';

const insuredRemedy =
  '先向认证机构确认是否要求人数。如有要求，补足人员并缴纳社保，留存 3 个完整自然月的缴纳记录。';

export const peopleRequirements = {
  'ccrc/common/people/head-it-management/level-3': {
    title: '组织负责人的管理经历',
    asks: '组织负责人从事信息技术领域管理满 2 年。',
    remedy: headRemedy,
  },
  'ccrc/common/people/head-it-management/level-2': {
    title: '组织负责人的管理经历',
    asks: '组织负责人从事信息技术领域管理满 3 年。',
    remedy: headRemedy,
  },
  'ccrc/common/people/head-it-management/level-1': {
    title: '组织负责人的管理经历',
    asks: '组织负责人从事信息技术领域管理满 4 年。',
    remedy: headRemedy,
  },
  'ccrc/common/people/technical-lead': {
    title: '技术负责人的能力',
    asks: '技术负责人具备申报类别的安全服务管理能力，并已通过该类别的评价。',
    remedy: competenceRemedy,
  },
  'ccrc/common/people/project-lead': {
    title: '项目负责人的能力',
    asks: '项目负责人具备申报类别的技术能力，并已通过该类别的考核或评价。',
    remedy: competenceRemedy,
  },
  'ccrc/common/people/project-engineer': {
    title: '项目工程师的能力',
    asks: '项目工程师具备申报类别的技术能力，并已通过该类别的考核或评价。',
    remedy: competenceRemedy,
  },
  'ccrc/reported/social-insurance-total/level-3': {
    title: '社保人数（全单位）',
    asks: '据一篇咨询机构文章，近 3 个月由本单位缴纳社保的人员至少 6 人；本工具按每个完整自然月计。',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-total/level-1': {
    title: '社保人数（全单位）',
    asks: '据一篇咨询机构文章，近 3 个月由本单位缴纳社保的人员至少 30 人；本工具按每个完整自然月计。',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-per-direction/level-3': {
    title: '社保人数（该类别）',
    asks: '据一份咨询机构对照表，申报类别近 3 个月缴纳社保的人员至少 3 人；本工具按每个完整自然月计。',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-per-direction/level-2': {
    title: '社保人数（该类别）',
    asks: '据一份咨询机构对照表，申报类别近 3 个月缴纳社保的人员至少 6 人；本工具按每个完整自然月计。',
    remedy: insuredRemedy,
  },
  'ccrc/reported/social-insurance-per-direction/level-1': {
    title: '社保人数（该类别）',
    asks: '据一份咨询机构对照表，申报类别近 3 个月缴纳社保的人员至少 10 人；本工具按每个完整自然月计。',
    remedy: insuredRemedy,
  },
  'ccrc/reported/computing-graduate': {
    title: '计算机相关专业本科毕业生',
    asks: '据一篇咨询机构文章，缴纳社保的人员中至少 1 人为计算机相关专业本科毕业。',
    remedy: '核对缴纳社保人员的毕业证书。无人符合的，先向认证机构确认是否有此要求，再考虑招聘。',
  },
} satisfies Partial<CcrcWords['requirements']>;
