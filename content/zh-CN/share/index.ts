import type { ShareWords } from '../../types/share-words';

export const share: ShareWords = {
  shortName: '资质自评',
  describes: {
    start:
      '贵公司能否取得信息安全服务资质（CCRC）或涉密信息系统集成资质？据实回答问题，即可看到差什么、怎么补、何时具备条件。填写的内容不会离开本设备。',
    targets: '选择要自评的资质、类别和级别；同一套回答会用于所有目标。',
    review: '在一页上核对全部回答：已经答了什么，还有哪些未答，并可返回每一道题。',
    result: '哪些要求已满足、哪些未满足、哪些待确认，逐条列出依据，以及达到每个目标的最短路径。',
    report: '可打印、可保存的差距报告：缺什么、差多少、怎么补、用什么证明。',
    desk: '并排查看保存在本设备上的全部自评。',
    history: '查看自评档案以前的状态，比较两次之间的变化。',
    actions: '每一项差距由谁弥补、何时完成。',
    judgement: '在客户回答之外，记录顾问自己的判断。',
    verify: '将打印报告上的核对码与自评文件对照。',
    guide: '两种资质的申报流程，按阶段说明。',
    'guide/ccrc': '信息安全服务资质（CCRC）的申报流程，从准备材料到监督审核。',
    'guide/secrecy': '涉密信息系统集成资质的申报流程，按阶段说明。',
    'guide/refused-numbers': '关于两种资质，流传甚广却没有公开依据的数字。',
    rules: '自评所依据的全部要求，逐条注明依据、版本，以及各方说法不一之处。',
    accessibility:
      '不用鼠标、借助读屏软件或放大页面时如何使用自评工具：哪些已经做到，哪些还不够好。',
    'accessibility/criteria': 'WCAG 2.2 的 A 级和 AA 级成功准则，逐条列出结果和判断方法。',
  },
  section: ({ title }) => `自评问题：${title}。回答只保存在本设备上。`,
  wholeScheme: ({ name }) => `${name}的全部要求汇成一页，逐条注明依据，可阅读、可打印。`,
  rulesOf: ({ title, name }) => `${title}：${name}要求什么、用什么证明、依据何在。`,
};
