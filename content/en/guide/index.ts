import type { GuideWords } from '../../types/guide-words';
import { ccrcGuide } from './ccrc';
import { secrecyGuide } from './secrecy';

/** The words of the guide. */
export const guideWords: GuideWords = {
  parts: {
    scheme: 'The scheme',
    application: 'The application, step by step',
    after: 'After the certificate',
  },
  labels: {
    contents: 'On this page',
    who: 'Who acts',
    what: 'What happens',
    handedOver: 'Handed over',
    howLong: 'How long',
    noTimeLimit: 'A time limit was looked for; no text that was read names one.',
    pitfalls: 'What goes wrong',
    failure: 'If it fails',
    notKnown: 'What no text that was read says',
  },
  index: {
    title: 'Guide',
    intro: [
      'How an application runs, on which texts this tool rests, how it reaches a verdict, and what it refuses to repeat.',
    ],
    editionsHeading: 'Editions and dates',
    editions: [
      'CCRC: the norm CCRC-ISV-C01:2021 and the implementation rules CCRC-ISV-R01:2022.',
      'Classified information systems: the measures of Order 1 of 2020, in force from 2021-03-01, with their specific conditions and the secrecy standard.',
      'These texts were read in public reproductions and in part, not in the original. Where older editions circulate, they are shown as older and decide nothing.',
    ],
    verdictHeading: 'How a verdict is reached',
    verdict: [
      'Facts are first held against each requirement; only then does a reading say which requirements count. The result shows both verdicts, and the published reading leads.',
      'Each requirement names its sources and says on what it rests. Advice and older editions stand beside it and decide nothing.',
      'Where sources contradict each other, all versions are shown with their sources, how this tool reads them, and whom to ask.',
      'Some points no answer can settle, such as a merger. They are to be confirmed under both readings.',
    ],
  },
  refused: {
    title: 'Numbers that this tool refuses to repeat',
    inShort: 'Claims that circulate without a text behind them, and what was found instead.',
    intro: [
      'Many pages state firm numbers that no text behind them supports. The figures are left out here on purpose, so that nobody takes them for thresholds.',
      'For fees, pass rates and marks no official figure was found, so this tool gives none.',
    ],
    claim: 'Claim',
    instead: 'What was found instead',
    because: {
      'no-clause-named': 'Pages that name no clause and contradict each other',
      'older-edition': 'Printed before the edition in force and not found in it',
      'another-scheme': 'Belongs to another scheme',
    },
  },
  ccrc: ccrcGuide,
  secrecy: secrecyGuide,
};
