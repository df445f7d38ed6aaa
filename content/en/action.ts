/** How an action is spoken of wherever it is shown. */
export const action = {
  owner: 'Owner',
  due: 'Due date',
  status: 'Status',
  note: 'Note',
} as const;

export const actionStatuses = {
  'to-do': 'To do',
  'under-way': 'Under way',
  done: 'Done',
  dropped: 'Dropped',
} as const;
