import type { CcrcWords } from '../../../types/ccrc-words';

const moreProjects =
  '在该类别继续完成项目，并取得书面验收。结合各项目进入和移出统计期的日期安排申报时间。';

const renewCertificate =
  '证书被暂停的，办理恢复；证书已失效的，按初次认证重新申报。属于哪种情形，向认证机构确认。';

const surveillanceProjects =
  '监督审核之前，在该类别完成更多项目并取得验收。确实无法完成的，尽早与认证机构沟通。';

const fullPapers =
  '向客户、财务和银行补齐缺少的材料，按项目将四样材料归在一起。材料不齐的项目仍计入项目数量。';

export const trackRecordRequirements = {
  'ccrc/common/track-record/time-in-service/level-3': {
    title: '从事服务的时间',
    asks: '从事申报类别的服务满 4 个月。',
    remedy: '继续为客户提供服务，等到满期之日。留存第一份合同，它通常用来证明起始时间。',
  },
  'ccrc/common/track-record/time-in-service/level-2': {
    title: '从事服务的时间',
    asks: '从事申报类别的服务满 3 年，或持有该类别三级及以上有效证书满 1 年。',
    remedy: '两者满足其一即可。可以等到服务满 3 年，也可以先取得三级，发证满 1 年后走较短的途径。',
  },
  'ccrc/common/track-record/time-in-service/level-1': {
    title: '从事服务的时间',
    asks: '从事申报类别的服务满 5 年，或持有该类别二级及以上有效证书满 1 年。',
    remedy:
      '先取得二级，发证满 1 年后即可走证书途径。只凭服务满 5 年申报的，各来源说法不一，事先向认证机构确认。',
  },
  'ccrc/common/track-record/level-2-certificate-for-level-1': {
    title: '申报一级前持有二级证书',
    asks: '据一份咨询机构对照表，其中一行要求持有该类别二级有效证书满 1 年，另一行则允许以从事服务满 5 年代替。',
    remedy: '向认证机构确认能否直接申报一级。较稳妥的途径是先取得二级，满 1 年后再申报一级。',
  },
  'ccrc/common/track-record/projects/initial/level-3': {
    title: '已完成项目',
    asks: '近 1 年内签订并完成申报类别的项目至少 1 个。初次认证是否适用此项，各来源说法不一。',
    remedy:
      '在该类别完成项目并取得书面验收，或向认证机构确认没有已完成项目能否申报。监督审核时无论如何都要求 1 个项目。',
  },
  'ccrc/common/track-record/projects/initial/level-2': {
    title: '已完成项目',
    asks: '近 3 年内签订并完成申报类别的项目至少 6 个。在此期间完成但签订更早的项目是否计入，由认证机构认定。',
    remedy: moreProjects,
  },
  'ccrc/common/track-record/projects/initial/level-1': {
    title: '已完成项目',
    asks: '近 3 年内签订并完成申报类别的项目至少 10 个。在此期间完成但签订更早的项目是否计入，由认证机构认定。',
    remedy: moreProjects,
  },
  'ccrc/common/track-record/holds-certificate/level-3': {
    title: '持有证书',
    asks: '监督审核以持有该类别三级证书为前提，证书须在有效期内且未被暂停。',
    remedy: renewCertificate,
  },
  'ccrc/common/track-record/holds-certificate/level-2': {
    title: '持有证书',
    asks: '监督审核以持有该类别二级证书为前提，证书须在有效期内且未被暂停。',
    remedy: renewCertificate,
  },
  'ccrc/common/track-record/holds-certificate/level-1': {
    title: '持有证书',
    asks: '监督审核以持有该类别一级证书为前提，证书须在有效期内且未被暂停。',
    remedy: renewCertificate,
  },
  'ccrc/common/track-record/projects/surveillance/level-3': {
    title: '监督审核时的项目',
    asks: '近 1 年内签订并完成该类别的项目至少 1 个。',
    remedy: surveillanceProjects,
  },
  'ccrc/common/track-record/projects/surveillance/level-2': {
    title: '监督审核时的项目',
    asks: '据一份咨询机构对照表，近 1 年内签订并完成该类别的项目至少 2 个。',
    remedy: surveillanceProjects,
  },
  'ccrc/common/track-record/projects/surveillance/level-1': {
    title: '监督审核时的项目',
    asks: '据一份咨询机构对照表，近 1 年内签订并完成该类别的项目至少 3 个。',
    remedy: surveillanceProjects,
  },
  'ccrc/reported/project-documents': {
    title: '项目材料',
    asks: '据一篇咨询机构文章，应提供近期完成项目的合同、验收报告、发票和银行回单，以及其他能证明经验和能力的材料。本工具理解为近 1 年内该类别的项目至少 1 个。',
    remedy: fullPapers,
  },
  'ccrc/common/track-record/full-evidence-sets/level-2': {
    title: '材料齐全的项目',
    asks: '据咨询机构资料，近 3 年内该类别的项目中至少 2 个材料齐全：合同、验收报告、发票和银行回单。',
    remedy: fullPapers,
  },
  'ccrc/common/track-record/full-evidence-sets/level-1': {
    title: '材料齐全的项目',
    asks: '据咨询机构资料，近 3 年内该类别的项目中至少 2 个材料齐全：合同、验收报告、发票和银行回单。',
    remedy: fullPapers,
  },
} satisfies Partial<CcrcWords['requirements']>;
