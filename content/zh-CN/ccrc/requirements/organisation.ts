import type { CcrcWords } from '../../../types/ccrc-words';

export const organisationRequirements = {
  'ccrc/common/legal/legal-person': {
    title: '法人资格',
    asks: '在中国大陆注册的独立法人，发展历程清晰，产权关系明确；法人单位下属的部门也可以申报，但须由法人单位批准并承诺承担责任，出具签字盖章的文件。',
    remedy:
      '以独立法人的名义申报；以部门名义申报的，取得法人单位签字盖章的文件。历程或产权不清的，按时间整理工商变更和股东资料。',
  },
  'ccrc/common/legal/compliance': {
    title: '守法与信用',
    asks: '遵守法律法规和标准，没有违法违规记录，信用状况良好。',
    remedy:
      '在国家企业信用信息公示系统查询本单位，处理未了结的事项并留存办结证明。仍有违法违规记录的，申报前向认证机构询问如何认定。',
  },
  'ccrc/reported/registered-with-market-regulator': {
    title: '市场监管部门登记',
    asks: '据一篇咨询机构文章，申报单位应在市场监督管理部门登记。',
    remedy: '登记机关为其他部门的，备好相应证书，并向认证机构确认是否认可。',
  },
  'ccrc/reported/licence-in-force': {
    title: '证照有效',
    asks: '据一篇咨询机构文章，申报单位应具备合法的经营资格；本工具理解为证照有效。',
    remedy: '申报前到登记机关办理延期或恢复手续。',
  },
  'ccrc/reported/licence-scope': {
    title: '经营范围',
    asks: '据一篇咨询机构文章，证照上的经营范围应与申报类别相对应。',
    remedy:
      '到登记机关在经营范围中增加相应服务，或向认证机构确认现有经营范围是否足够。未找到官方的用语清单。',
  },
  'ccrc/reported/company-age/level-3': {
    title: '成立年限',
    asks: '据一篇咨询机构文章，申报单位成立应满 6 个月。',
    remedy: '在满期之前先完善其他各项，或向认证机构确认是否要求成立年限。',
  },
  'ccrc/reported/company-age/level-2': {
    title: '成立年限',
    asks: '据一篇咨询机构文章，申报单位成立应满 3 年，或持有该类别三级及以上有效证书满 1 年。',
    remedy:
      '两者满足其一即可。都不满足的，在较早的满期日之前先完善其他各项，或向认证机构确认是否要求成立年限。',
  },
  'ccrc/reported/company-age/level-1': {
    title: '成立年限',
    asks: '据一篇咨询机构文章，申报单位成立应满 3 年。',
    remedy: '在满期之前先完善其他各项，或向认证机构确认是否要求成立年限。',
  },
  'ccrc/reported/reputation': {
    title: '信誉',
    asks: '据一篇咨询机构文章，申报单位的信誉也在考量之列。',
    remedy: '处理尚未了结的投诉，逐件留存办结证明。',
  },
  'ccrc/reported/business-records': {
    title: '经营记录',
    asks: '据一篇咨询机构文章，经营记录也在考量之列，应能体现提供服务的能力。',
    remedy: '收集以往的合同、交付成果和服务记录，按项目归档。',
  },
} satisfies Partial<CcrcWords['requirements']>;
