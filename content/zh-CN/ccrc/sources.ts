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
  'software-form': {
    name: '软件安全开发自评估表，较早版本，据文档网站转载（未见原件，仅读到部分内容）',
    edition: '表号 ISCCC-QOT-0433-B/2',
  },
  'software-form-later': {
    name: '软件安全开发自评估表，较新版本，据公开转载和摘要（未见原件，仅读到部分内容）',
    edition: '晚于 ISCCC-QOT-0433-B/2，未见表号',
  },
  'integration-form': {
    name: '安全集成自评估表的片段，据文档网站与公共管理表另一版本一并转载（未见原件）',
    edition: '晚于 2015 版的表述，未见表号',
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
    edition: '未注明版本，新旧说法并存',
  },
  'level-2-pages': {
    name: '咨询机构关于集成和运维二级的介绍，2021-11-11',
    edition: '转述 CCRC-ISV-C01 版',
  },
  'processing-article': {
    name: '咨询机构关于办理要求的文章，未注明日期，所读为译文',
    edition: '未注明版本',
  },
  'software-stages-page': {
    name: '服务机构关于软件安全开发七个阶段的网页，未注明日期（仅读到部分内容）',
    edition: '未注明版本',
  },
  'disaster-recovery-page': {
    name: '咨询机构办理灾难备份与恢复 B 类证书的网页，未注明日期',
    edition: '未注明版本',
  },
  'implementation-rules-2022': {
    name: '转述实施规则的培训材料，未注明日期（未见原件，仅读到部分内容）',
    edition: 'CCRC-ISV-R01:2022，依据 CCRC-ISV-C01:2021',
  },
  'flow-by-level-2025': {
    name: '咨询机构关于各级别流程和审核方式的页面，2025-03-25',
    edition: '晚于 CCRC-ISV-R01:2022',
  },
  'change-notice': {
    name: '引用认证机构换版通知的有效期说明页面，未注明日期（仅读到部分内容）',
    edition: '换版至 CCRC-ISV-C01:2021',
  },
  'common-form-variant': {
    name: '公共管理自评估表的另一版本，据文档网站转载（未见原件，仅读到部分内容）',
    edition: '晚于 2015 版的表述，未见表号',
  },
  'category-definitions': {
    name: '服务机构网页上的各类别定义，其中一页为 2022-11-11，其余未注明日期',
    edition: '未注明版本',
  },
  'incident-response-page': {
    name: '关于应急处理类别和线上申报的培训建议页面，2023-12-05',
    edition: '未注明版本',
  },
  'on-site-audit-page': {
    name: '咨询机构关于现场审核内容的页面，未注明日期',
    edition: '未注明版本',
  },
  'surveillance-page': {
    name: '咨询机构关于监督审核、暂停和撤销的页面，未注明日期',
    edition: '早于 CCRC-ISV-R01:2022',
  },
  'surveillance-questions': {
    name: '咨询机构关于监督审核的问答，未注明日期',
    edition: '六个类别时期',
  },
  'flow-by-level-older': {
    name: '关于各级别流程和申报材料的页面，未注明日期，所读为译文',
    edition: '早于 CCRC-ISV-R01:2022',
  },
  'cycle-page-2023': {
    name: '咨询机构关于办理周期和证书有效期的页面，2023-05-24',
    edition: '未注明版本',
  },
  'rules-of-2015-contents': {
    name: '2015 版规范的目录，据文档网站转载（仅读到部分内容）',
    edition: 'ISCCC-SV-001:2015，已被取代',
  },
  'industrial-control-page': {
    name: '咨询机构关于一项工业控制安全资质的页面，未写明发证机构，未注明日期',
    edition: '很可能属于另一制度',
  },
  'four-department-opinion': {
    name: '四部门关于网络安全服务认证的意见，据行业媒体引用，2023-03-29',
    edition: '2023-03-29 的意见，另一制度',
  },
  'evaluation-centre-form': {
    name: '中国信息安全测评中心的申请书，据文档网站转载，未注明日期',
    edition: '另一制度',
  },
  'ccia-page': {
    name: '咨询机构关于 CCIA 资质的页面，未注明日期',
    edition: '另一制度',
  },
};
