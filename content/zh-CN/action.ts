/** How an action is spoken of wherever it is shown. */
export const action = {
  owner: '负责人',
  due: '完成期限',
  status: '状态',
  note: '备注',
} as const;

export const actionStatuses = {
  'to-do': '待办',
  'under-way': '进行中',
  done: '已完成',
  dropped: '不再处理',
} as const;
