import type { CcrcWords } from '../../types/ccrc-words';

export const sources: CcrcWords['sources'] = {
  'level-3-conditions': {
    name: '公布的三级条件，据公开转载（未见原件）：要求 1 年内有项目、未限定场合的版本',
    edition: 'CCRC-ISV-C01 表述',
  },
  'level-3-conditions-surveillance': {
    name: '公布的三级条件，据公开转载（未见原件）：要求监督审核时 1 年内有项目的版本',
    edition: 'CCRC-ISV-C01 表述',
  },
  'common-management-form': {
    name: '公共管理自评估表，据文档网站转载（未见原件，仅读到部分内容）',
    edition: 'CCRC-ISV-C01 表述，未见表号',
  },
  'audit-form': {
    name: '网络安全审计自评估表，据文档网站转载（未见原件，仅读到部分内容）',
    edition: '表号 CCRC-QOT-0435-B/0',
  },
  'risk-assessment-form': {
    name: '风险评估自评估表，较早版本，据文档网站转载（仅读到部分内容）',
    edition: '较早版本，未见表号',
  },
  'form-filling-rules': {
    name: '申报表格填写要求，2017-09-01 起实施，据文档网站转载（仅读到部分内容）',
    edition: '2017-09-01 填写要求，ISCCC-QOG-0406-B/0',
  },
  'conditions-2015': {
    name: '2015 版条件，据咨询机构转述',
    edition: 'ISCCC-SV-001:2015，已被取代',
  },
  'scheme-introduction': {
    name: '资质制度、服务类别和四个阶段的介绍，据公开转载，未注明日期',
    edition: '早于 CCRC-ISV-R01:2022',
  },
  'stage-description': {
    name: '服务机构网页上的四阶段流程说明，未注明日期',
    edition: '早于 CCRC-ISV-R01:2022',
  },
  'level-comparison-table': {
    name: '咨询机构三个级别对照表，未注明日期',
    edition: '转述 CCRC-ISV-C01 版',
  },
  'level-2-pages': {
    name: '咨询机构关于集成和运维二级的介绍，2021-11-11',
    edition: '转述 CCRC-ISV-C01 版',
  },
  'processing-article': {
    name: '咨询机构关于办理要求的文章，未注明日期，所读为译文',
    edition: '未注明版本',
  },
};
