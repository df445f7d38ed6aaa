import type { Words } from '../types/words';
import { caseProblems } from './case-problems';
import { dates } from './dates';
import { entry } from './entry';
import { money } from './money';
import { packing } from './packing';
import { planning } from './planning';
import { reasons } from './reasons';
import { ui } from './ui';

export const words: Words = {
  locale: 'zh-CN',
  dates,
  money,
  list: (items) => items.join('、'),
  packing,
  planning,
  sentences: (sentences) => sentences.filter(Boolean).join(''),
  reasons,
  entry,
  caseProblems,
  verdicts: (authority) => ({
    'meets-published-conditions': '符合公布的条件',
    'meets-known-conditions': '已知条件均符合（类别条款不全）',
    'more-information-needed': '还需补充信息',
    'to-be-confirmed': `待向${authority}确认`,
    'does-not-meet': '暂不符合',
  }),
  standings: {
    met: '符合',
    unmet: '不符合',
    'to-be-confirmed': '待确认',
    'not-applicable': '不适用',
  },
  openBecause: (authority) => ({
    unanswered: '尚未回答',
    disputed: '各方说法不一',
    'left-to-the-authority': `须由${authority}判断`,
  }),
  readings: {
    published: {
      name: '公布口径',
      explains: '只有公布的要求和多方印证的要求决定结论；仅见于个别来源的说法单独列出，不计入。',
    },
    cautious: {
      name: '从严口径',
      explains: '仅见于个别来源的说法也计入结论；有争议的要求未达到时按不符合处理。',
    },
  },
  bases: {
    published: {
      name: '公布要求（据公开转载，未见原件）',
      explains: '来自现行文本或官方表格的公开转载。',
    },
    corroborated: {
      name: '多方印证',
      explains: '两个以上互不抄录的来源给出同一要求。',
    },
    reported: {
      name: '仅见转述',
      explains: '只见于个别来源，多为咨询机构的页面，未在规范文本中找到。',
    },
  },
  origins: {
    registrar: '登记机关、产权和租赁文件',
    authority: '主管部门和社保机构',
    'certification-body': '认证、考核机构',
    counterparty: '客户和其他往来单位',
    staff: '人员本人',
    'own-rules': '本单位的制度文件',
    'own-records': '本单位的记录和报告',
  },
  particulars: {
    who: '人员或签署人',
    what: '名称或内容',
    number: '编号',
    from: '起始或签发日期',
    to: '截止或有效期至',
    party: '对方单位或签发机构',
    address: '地址或存放处',
  },
  disclaimer: '自评结果仅供准备申请时参考，以发证机构现行规定和审核为准。',
  ui,
};
