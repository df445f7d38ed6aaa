import type { JudgementWords } from '../../types/judgement-words';

export const judgement: JudgementWords = {
  heading: 'Consultant’s judgement',
  internal: 'Internal, not for the client',
  explains:
    'A consultant can answer beside the client and keep notes; the client’s answers stay as they are. Files for the client and Excel questionnaires carry none of it.',
  print: 'Print the internal working paper',
  forConsultants: 'For consultants',
  toPage: 'See the consultant’s judgement',
  view: {
    label: 'Show “Consultant’s judgement” with the questions',
    says: 'For this browser on this device only. Below every question there is room for the consultant’s answer and a note.',
  },
  decides: {
    label: 'Verdicts follow the consultant’s answers',
    says: 'For the whole case: what the consultant has answered is judged by that answer, everything else by the client’s. Result, report, summary and calendar change with it and say so; the report shows the consultant’s answers, never the notes.',
    now: {
      client: 'Verdicts follow the client’s answers now.',
      consultant: 'Verdicts follow the consultant’s answers now.',
    },
  },
  verdicts: {
    heading: 'The verdicts by either side',
    target: 'Applied for',
    byClient: 'By the client’s answers',
    byConsultant: 'By the consultant’s answers',
    differs: 'differs',
  },
  client: 'Client',
  consultant: 'Consultant',
  note: 'Note',
  nothingElse: 'nothing else',
  disagreements: (count) => `Where the consultant differs (${String(count)})`,
  noDisagreements: 'No answer differs from the client’s.',
  agreed: (count) =>
    count === 1
      ? '1 more answer of the consultant’s says the same as the client’s.'
      : `${String(count)} more answers of the consultant’s say the same as the client’s.`,
  notes: (count) => `Notes on other questions (${String(count)})`,
  toQuestion: 'Go to the question',
  toQuestionWhat: (question) => `Go to the question: ${question}`,
  notAsked: 'Not asked for the present targets and answers.',
  panel: {
    heading: 'Consultant’s judgement (not for the client)',
    own: 'Consultant’s answer',
    none: 'No own answer: the client’s stands.',
    same: 'The consultant says the same as the client.',
    differs: 'The consultant differs from the client.',
    take: 'Start from the client’s answer',
    clear: 'Clear the consultant’s answer',
    listWhole:
      'A list of the consultant’s is kept as a whole: where it is changed in two places at once, the later one stands.',
    noteHint: (most) => `Seen by the consultant only; at most ${String(most)} characters.`,
    noteTooLong: ({ have, most }) =>
      `${String(have)} characters are more than ${String(most)}. All of it is held in this browser; it goes into the case once it is shorter.`,
  },
  report: {
    choice: 'With the consultant’s judgement and notes',
    says: 'For internal use only; not kept when you leave this page.',
  },
};
