import type { PaperWords } from '../../types/paper-words';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const millions = (pixels: number): string => String(pixels / 1_000_000);

/** 纸质报告。 */
export const paperWords: PaperWords = {
  choice: {
    legend: '打印内容',
    parts: {
      full: '完整报告',
      gaps: '差距清单',
      evidence: '证明材料清单',
      actions: '行动计划',
      questionnaire: '空白问卷',
    },
    says: {
      full: '总体情况、各申报目标、差距、达标路径、证明材料清单和附录。',
      gaps: '只含差距，每项写明要求、现状、建议和依据。',
      evidence: '需要准备的证明材料，每份一行，可逐份勾选。',
      actions: '每项差距由谁负责、何时完成。',
      questionnaire: '所选申报目标可能问到的全部问题，供手工填写；不含本档案的任何回答。',
    },
  },
  titles: {
    gaps: '差距清单',
    evidence: '证明材料准备清单',
    actions: '行动计划',
    questionnaire: '自评问卷（手工填写）',
  },
  noGaps: '没有发现不符合的要求。',
  alsoToConfirm: (count) => `另有 ${String(count)} 项待确认，不在本清单内，见完整报告。`,
  nothingPlanned: [
    '现有的差距都还没有安排行动。',
    '在“行动计划”页面为差距填写负责人、期限和进度后，这里会逐项列出。',
  ],
  questionnaire: {
    howTo: '填写方法',
    steps: [
      '在方框中打勾，在横线上书写。不清楚的，请勾选“暂不清楚”，不要猜测。',
      '日期记不清的，可只写年月或年份。',
      '列表每列填一条；不够填的，请复印该页。',
      '“证明材料”列出能够证明该项回答的文件，供查找时对照；只填写问卷，不必附上。',
    ],
    filledInBy: '填写人',
    filledInOn: '填写日期',
    partsIf: (quick) => `勾选“${quick}”的，请逐项说明：`,
    part: '内容',
    entry: '项目',
    isComplete: '以上是否齐全',
    choose: (options) => `选填：${options}`,
    proof: '证明材料',
    limits: '本问卷只用于收集自评所需的事实，本身不作任何判断。',
  },
  patterns: {
    text: '____________________',
    date: '______ 年 ____ 月 ____ 日',
    count: '____________',
    amount: '____________ 万元',
    share: '____________ %',
  },
  units: { date: '年-月-日', amount: '万元' },
  consultancy: {
    heading: '您的咨询机构',
    explains:
      '填写后显示在报告封面上，屏幕和纸面都有，其他地方不会出现。只保存在本设备的浏览器中，不写入自评档案，也不会进入交给客户的文件。',
    name: '机构名称',
    contact: '联系方式（可不填）',
    contactHint: '一行，例如电话或电子邮箱。',
    logo: '标志（可不填）',
    chooseLogo: '选择图片',
    logoHint: 'PNG 或 JPEG，不超过 2 MB。图片在本设备上缩小后保存。',
    logoOf: (name) => `${name}的标志`,
    removeLogo: '去掉标志',
    remove: '全部清除',
    kept: '已保存在本设备。',
    removed: '已从本设备清除。',
    notKept: '浏览器没有保存：存储空间不可用或已满。离开本页之前仍会显示在封面上。',
    preparedBy: '编制单位',
    problems: {
      'too-large': ({ bytes, most }) =>
        `图片过大（${megabytes(bytes)} MB，最多 ${megabytes(most)} MB）。请缩小后再选。`,
      'too-many-pixels': ({ most }) =>
        `图片的像素过多（最多 ${millions(most)} 百万）。请缩小后再选。`,
      drawing: () => '没有采用 SVG 文件：其中可以含有脚本。请另存为 PNG 后再选。',
      'not-an-image': () => '这不是 PNG 或 JPEG 图片。请另选一个文件。',
      damaged: () => '图片无法读取，可能已损坏。请重新导出后再选。',
    },
  },
};
