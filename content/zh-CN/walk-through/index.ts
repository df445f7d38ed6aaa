import type { WalkThroughWords } from '../../types/walk-through-words';

export const walkThrough: WalkThroughWords = {
  begin: '与客户一起逐题过',
  beginSays: '演示视图：字号放大，只留题目；私人备注默认不显示。适合共享屏幕时使用。',
  heading: '演示视图',
  nextOpen: (count) => `下一个未答完的题（还有 ${String(count)} 个）`,
  lastOpen: '只剩本页的题还没答完。',
  noneOpen: '所有问题都已回答。',
  toReview: '核对回答',
  jump: '跳到某一部分',
  open: (count) => `${String(count)} 个未答完`,
  complete: '已答完',
  showNotes: '显示我的备注',
  fullScreen: '全屏',
  smallScreen: '退出全屏',
  leave: '退出演示视图',
};
