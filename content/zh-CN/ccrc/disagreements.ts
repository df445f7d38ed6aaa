import type { CcrcWords } from '../../types/ccrc-words';

export const disagreements: CcrcWords['disagreements'] = {
  'project-at-initial-level-3': {
    topic: '三级初次认证是否要求已完成项目',
    versions: {
      'one-in-a-year': '近 1 年内签订并完成至少 1 个项目，未限定场合。',
      'one-in-a-year-at-surveillance': '近 1 年内签订并完成至少 1 个项目，监督审核时要求。',
      'none-initially': '初次认证不要求已完成项目；网络安全审计的表格在监督审核时要求 1 个。',
      'one-in-three-years': '近 3 年内至少 1 个项目；2015 版的说法相同。',
    },
    reading:
      '同等来源说法不一，因此没有已完成项目时列为待确认，不直接判为不符合；仅按从严口径视为不符合。申报前向认证机构确认。监督审核时要求 1 个项目。',
  },
  'months-in-service': {
    topic: '三级：从事服务的时间',
    versions: {
      'four-months': '从事该类别服务满 4 个月。',
      'six-months': '从事该类别服务满 6 个月。',
      'one-year': '从事该类别服务满 1 年，见 2015 版。',
    },
    reading:
      '以公布的 4 个月为准。已满 4 个月、未满 6 个月的，可能被问到，宜向认证机构确认。1 年的要求已被取代。',
  },
  'head-count': {
    topic: '人数',
    versions: {
      'no-number': '三级条件没有规定人数。',
      'per-direction': '每个类别近 3 个月缴纳社保的人员：三级 3 人，二级 6 人，一级 10 人。',
      'in-total':
        '信息安全技术人员应有与级别相应的数量和资格。全单位近 3 个月缴纳社保的人员：三级 6 人，其中 1 人为计算机相关专业本科毕业；一级 30 人；二级未提及。',
      'edition-2015': '人员总数：三级 10 人，二级 30 人，一级 50 人，见 2015 版。',
    },
    reading:
      '所读到的公布条件没有规定人数，上述人数只作参考；按从严口径，现行的两种说法须同时满足。是否要求人数，向认证机构确认。2015 版的人数已被取代。',
  },
  'months-of-social-insurance': {
    topic: '社保缴纳的月数',
    versions: {
      'three-months': '近 3 个月。',
      longer: '更长的时间。',
    },
    reading:
      '3 个月的说法依据较多，本工具采用，按 3 个完整自然月计；公布的条件没有规定月数。人员参保不久的，向认证机构确认。',
  },
  'certificates-of-people': {
    topic: '人员能力如何证明',
    versions: {
      'evaluated-or-examined':
        '技术负责人、项目负责人和项目工程师须通过该类别的评价或考核，没有规定持证人数。',
      'numbers-of-2015':
        '三级、二级、一级依次要求该类别持证人员 2、6、10 人，项目管理证书 1、2、5 个，见 2015 版。',
    },
    reading:
      '采用较新的表述：按角色以评价或考核证明。2015 版的人数已被取代。认可哪些证明方式，向认证机构确认。',
  },
  'proof-of-finance': {
    topic: '财务资信的证明',
    versions: {
      'system-and-normal-operation': '运营正常，建立财务管理制度，能为服务提供资金。',
      'audit-reports': '由中国大陆会计师事务所出具的 3 年审计报告，见 2015 版。',
    },
    reading:
      '采用较新的表述。审计报告可作辅助材料，本工具不作要求；没有审计报告的，可向认证机构确认。',
  },
  'company-age': {
    topic: '成立年限',
    versions: {
      'half-a-year-and-three-years':
        '三级：成立 6 个月。二级：成立 3 年，或持有三级满 1 年。一级：成立 3 年。',
      'one-year': '三级：成立 1 年。',
      'no-age': '三级条件没有规定成立年限，只看从事该类别服务的时间。',
    },
    reading:
      '以从事服务的时间为准。成立年限仅见于咨询机构资料，按从严口径核对 6 个月和 3 年。成立时间更短的，向认证机构确认。',
  },
  'route-to-level-2': {
    topic: '申报二级的途径',
    versions: {
      'either-route': '从事服务满 3 年可直接申报，或持有三级满 1 年后申报。',
      'age-or-certificate': '单位成立满 3 年，或持有三级满 1 年。',
    },
    reading:
      '两种途径满足其一即可，3 年按从事该类别服务的时间计算。只有成立时间满 3 年的，向认证机构确认。',
  },
  'route-to-level-1': {
    topic: '能否直接申报一级',
    versions: {
      'certificate-needed': '一律要求持有二级满 1 年。',
      'five-years-or-certificate': '从事服务满 5 年，或持有二级满 1 年。',
    },
    reading:
      '两种说法出自同一张表。服务已满 5 年而没有二级证书的，直接申报存在分歧：列为待确认，按从严口径视为不符合；两者都不具备的为不符合。直接申报前向认证机构确认。',
  },
  'management-systems': {
    topic: '管理体系',
    versions: {
      'documents-from-level-2':
        '二级和一级：有符合 ISO 9001 的体系文件，以及符合 ISO 27001 或 ISO 20000 的体系文件；三级不要求。',
      'not-in-the-conditions': '三级条件没有提到这些体系。',
    },
    reading:
      '三级不要求；二级和一级仅见于咨询机构资料，要求的是文件而不是证书。具体要求向认证机构确认。',
  },
  'projects-in-risk-assessment': {
    topic: '仅风险评估：项目数量与用户数',
    versions: {
      'older-form':
        '三级、二级、一级依次要求 1、1、2 个项目，所评估系统的用户数不少于 1,000、10,000、100,000。',
      'general-count': '与其他类别相同，二级至少 6 个项目，一级至少 10 个项目，没有用户数要求。',
    },
    reading:
      '采用通用的项目数量；用户数出自较早的表格，不作判定。该类别的现行表格，向认证机构索取。',
  },
  'heading-of-process-and-norm': {
    topic: '流程和规范两项的标题',
    versions: {
      'service-technology': '两项列在服务技术要求之下。',
      'technical-tools': '同样两项列在技术工具要求之下。',
    },
    reading:
      '按服务技术要求理解：两处内容相同，都没有提到工具；三级没有工具要求。如有疑问，以认证机构的现行表格为准。',
  },
  'forms-at-level-3': {
    topic: '三级应填写哪些表格',
    versions: {
      'common-form-only': '申报三级只填公共管理表；申报二级和一级的，两种表格都填。',
      'both-forms': '公共管理表与类别表格配合使用，没有免填三级的说法。',
      'category-form-has-a-level-3-line': '网络安全审计的表格列有三级的要求。',
    },
    reading:
      '哪一种较新无法确定，因此三级也核对类别条款。三级应填哪些表格，向认证机构确认，并使用现行表格。',
  },
};
