import type { PaperWords } from '../../types/paper-words';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const millions = (pixels: number): string => String(pixels / 1_000_000);

/** The report on paper. */
export const paperWords: PaperWords = {
  choice: {
    legend: 'What to print',
    parts: {
      full: 'Full report',
      gaps: 'Gap list',
      evidence: 'Evidence packing list',
      actions: 'Action plan',
      questionnaire: 'Blank questionnaire',
    },
    says: {
      full: 'Summary, targets, gaps, way to get there, evidence packing list and appendix.',
      gaps: 'The gaps only, each with what is asked, what you have, what to do and the sources.',
      evidence: 'The evidence to prepare, one line a piece, with a box to tick.',
      actions: 'Who closes each gap, and by when.',
      questionnaire:
        'Everything that the chosen targets may ask, to be filled in by hand; none of the answers in this case.',
    },
  },
  titles: {
    gaps: 'Gap list',
    evidence: 'Evidence packing list',
    actions: 'Action plan',
    questionnaire: 'Questionnaire for the self-check (by hand)',
  },
  noGaps: 'Nothing was found that is not met.',
  alsoToConfirm: (count) =>
    `To be confirmed and not in this list: ${String(count)}. The full report tells them.`,
  nothingPlanned: [
    'Nothing is planned yet about the gaps that there are.',
    'Give a gap an owner, a day or a status on the page “Action plan”; then it is listed here.',
  ],
  questionnaire: {
    howTo: 'How to fill it in',
    steps: [
      'Tick boxes and write on the lines. If something is not known, tick “Don’t know yet” and do not guess.',
      'Where the exact day is not known, give only the month or the year.',
      'In a list, use one column for each entry; if there are more, copy the page.',
      '“What proves it” names papers that help to find the answer. Only the questionnaire is filled in; none of them need be enclosed.',
    ],
    filledInBy: 'Filled in by',
    filledInOn: 'Filled in on',
    partsIf: (quick) => `If you ticked “${quick}”, say of each part:`,
    part: 'Part',
    entry: 'Field',
    isComplete: 'Is the list complete?',
    choose: (options) => `Choose: ${options}`,
    proof: 'What proves it',
    limits:
      'This questionnaire only collects the facts that a self-check needs; it judges nothing by itself.',
  },
  patterns: {
    text: '____________________',
    date: 'Year ______ month ____ day ____',
    count: '____________',
    amount: '____________ ten thousand yuan',
    share: '____________ %',
  },
  units: { date: 'year-month-day', amount: 'ten thousand yuan' },
  consultancy: {
    heading: 'Your consultancy',
    explains:
      'Shown on the cover of the report, on screen and on paper, and nowhere else. It is kept in this browser on this device only: not in the case, and not in files for the client.',
    name: 'Name',
    contact: 'Contact (optional)',
    contactHint: 'One line, such as a telephone number or an e-mail address.',
    logo: 'Logo (optional)',
    chooseLogo: 'Choose a picture',
    logoHint: 'PNG or JPEG, at most 2 MB. It is made smaller and kept on this device.',
    logoOf: (name) => `Logo of ${name}`,
    removeLogo: 'Remove the logo',
    remove: 'Remove all of it',
    kept: 'Kept on this device.',
    removed: 'Removed from this device.',
    notKept:
      'The browser did not keep it: its storage is not available or full. It stays on the cover until you leave this page.',
    preparedBy: 'Prepared by',
    problems: {
      'too-large': ({ bytes, most }) =>
        `The picture is too large (${megabytes(bytes)} MB; at most ${megabytes(most)} MB). Make it smaller and choose it again.`,
      'too-many-pixels': ({ most }) =>
        `The picture has too many pixels (at most ${millions(most)} million). Make it smaller and choose it again.`,
      drawing: () =>
        'SVG files are not taken, since they may contain scripts. Save it as PNG and choose that.',
      'not-an-image': () => 'This is not a PNG or JPEG picture. Choose another file.',
      damaged: () =>
        'The picture cannot be read; it may be damaged. Export it again and choose the new file.',
    },
  },
};
