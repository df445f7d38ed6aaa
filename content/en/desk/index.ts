import type { DeskWords } from '../../types/desk-words';

export const desk: DeskWords = {
  heading: 'Desk: every self-check on this device',
  explains: 'Only what is kept in this browser is listed. Open one by its name to go on.',
  search: 'Search',
  searchHint: 'By organisation, social credit code or who prepared it.',
  order: 'Order',
  orders: { changed: 'Last changed first', name: 'By name', ready: 'Ready soonest first' },
  count: ({ shown, all }) =>
    shown === all ? `${String(all)} in all.` : `${String(all)} in all, ${String(shown)} shown.`,
  none: 'There is no self-check on this device yet.',
  noneFound: 'Nothing fits the search.',
  client: 'Organisation',
  targets: 'Targets and verdicts',
  noTargets: 'No target chosen yet',
  byConsultant: 'By the consultant’s answers',
  progress: 'Answered',
  answered: ({ answered, asked }) => `${String(answered)}/${String(asked)}`,
  changed: 'Last saved',
  actions: 'Actions',
  working: 'Working it out…',
  more: (count) => (count === 1 ? '1 more target' : `${String(count)} more targets`),
  duplicate: 'Duplicate as template',
  duplicateWhat: (name) => `Duplicate as template: ${name}`,
  duplicated: (name) =>
    `Targets and answers of “${name}” have been copied; the new one has no organisation.`,
  remove: 'Delete',
  removeWhat: (name) => `Delete: ${name}`,
  removed: (name) => `“${name}” has been deleted.`,
  undo: 'Undo',
  restored: (name) => `“${name}” is back.`,
  unreadable: 'cannot be read; kept as it is',
  persistent: {
    yes: 'The browser has promised not to clear this page’s data by itself.',
    no: 'The browser may clear this page’s data when space runs short; save backup files regularly.',
  },
};
