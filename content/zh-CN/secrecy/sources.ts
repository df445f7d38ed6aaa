import type { SecrecyWords } from '../../types/secrecy-words';

const measures = '国家保密局令 2020 年第 1 号，2021-03-01 起施行';
const notStated = '未注明版本';
const beforeTheMeasures = '2021-03-01 以前的规定，已被取代';

export const sources: SecrecyWords['sources'] = {
  'measures-2020': {
    name: '《涉密信息系统集成资质管理办法》，2020-12-10 公布，据公开转载（未见原件，仅读到部分条文）',
    edition: measures,
  },
  'basic-conditions': {
    name: '现行管理办法中的基本条件和保密条件，据多个网页转述（未见原件）',
    edition: measures,
  },
  'application-articles': {
    name: '现行管理办法中关于申请和审查的条文，据网页转述，2024-04（未见原件）',
    edition: measures,
  },
  'specific-conditions': {
    name: '《涉密信息系统集成资质具体条件》的总体集成部分，据公开转载（未见原件）',
    edition: '未见文号和日期',
  },
  'secrecy-standard': {
    name: '《涉密信息系统集成资质保密标准》，据公开转载（未见原件，仅读到前面部分）',
    edition: notStated,
  },
  'process-introduction': {
    name: '申请流程和保密组织要求的介绍，未注明日期，所读为译文',
    edition: notStated,
  },
  'listing-note-2022': {
    name: '重庆市保密行政管理部门关于上市和境外投资的政策解读，2022-06-17',
    edition: '解读 2013 年和 2017 年的文件',
  },
  'listing-commentary': {
    name: '咨询机构关于上市和资质剥离的说明，未注明日期',
    edition: '转述 2017 年的处理意见',
  },
  'listed-companies-page': {
    name: '咨询机构关于上市公司申请条件的页面，2024-09',
    edition: notStated,
  },
  'edition-comparison': {
    name: '对比新旧管理办法的文章，2021-04',
    edition: '2019 年的管理办法与国家保密局令 2020 年第 1 号',
  },
  'conditions-2013': {
    name: '咨询机构关于 2013 年条件的页面，未注明日期',
    edition: '2013 年的管理办法，已被取代',
  },
  'operation-page': {
    name: '咨询机构关于运行维护乙级条件的页面，未注明日期',
    edition: beforeTheMeasures,
  },
  'training-quiz': {
    name: '一家资质单位的保密培训题库，未注明日期',
    edition: '引用 2024 年的法律，但新旧规定混杂',
  },
  'organisation-essay': {
    name: '关于保密组织机构的文章，未注明日期',
    edition: '依据保密标准，未注明版本',
  },
  'secrecy-office-essay': {
    name: '安全行业媒体关于保密管理办公室的文章，未注明日期',
    edition: '依据保密标准，未注明版本',
  },
  'project-secrecy-pages': {
    name: '关于涉密项目保密管理的页面，未注明日期，其中一页所读为译文',
    edition: beforeTheMeasures,
  },
  'posts-and-persons-page': {
    name: '关于涉密岗位定岗定人的页面，未注明日期，所读为译文',
    edition: notStated,
  },
  'district-personnel-rule': {
    name: '一个区政府的涉密人员管理规定，2020-12-27',
    edition: '不是专为本资质制定',
  },
  'risk-assessment-rules': {
    name: '两家单位的保密风险评估制度和方案，未注明日期',
    edition: notStated,
  },
  'on-site-preparation': {
    name: '咨询机构关于现场审查准备的页面，2021-12',
    edition: notStated,
  },
  'measures-2013': {
    name: '《涉密信息系统集成资质管理办法》2013 年版，据公开转载（仅读到部分条文）',
    edition: '国保发〔2013〕7 号，2013-07-24，已被取代',
  },
  'delegation-2021': {
    name: '关于试点由省级保密行政管理部门受理和审查甲级申请的公告，据公开转载',
    edition: '2021 年第 2 号公告',
  },
  'delegation-2022': {
    name: '关于由省级保密行政管理部门受理和审查甲级申请的公告，据网页转述',
    edition: '2022-09-01 起实施的公告',
  },
  'questions-2021': {
    name: '咨询机构关于资质的问答，2021-07',
    edition: measures,
  },
  'holder-questions': {
    name: '咨询机构面向资质单位的问答，引用主管部门的说法，未注明日期',
    edition: measures,
  },
  'measures-fragments': {
    name: '咨询机构页面上的管理办法片段，未注明日期',
    edition: measures,
  },
  'older-questions-2021': {
    name: '咨询机构关于资质的问答，2021-11，答案仍为旧规定',
    edition: '2013 年和 2019 年的管理办法，已被取代',
  },
  'older-review-procedure': {
    name: '较早的审查程序，未注明日期，所读为译文',
    edition: beforeTheMeasures,
  },
  'older-stages-page': {
    name: '咨询机构关于申请五个阶段的页面，未注明日期',
    edition: beforeTheMeasures,
  },
  'older-yearly-check': {
    name: '咨询机构关于业务种类和年度检查的页面，2024-07，内容仍为旧规定',
    edition: beforeTheMeasures,
  },
  'older-yearly-review': {
    name: '咨询机构关于年度审查的页面，未注明日期',
    edition: '2013 年的管理办法，已被取代',
  },
  'secrets-law-2024': {
    name: '2024 年修订的《保守国家秘密法》及其实施条例，据公开转述（仅读到部分条文）',
    edition: '法律 2024-05-01 起施行；条例由 2024-07-10 的国务院令第 786 号公布',
  },
};
