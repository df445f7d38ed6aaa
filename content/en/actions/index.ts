import type { ActionsWords } from '../../types/actions-words';
import { action, actionStatuses } from '../action';

const statuses = {
  unplanned: 'Not planned yet',
  ...actionStatuses,
} as const;

export const actions: ActionsWords = {
  explains:
    'Every gap of the chosen targets, once. What you note here is kept with the self-check and changes no verdict; the client sees it too.',
  counts: (counts) => {
    const parts = [
      ...(counts.overdue > 0 ? [`${String(counts.overdue)} overdue`] : []),
      ...(['unplanned', 'to-do', 'under-way', 'done', 'dropped'] as const)
        .filter((one) => counts[one] > 0)
        .map((one) => `${String(counts[one])} ${statuses[one].toLowerCase()}`),
    ];
    const gaps = counts.gaps === 1 ? '1 gap' : `${String(counts.gaps)} gaps`;
    return `${[gaps, parts.join(', ')].filter(Boolean).join(': ')}.`;
  },
  shown: ({ shown, all }) => `${String(shown)} of ${String(all)} shown.`,
  none: 'There is no gap to plan.',
  noneFound: 'No gap fits the filter.',
  filterStatus: 'Show',
  filterOwner: 'Owner',
  all: 'All',
  overdue: 'Overdue',
  nobody: 'Nobody yet',
  order: 'Order',
  orders: { plan: 'As in the plan', area: 'By area', due: 'Due soonest first' },
  ...action,
  gap: 'Gap',
  targets: 'Targets',
  statuses,
  about: (title) => `Action: ${title}`,
  print: 'Print the action plan',
  closedHeading: (count) =>
    count === 1 ? '1 action without a gap' : `${String(count)} actions without a gap`,
  closedSays: 'What was planned stays here, also where there is nothing left to close.',
  because: {
    met: 'Met by now.',
    'to-be-confirmed': 'To be confirmed now, no longer unmet.',
    'only-reported': 'Only reported; it does not decide under this reading.',
    'not-applicable': 'Does not apply now.',
    'not-applied-for': 'None of the chosen targets asks for it.',
    gone: 'The rules no longer have this requirement.',
  },
  warnings: {
    heading: 'To look at',
    overdue: ({ title, day }) => `${title}: was due on ${day} and is not done.`,
    dueAfterApplication: ({ title, day }) =>
      `${title}: due on ${day}, after the planned date of the application.`,
    doneButUnmet: (title) =>
      `${title}: marked as done, but by the answers it is still unmet. Change the answer.`,
    lease: ({ name, day }) =>
      `${name}: the lease ends on ${day}, so it does not run on the date judged.`,
    certificate: ({ name, day }) =>
      `${name}: this certificate is valid until ${day}, which is before the date judged.`,
    noEvidence: (count) =>
      count === 1
        ? '1 requirement answered as met without evidence at hand'
        : `${String(count)} requirements answered as met without evidence at hand`,
    noEvidenceSays:
      'None of the pieces that prove it is marked as ready. Where there are alternatives, one is enough.',
    toGap: 'Go to the action',
    toAnswer: 'Change the answer',
  },
  planThis: 'Plan this',
  dueBy: (day) => `due on ${day}`,
};
