import type { ReturnedWords } from '../../types/returned-words';
import { action, actionStatuses } from '../action';

export const returned: ReturnedWords = {
  heading: 'This self-check is on this device already',
  explains:
    'The file and this device hold the same self-check with different content. Take one as a whole, or choose one by one.',
  newer: {
    here: 'This device was changed later.',
    there: 'The file was changed later.',
    neither: 'Both were last changed at the same time.',
  },
  lastChanged: ({ here, there }) => `Last changed: on this device ${here}; in the file ${there}.`,
  noMoment: 'not recorded',
  counts: ({ differs, proposed, same }) =>
    `Different: ${String(differs)}, of which the file is newer in ${String(proposed)}. The same, and not listed: ${String(same)}.`,
  nothingNew: 'Nothing in the file is newer than on this device.',
  consultantStays:
    'The file holds no judgement and no private notes of a consultant; those on this device stay as they are.',
  whole: 'As a whole',
  keep: 'Keep the one on this device',
  take: 'Use the one in the file',
  takeSays:
    'Before that, the case on this device is kept as a snapshot. Judgement and notes of the consultant that the file does not hold stay.',
  apart: 'Open as a separate case',
  apartSays: 'The file becomes a case of its own; the one on this device does not change.',
  oneByOne: 'One by one',
  allHere: 'Choose all on this device',
  allThere: 'Choose all in the file',
  groups: {
    case: 'The case and its targets',
    answers: 'Answers',
    evidence: 'Evidence',
    actions: 'Action plan',
    consultant: 'Judgement and private notes of the consultant',
  },
  here: 'This device',
  there: 'File',
  changed: (moment) => `changed ${moment}`,
  nothing: 'nothing',
  list: 'Is the list complete?',
  action,
  statuses: actionStatuses,
  judgement: 'The consultant’s judgement',
  note: 'Private note',
  decides: 'The consultant’s judgement decides',
  merge: (count) =>
    count === 0 ? 'Merge: keep all on this device' : `Merge: take ${String(count)} from the file`,
  notKept:
    'The case could not be kept as a snapshot (the storage may be full). If you go on, there is no way back to what it says now.',
  goOn: 'Go on without a snapshot',
  stop: 'Change nothing for now',
  notOpened:
    'The case on this device could not be opened, and nothing was changed. Load this page anew and try again.',
  open: {
    heading: 'Open a file that came back',
    explains:
      'What differs from this case is listed one by one for you to choose; nothing changes before you say so.',
  },
  questionnaire: {
    notHere:
      'The self-check of this questionnaire is not on this device. Open its case file (.zizhi.json) first, then the questionnaire; or open any self-check and read it under “Excel questionnaire” on the result page.',
    noTargets:
      'The self-check of this questionnaire has no targets yet. Choose them first, then open the questionnaire.',
  },
};
