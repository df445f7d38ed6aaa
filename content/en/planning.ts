import type { PlanningWords } from '../types/planning-words';

const points = (count: number): string => `${String(count)} ${count === 1 ? 'point' : 'points'}`;

export const planning: PlanningWords = {
  readiness: {
    heading: 'When ready',
    label: {
      now: 'Met now',
      on: (day) => `From ${day}`,
      once: (day) => (day === undefined ? 'Once gaps close' : `From ${day}, once gaps close`),
      never: 'Not by waiting alone',
      'cannot-be-said': 'Cannot be said until answered',
    },
    says: {
      now: 'By your answers, every requirement that counts is met on the as-of date.',
      on: (day) => `By your answers, every requirement that counts is met from ${day}.`,
      once: (day) =>
        `Once the gaps that can be closed right away are closed, every requirement that counts is met from ${day}.`,
      never:
        'Not by waiting alone: some gaps close neither with time nor by anything done at once.',
      tooLate: (day) =>
        `Not by waiting alone: the last gap closes only on ${day}, and by then something else is no longer met.`,
      'cannot-be-said': 'Questions are still open, so no date can be given yet.',
    },
    because: 'Because of',
    closing: 'Last gap to close',
    once: 'Close first',
    questions: 'Answer first',
    heldBackBy: 'Last to be met',
    lapse: (day) => `No longer met from ${day}`,
    toConfirm: (count) =>
      `${points(count)} to be confirmed besides; ${count === 1 ? 'it does' : 'they do'} not move the date.`,
    andMore: (count) => `${String(count)} more`,
  },
  plannedDate: {
    label: 'Planned date of application',
    hint: 'Optional. With a date, like 2027-03-01, this page and the report judge as of that day; without one, as of today.',
    beforeToday: 'The planned date cannot be before today.',
    judged: (day) => `Judged as of ${day}.`,
    ready: (day) => `Use the ready date (${day})`,
    today: 'Back to today',
  },
  summary: {
    copy: 'Copy a summary',
    copied: 'Copied; paste it into a message or a mail.',
    byHand: 'The browser does not allow copying; select the text here and copy it',
  },
  calendar: {
    download: (count) =>
      `Download a calendar file (${String(count)} ${count === 1 ? 'date' : 'dates'})`,
    explains:
      'Ready dates, first lapses and surveillance windows as an .ics file for the calendar of a phone or a computer.',
    surveillance: 'surveillance window',
    surveillanceSays:
      'At least 1 surveillance audit from 12 to 18 months after issue; the notice says when.',
  },
  matrix: {
    heading: 'All categories and levels',
    explains:
      'One set of answers, judged for a first application in every cell. A cell opens its findings.',
    category: 'Category',
    chosen: 'applied for',
    notChosen: 'You have not chosen this target, so some of its questions may not have been asked.',
    verdicts: {
      'meets-published-conditions': 'Meets them',
      'meets-known-conditions': 'Meets those known',
      'more-information-needed': 'More needed',
      'to-be-confirmed': 'To be confirmed',
      'does-not-meet': 'Not yet',
    },
    gaps: (count) => `${String(count)} ${count === 1 ? 'gap' : 'gaps'}`,
    open: (count) => `${String(count)} to confirm`,
    waiting: 'Working it out…',
  },
  plan: {
    heading: 'Plan',
    explains:
      'One step for each gap. Where there are several ways they stand side by side; recommended is the earliest, then the one with least to do. Steps that help most targets come first.',
    nothing: 'There is no gap to close.',
    step: 'Requirement',
    ways: 'Ways',
    way: (number) => `Way ${String(number)}`,
    recommended: 'recommended',
    lacks: 'Still lacking',
    open: 'Not answered yet',
    toConfirm: 'To be confirmed',
    byWaiting: (day) => `Waiting alone is enough: met on ${day}.`,
    notByWaiting: 'Waiting alone never meets it.',
    onceDoneToday: 'Met as soon as it is done.',
    onceDone: (day) => `With everything done that can be, met on ${day}.`,
    gapIn: 'A gap in',
    onlyGapIn: 'The only gap in',
    questionsHeading: 'Questions worth answering first',
    settles: (count) => `alone settles ${points(count)}`,
    touches: (count) => `touches ${points(count)}`,
    route: 'Level by level',
    leg: ({ name, when }) => `${name}: ${when}`,
    nearest: 'Nearest target within reach',
    issued:
      'Each certificate is taken as issued on the day its target is ready; a later issue moves what follows.',
  },
  timeline: {
    heading: 'Timeline',
    explains: 'Only requirements whose standing changes with time.',
    asOf: 'As-of date',
    ready: 'Ready',
    lapse: 'First lapse',
    requirement: 'Requirement',
    facts: 'Facts behind it',
    course: 'Course',
    from: (day) => `from ${day}`,
    between: ({ from, to }) => `from ${from} until before ${to}`,
    stretch: {
      none: 'Met',
      'until-done': 'Can be closed',
      open: 'Not certain',
      gap: 'Not met',
    },
    periodName: { counted: 'Counted', held: 'Certificate', lease: 'Lease' },
    period: {
      counted: ({ since, until }) => `Since ${since}; enough on ${until}`,
      held: ({ since, until }) => `Certificate since ${since}; long enough on ${until}`,
      lease: ({ since, until }) => `Lease from ${since} to ${until}`,
    },
    row: ({ name, days }) => `${name}: counts ${days}`,
    asTable: 'As a table',
  },
};
