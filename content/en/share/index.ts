import type { ShareWords } from '../../types/share-words';

export const share: ShareWords = {
  shortName: 'Self-Check',
  describes: {
    start:
      'Can your company get the CCRC information security service qualification or the classified-system integration qualification? Answer questions of fact; see what is missing, what to do and by when. Everything stays on your device.',
    targets:
      'Choose the qualifications, categories and levels to check; one set of answers serves them all.',
    review:
      'All answers on one page: what is said, what is still open, and the way back to each question.',
    result:
      'Which requirements are met, which are not, and which are to be confirmed, with sources and the shortest way to each target.',
    report:
      'The gap report to print or save: what is missing, how much, what to do, and what proves it.',
    desk: 'All self-checks that are kept on this device, side by side.',
    history: 'Earlier states of a self-check, and what has changed between two of them.',
    actions: 'Who closes which gap by when.',
    judgement: 'The consultant’s own judgement beside the client’s answers.',
    verify: 'Hold the code on a printed report against the case file that it was made from.',
    guide: 'How an application runs, stage by stage, for both qualifications.',
    'guide/ccrc':
      'The application for the CCRC information security service qualification, from preparation to surveillance.',
    'guide/secrecy':
      'The application for the classified-information-system integration qualification, stage by stage.',
    'guide/refused-numbers':
      'Numbers that circulate about the two qualifications and that no published source supports.',
    rules:
      'Every requirement that the self-check knows, with its source, its edition and where sources disagree.',
    accessibility:
      'How the self-check can be used without a mouse, with a screen reader or enlarged; what works and what does not yet.',
    'accessibility/criteria':
      'Every success criterion of WCAG 2.2 at levels A and AA, with its result and how it was found.',
  },
  section: ({ title }) => `Questions of the self-check: ${title}. Answers stay on your device.`,
  wholeScheme: ({ name }) =>
    `All requirements of the ${name} on one page, to read and to print, each with its source.`,
  rulesOf: ({ title, name }) =>
    `${title}: what the ${name} asks, what proves it, and where that is written.`,
};
