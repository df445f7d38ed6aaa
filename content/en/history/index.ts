import type { HistoryWords } from '../../types/history-words';

type Counts = Parameters<HistoryWords['sheet']['apart']>[0];

const gaps = (count: number): string => (count === 1 ? '1 gap' : `${String(count)} gaps`);

const ofWhich = (count: number, what: string): string =>
  count > 0 ? ` (${String(count)} of them ${what})` : '';

const changes = (counts: Counts): string => {
  const { closed, closedToConfirm, opened, openedFromConfirm, remaining } = counts;
  return [
    `${gaps(closed)} closed${ofWhich(closedToConfirm, 'to be confirmed now')}`,
    `${String(opened)} opened${ofWhich(openedFromConfirm, 'to be confirmed before')}`,
    `${String(remaining)} remaining`,
  ].join(', ');
};

export const history: HistoryWords = {
  heading: 'History of the case',
  explains:
    'A snapshot keeps the case exactly as it is at one moment; later it can be compared, restored or saved to a file. Snapshots are taken by themselves before anything that changes much; of those the newest 30 stay, while the ones you take stay for good. They are kept in this browser, on this device only.',
  keep: {
    heading: 'Keep the case as it is now',
    name: 'Name of the snapshot (optional)',
    nameHint: 'For example “First interview” or “After the fixes”.',
    keep: 'Keep a snapshot',
  },
  list: (count) => `Snapshots (${String(count)})`,
  none: 'There is no snapshot yet.',
  reasons: {
    'by-hand': 'Taken by hand',
    'before-import': 'Taken before an import',
    'before-merge': 'Taken before a merge',
    'before-migration': 'Taken before the format of the case was updated',
    'before-restore': 'Taken before a snapshot was restored',
    'before-rules-change': 'Taken before newer rules judged it',
    'before-trial-kept': 'Taken before tried answers were kept',
  },
  progress: ({ answered, asked }) => `${String(answered)}/${String(asked)} answered`,
  compareNow: 'Compare with now',
  restore: 'Restore',
  save: 'Save to a file',
  remove: 'Delete',
  what: ({ does, name }) => `${does}: ${name}`,
  unreadable: 'cannot be read; kept as it is',
  done: {
    kept: 'The snapshot has been kept.',
    'not-kept': (why) => `No snapshot was kept; the case has not been changed. ${why}`,
    restored: (name) =>
      `The case has the content of the snapshot “${name}” again. What it was before is kept as a snapshot too, so that this can be undone.`,
    undone: 'The restoring has been undone.',
    'not-restored': (why) =>
      `Nothing was restored and the case has not been changed: what it is now could not be kept first. ${why}`,
    removed: (name) => `The snapshot “${name}” has been deleted.`,
    'put-back': (name) => `The snapshot “${name}” is back.`,
    gone: (name) => `The snapshot “${name}” had been deleted in another tab already.`,
    failed: (why) => `That could not be done; the snapshots have not been changed. ${why}`,
    'not-listed':
      'The snapshots cannot be read: the browser’s storage is not available. The case itself is not affected.',
  },
  undoRestore: 'Undo restoring',
  undoRemove: 'Undo deleting',
  compare: {
    heading: 'Compare',
    explains: 'Choose two sides: the case now, any snapshot, or another case of this device.',
    from: 'From',
    to: 'To',
    choose: 'Choose one',
    now: 'Now',
    snapshots: 'Snapshots of this case',
    others: 'Other cases of this device',
    showOthers: 'List the other cases of this device',
    swap: 'Swap the sides',
    same: 'Both sides are the same: there is nothing to compare.',
    gone: 'One of the sides is no longer on this device, or cannot be read. Choose another one.',
    working: 'Working it out…',
    shown: 'The comparison is below.',
    end: 'End comparing',
  },
  sheet: {
    heading: 'Self-check: what has changed',
    from: 'From',
    to: 'To',
    nowOn: (day) => `Now (${day})`,
    caseOn: ({ organisation, day }) => `${organisation} (${day})`,
    conditions: ({ version, reading }) =>
      `Both sides are judged by the present rules (version ${version}; reading: ${reading}): a snapshot as of the day on which it was taken, the present case and other cases as of today. A gap counts once for the company or once in each category, and only for targets of both sides.`,
    byConsultant:
      'At least one side is judged by the consultant’s answers; these answers and private notes are neither shown here nor printed.',
    since: ({ since, ...counts }) => `Since ${since}: ${changes(counts)}.`,
    period: ({ from, to, ...counts }) => `From ${from} to ${to}: ${changes(counts)}.`,
    apart: ({ closed, closedToConfirm, opened, openedFromConfirm, remaining }) =>
      [
        `${gaps(closed)} of the first only${ofWhich(closedToConfirm, 'to be confirmed in the second')}`,
        `${String(opened)} of the second only${ofWhich(openedFromConfirm, 'to be confirmed in the first')}`,
        `${String(remaining)} of both.`,
      ].join(', '),
    twoCases: 'These are two cases side by side, not one case at two times.',
    twoOrganisations: ({ from, to }) =>
      `These are two companies side by side, not one at two times: the first is ${from}, the second is ${to}.`,
    between: {
      'one-case': {
        before: 'Before',
        after: 'After',
        counts: ({ closed, opened, remaining }) =>
          `${String(closed)} closed, ${String(opened)} opened, ${String(remaining)} remaining`,
        closed: (count) => `Gaps closed (${String(count)})`,
        opened: (count) => `Gaps opened (${String(count)})`,
        other: (count) => `Other findings that changed (${String(count)})`,
        answers: (count) => `Answers that changed (${String(count)})`,
        onlyFrom: 'Targets no longer applied for',
        onlyTo: 'Targets added',
        nothing: 'No answer, verdict or ready date has changed.',
      },
      'two-cases': {
        before: 'First',
        after: 'Second',
        counts: ({ closed, opened, remaining }) =>
          `first only ${String(closed)}, second only ${String(opened)}, both ${String(remaining)}`,
        closed: (count) => `Gaps of the first only (${String(count)})`,
        opened: (count) => `Gaps of the second only (${String(count)})`,
        other: (count) => `Other findings that differ (${String(count)})`,
        answers: (count) => `Answers that differ (${String(count)})`,
        onlyFrom: 'Targets of the first only',
        onlyTo: 'Targets of the second only',
        nothing: 'Answers, verdicts and ready dates are the same.',
      },
    },
    targets: 'Target by target',
    target: 'Applied for',
    verdict: 'Verdict',
    ready: 'Ready',
    gaps: 'Gaps',
    areas: 'Progress by area',
    area: 'Area',
    answered: 'Answered/asked',
    move: ({ from, to }) => `${from} → ${to}`,
    notAsked: 'not asked',
  },
};
