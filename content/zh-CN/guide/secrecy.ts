import type { GuideWords } from '../../types/guide-words';

export const secrecyGuide: GuideWords['secrecy'] = {
  title: '涉密信息系统集成资质：从申请材料到年度自检',
  inShort: '等级和业务种类、谁审批、分哪几步、持证后有哪些义务。',
  intro: [
    '按步骤列出取得涉密信息系统集成资质的过程和持证后的事项，每一步都注明依据。',
    '不少页面把本资质与武器装备科研生产单位的保密资格混在一起；这里没有采用后者的任何内容。',
    '以保密行政管理部门的现行规定为准。',
  ],

  stages: {
    'secrecy/guide/rules-in-force': {
      title: '现行规定',
      what: [
        '资质管理办法为国家保密局令 2020 年第 1 号：2020-11-13 通过，2020-12-10 公布，2021-03-01 起施行。',
        '适用于涉密信息系统的规划、设计、建设、监理和运行维护；国家机关的此类业务须选择有资质的单位。',
        '具体条件按业务种类和等级规定数字，只找到总体集成的部分。',
        '保密标准规定保密组织机构等内容；所读副本没有写明版本，靠后的部分未能读到。',
        '2005 年、2013 年和 2019 年的办法已被取代，但不少页面仍在转载。',
      ],
      notes: [
        '修订后的《保守国家秘密法》2024-05-01 起施行，其实施条例 2024-07-10 修订；是否影响本资质，没有找到说明。',
      ],
    },
    'secrecy/guide/grades': {
      title: '甲级和乙级',
      what: [
        '甲级：从事绝密级、机密级和秘密级业务，全国范围。',
        '乙级：从事机密级和秘密级业务；现行办法不再限定地域。',
        '乙级在注册地以外的省份开展业务的，应及时向业务所在地的省级保密行政管理部门备案，由其监管。',
      ],
    },
    'secrecy/guide/business-types': {
      title: '8 个业务种类',
      what: ['各种类分别申请，按等级授予。'],
    },
    'secrecy/guide/authorities': {
      title: '谁受理、谁审批、是否收费',
      what: [
        '甲级由国家保密局审批。2022-09-01 起由各省级保密行政管理部门和新疆生产建设兵团受理和审查，北京除外。',
        '此前自 2021-07-01 起在天津、上海、江苏、安徽、河南、湖北、湖南、重庆试点 1 年。',
        '乙级由注册地的省级保密行政管理部门受理和审批，可以委托下级承担审查工作；审批结果报国家保密局备案。',
        '两个等级的许可都不得收费。',
        '国家和省级保密行政管理部门指定专门机构负责资质工作，并建立经过培训的审查专家库。',
      ],
    },
    'secrecy/guide/prepare': {
      title: '准备',
      who: '申请单位',
      what: ['建立保密体系并投入运行，留存记录，自行检查。', '申请材料须反映保密体系的运行情况。'],
    },
    'secrecy/guide/apply': {
      title: '提出申请',
      who: '申请单位（法人）',
      what: [
        '以书面形式申请，写明单位基本情况、业务种类和等级。',
        '甲级向国家保密局申请，材料由省级保密行政管理部门受理，北京除外。',
        '乙级向注册地的省级保密行政管理部门申请。',
        '申请单位对材料的真实和完整负责。',
        '材料中不得含有国家秘密。',
      ],
      handedOver: [
        '资质申请书',
        '营业执照，或事业单位法人证书',
        '在登记机关备案的章程',
        '法定代表人、主要负责人、实际控制人、董事、监事、高级管理人员及从事该业务的其他人员情况',
        '资本结构和股权情况',
        '生产和办公场所的产权证明或租赁合同',
        '近 3 年的集成业务合同清单',
        '涉密业务场所和保密设施、设备情况',
        '基本管理制度、保密制度，以及保密体系运行情况',
      ],
      failure: ['隐瞒情况或提供虚假材料的，不予受理或不予许可；培训题库称 1 年内不得再次申请。'],
    },
    'secrecy/guide/acceptance': {
      title: '受理',
      who: '受理材料的保密行政管理部门',
      what: [
        '材料齐全、符合法定形式的，通知受理。',
        '否则以 1 份通知列明须补正的全部内容。',
        '逾期没有通知的，自收到材料之日起视为受理。',
      ],
      durations: {
        'to-accept': { says: '5 日', clock: '保密行政管理部门决定是否受理' },
        'to-complete': { says: '15 日', clock: '申请单位补正材料' },
      },
      failure: ['逾期未补正的，视为放弃申请。'],
      notes: ['没有说明是否指工作日。'],
    },
    'secrecy/guide/written-review': {
      title: '书面审查',
      who: '负责审查的保密行政管理部门',
      what: [
        '审查已受理的材料。',
        '一份程序介绍提到审查登记情况、商业信誉和经营状况；都没有门槛。',
      ],
      failure: ['书面作出不予许可决定。'],
    },
    'secrecy/guide/on-site-review': {
      title: '现场审查',
      who: '至少 2 名工作人员，必要时至少 1 名审查专家',
      what: [
        '书面审查通过后才进行，依据审查细则和评分标准。',
        '内容包括保密制度、保密工作机构、监督检查、涉密人员、技术防护和专业能力。',
        '一份程序介绍提到保密体系建设、保密宣传教育和涉密人员管理。',
        '有关人员参加保密知识测试。',
        '实践中，审查组查看涉密业务场所和视频监控、门禁的后台机房；由 2 至 3 名熟悉设备的人员陪同，载体、设备和场所的记录备齐待查。',
      ],
      pitfalls: [
        '测试作弊，或个人重大事项没有报告。',
        '保密总监有名无实，领导小组组长没有实权，或有关部门负责人没有列入。',
        '把事情都推给保密办，业务部门认为与己无关。',
        '由条件推知、并非来源所述：缴纳社保满 1 年的人员不足，资本没有以货币实缴，境外关系发现过晚。',
      ],
      failure: ['书面作出不予许可决定。'],
      notes: ['所读到的文本都没有公布合格分数线。', '没有找到不通过情况的官方统计。'],
    },
    'secrecy/guide/expert-assessment': {
      title: '专家评审',
      who: '审查专家',
      what: ['确有需要时才进行。'],
    },
    'secrecy/guide/decision': {
      title: '审批决定',
      who: '甲级：国家保密局；乙级：省级保密行政管理部门',
      what: ['根据现场审查情况综合评定。', '甲级由省级保密行政管理部门转交证书或不予许可决定。'],
      failure: [
        '审查未通过，或出现终止审查情形的，书面作出不予许可决定。',
        '须隔多久才能再次申请，没有找到。',
      ],
    },
    'secrecy/guide/certificate': {
      title: '颁发证书',
      who: '作出决定的保密行政管理部门',
      what: ['颁发资质证书。'],
      durations: { validity: { says: '5 年', clock: '证书有效期' } },
    },
    'secrecy/guide/renewal': {
      title: '延续',
      who: '持证单位',
      what: [
        '证书到期前申请延续。',
        '到期未延续的，不得新签涉密合同；在施项目可以在保密条件下完成。',
      ],
      durations: { 'before-expiry': { says: '提前 3 个月', clock: '证书到期之前' } },
    },
    'secrecy/guide/yearly-self-check': {
      title: '年度自检',
      who: '持证单位',
      what: ['向作出决定的保密行政管理部门报告上一年度情况。'],
      durations: {
        'by-the-end-of-march': { says: '3月31日前', clock: '每年一次，报告上一年度' },
      },
      notes: ['日期只见于单一来源。'],
    },
    'secrecy/guide/running-projects': {
      title: '项目实施中的保密管理',
      who: '持证单位',
      what: [
        '对项目全过程实行保密管理，责任到人。',
        '合作单位须有相应资质，并经委托方书面同意。',
        '签订合同后向项目所在地的省级保密行政管理部门备案，完成后书面报告。',
        '每份文件标明密级、编号和知悉范围，登记参加人员及其任务。',
        '验收后把全部涉密技术资料交给委托方，不得公开、交流或转让。',
      ],
      pitfalls: ['与有资质的单位合作，却没有委托方的书面同意。'],
      notes: ['除书面同意外，均为 2021-03-01 以前的规定，据公开页面转述。'],
    },
    'secrecy/guide/change-report': {
      title: '变更报告',
      who: '持证单位',
      what: [
        '单位名称、法定代表人、注册地址、注册资本变更的，应当报告。',
        '按 2017 年的文件，资本变动和上市须事前报告。',
      ],
      durations: { 'after-the-change': { says: '10 日内', clock: '自变更起' } },
    },
    'secrecy/guide/leak-report': {
      title: '泄密报告',
      who: '持证单位',
      what: ['采取补救措施，并向当地保密行政管理部门书面报告。'],
      durations: { 'after-discovery': { says: '24 小时内', clock: '自发现起' } },
    },
    'secrecy/guide/rectification-and-suspension': {
      title: '整改与暂停',
      who: '保密行政管理部门、持证单位',
      what: [
        '有违规行为的，先限期整改，再暂停资质。',
        '例如与其他有资质的单位合作，却没有委托方的书面同意。',
      ],
      durations: {
        'to-rectify': { says: '20 日', clock: '整改' },
        suspension: { says: '6 至 12 个月', clock: '暂停' },
      },
    },
    'secrecy/guide/loss-of-the-certificate': {
      title: '吊销、撤销与注销',
      who: '保密行政管理部门',
      what: [
        '吊销：不再符合条件，或涂改、出卖、出租、出借、伪造、转让证书。',
        '撤销：以欺骗、贿赂手段取得资质；停止业务。',
        '注销：到期未延续，法人终止，或主动申请。',
        '获准公开上市的持证单位，须主动申请注销并交回证书。',
      ],
      durations: {
        'after-withdrawal': { says: '3 年', clock: '自撤销起，至可以再次申请' },
      },
    },
    'secrecy/guide/remedies': {
      title: '救济途径',
      who: '申请单位或持证单位',
      what: ['对决定不服的，可以申请行政复议或提起诉讼。'],
      durations: {
        'administrative-review': { says: '60 日', clock: '申请行政复议' },
        lawsuit: { says: '6 个月', clock: '提起诉讼' },
      },
      notes: ['两项期限均出自培训题库。'],
    },
  },

  disagreements: {
    'number-of-grades': {
      topic: '等级的数量',
      versions: {
        two: '甲级和乙级。',
        'two-and-a-single-item': '甲级、乙级，另有单项资质。',
      },
      reading: '分甲级和乙级；单项出自 2005 年的办法。听到其他等级的，向保密行政管理部门确认。',
    },
    'territory-of-grade-b': {
      topic: '乙级的地域范围',
      versions: {
        'no-limit-with-filing': '不限地域，跨省开展业务的在当地备案。',
        'own-province-only': '只能在注册地的省份。',
      },
      reading:
        '2021-03-01 起不限地域，但须备案；不少页面仍是旧规定。如何备案，向业务所在地的保密行政管理部门询问。',
    },
    'number-of-types': {
      topic: '业务种类的数量',
      versions: {
        eight: '8 个种类，即此处所列。',
        nine: '9 个种类，包括综合布线。',
      },
      reading: '采用现行办法的 8 个种类。从事综合布线的，向保密行政管理部门询问归入哪个种类。',
    },
    'who-decides': {
      topic: '由谁审批',
      versions: {
        'by-grade': '甲级由国家保密局审批，乙级由省级保密行政管理部门审批。',
        'one-administration': '只提到国家保密局。',
      },
      reading: '按等级审批；程序介绍的说法较为简略。有疑问的，向本省的保密行政管理部门确认。',
    },
    'where-grade-a-is-filed': {
      topic: '甲级材料交到哪里',
      versions: {
        'with-the-province': '2022-09-01 起交省级保密行政管理部门，北京除外；仍由国家保密局审批。',
        'with-the-state': '交国家保密局。',
      },
      reading: '交省级保密行政管理部门，北京除外。递交之前，向本省的保密行政管理部门确认。',
    },
    'secrets-in-the-file': {
      topic: '材料与国家秘密',
      versions: {
        'none-allowed': '材料中不得含有国家秘密。',
        'handed-in-directly': '材料中的合同大多涉及国家秘密，因此直接递交，不在网上办理。',
      },
      reading: '材料中不要写入国家秘密。采用纸质还是其指定的渠道递交，向保密行政管理部门确认。',
    },
    'time-to-accept': {
      topic: '决定是否受理的时限',
      versions: {
        'five-days': '5 日。',
        'ten-working-days': '10 个工作日，见于较早的审查程序。',
      },
      reading: '采用 5 日。没有收到通知的，向保密行政管理部门询问。',
    },
    'expert-assessment': {
      topic: '专家评审',
      versions: {
        'only-where-needed': '确有需要时才进行。',
        'regular-stage': '每次审查的固定环节。',
      },
      reading: '确有需要时才进行，另一说法较早。是否安排评审，向保密行政管理部门询问。',
    },
    'yearly-check': {
      topic: '年度检查',
      versions: {
        'by-the-end-of-march': '单位自检，3月31日前报告。',
        'after-a-full-year': '满一年或上次检查之后 1 个月内。',
        'review-by-the-province': '由省级保密行政管理部门每年审查。',
      },
      reading: '采用3月31日前自检，只见于单一来源；其余说法较早。现行通知向保密行政管理部门索取。',
    },
    'quiz-mixes-editions': {
      topic: '混用新旧规定的培训题库',
      versions: {
        'current-rules': '所问与现行办法一致，例如成立满 3 年、提前 3 个月申请延续。',
        'older-rules': '同时也问旧规定，例如乙级限于本省、综合布线属于业务种类。',
      },
      reading: '只见于该题库的内容仅作转述，包括此处的期限。作为依据之前，向保密行政管理部门确认。',
    },
  },

  claims: {
    'secrecy/refused/pass-mark': {
      claim: '现场审查的合格分数线',
      instead: '所读到的文本都没有公布合格分数线。',
    },
    'secrecy/refused/three-numbered-grades': {
      claim: '以数字排列的等级',
      instead: '分甲级和乙级。',
    },
    'secrecy/refused/shorter-validity': {
      claim: '更短的证书有效期',
      instead: '有效期 5 年。',
    },
    'secrecy/refused/filing-with-the-test-centre': {
      claim: '甲级材料交国家级测评机构',
      instead: '由省级保密行政管理部门受理，北京除外。',
    },
    'secrecy/refused/months-in-all': { claim: '从准备到取证共需若干个月' },
    'secrecy/refused/waiting-time-after-failure': {
      claim: '审查未通过后固定的等待期',
      instead: '没有找到本资质的规定，请向保密行政管理部门询问。',
    },
    'secrecy/refused/foreign-share-by-grade': {
      claim: '一个等级允许、另一等级不允许的境外持股比例',
    },
    'secrecy/refused/one-capital-for-all-types': {
      claim: '各业务种类统一的最低资本',
    },
    'secrecy/refused/figures-for-software-development': {
      claim: '软件开发的人员和项目数字',
    },
    'secrecy/refused/premises-area-without-grade': { claim: '不分等级的场所面积' },
    'secrecy/refused/number-of-secrecy-staff': {
      claim: '按人数配备专职保密人员的数量',
    },
    'secrecy/refused/committee-of-executives': {
      claim: '保密委员会须有规定数量的高管',
    },
    'secrecy/refused/amount-of-funds': { claim: '保密经费的总额或人均金额' },
    'secrecy/refused/fittings-of-the-secrecy-room': {
      claim: '以供电、柜体和硬件品牌作为保密室的条件',
    },
    'secrecy/refused/administrators': { claim: '系统管理员须分设若干人' },
    'secrecy/refused/interval-of-revision': { claim: '制度修订的固定周期' },
    'secrecy/refused/reasons-of-failure': {
      claim: '申请不通过原因的排名',
      instead: '没有找到官方统计；此处列有个别来源所述的情况。',
    },
  },

  notKnown: [
    '其余 7 个业务种类的具体条件。',
    '保密标准的版本，以及靠后的条款。',
    '审查细则、评分标准、合格分数线，以及中止、终止审查的情形。',
    '书面审查、现场审查和审批决定的时限，以及须隔多久才能再次申请。',
    '保密体系须运行多久，培训需要多少学时，经费需要多少。',
    '关于境外投资的条款，以及 2015 年、2017 年文件现在是否有效。',
    '随机抽查的规定，以及不通过情况的官方统计。',
    '2022 年以后对管理办法的修改。',
    '本资质及其岗位的官方英文名称。',
  ],
};
