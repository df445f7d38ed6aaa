import type { WhatIfWords } from '../../types/what-if-words';

const answers = (count: number): string => (count === 1 ? '1 answer' : `${String(count)} answers`);

export const whatIf: WhatIfWords = {
  heading: 'What if: try other answers',
  explains:
    'Answers changed here are only tried on; nothing is written to the case. See what moves, then keep or discard them.',
  triesConsultants:
    'Verdicts follow the consultant’s answers now: those are what is tried here; the client’s stay as they are.',
  tryHere: 'Try another answer',
  tryWhat: (title) => `Try another answer: ${title}`,
  choose: 'Question to try',
  nothingChosen: 'Choose one',
  open: 'Try this question',
  close: 'Done',
  trying: (count) =>
    count === 0
      ? 'Trying on: no answer changed yet.'
      : `Trying on: ${answers(count)} changed, not written to the case.`,
  toTrial: 'See what moves',
  keep: (count) => `Keep ${answers(count)}`,
  discard: 'Discard',
  kept: (count) => `${answers(count)} kept and written to the case.`,
  discarded: 'Discarded. The case has not been changed.',
  leftOut:
    'While trying, this page offers no copy, no file, no calendar, no report and no list of evidence; they are back once you keep or discard.',
  changes: (count) => `Tried answers (${String(count)})`,
  noChanges: 'No answer has been changed yet.',
  stored: 'In the case',
  tried: 'Tried',
  again: 'Change again',
  againWhat: (question) => `Change again: ${question}`,
  putBack: 'Put back',
  putBackWhat: (question) => `Put back: ${question}`,
  moves: 'What moves',
  noMoves: 'Nothing moves in the chosen targets.',
  moved: (targets) =>
    targets === 1
      ? 'Something moves in 1 target.'
      : `Something moves in ${String(targets)} targets.`,
  working: 'Working it out…',
  verdict: 'Verdict',
  ready: 'Ready',
  findings: (count) => `Findings (${String(count)})`,
  cells: (count) => `Other cells of the matrix that move (${String(count)})`,
  move: ({ from, to }) => `${from} → ${to}`,
  notAsked: 'not asked',
  was: (says) => `In the case: ${says}`,
};
