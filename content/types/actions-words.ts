import type { ActionStatus } from '@/cases';

type Say<Argument> = (argument: Argument) => string;
type Titled = Say<{ readonly title: string; readonly day: string }>;
type Named = Say<{ readonly name: string; readonly day: string }>;

/** In which order the gaps are planned. */
export type ActionOrder = 'plan' | 'area' | 'due';

/** The words for who does what about a gap, and by when. */
export interface ActionsWords {
  readonly explains: string;
  /** How many gaps, and how they are planned; numbers of nothing are left out. */
  readonly counts: Say<Readonly<Record<ActionStatus | 'gaps' | 'unplanned' | 'overdue', number>>>;
  readonly shown: Say<{ readonly shown: number; readonly all: number }>;
  readonly none: string;
  readonly noneFound: string;
  readonly filterStatus: string;
  readonly filterOwner: string;
  readonly all: string;
  readonly overdue: string;
  readonly nobody: string;
  readonly order: string;
  readonly orders: Readonly<Record<ActionOrder, string>>;
  readonly gap: string;
  readonly targets: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly statuses: Readonly<Record<ActionStatus | 'unplanned', string>>;
  readonly note: string;
  /** Names the group of fields of one gap, and stands before what is planned about it. */
  readonly about: Say<string>;
  readonly print: string;
  readonly closedHeading: Say<number>;
  readonly closedSays: string;
  /** Why an action stands at no gap of the targets. */
  readonly because: Readonly<
    Record<
      'to-be-confirmed' | 'met' | 'only-reported' | 'not-applicable' | 'not-applied-for' | 'gone',
      string
    >
  >;
  readonly warnings: {
    readonly heading: string;
    readonly overdue: Titled;
    readonly dueAfterApplication: Titled;
    readonly doneButUnmet: Say<string>;
    readonly lease: Named;
    readonly certificate: Named;
    readonly noEvidence: Say<number>;
    readonly noEvidenceSays: string;
    readonly toGap: string;
    readonly toAnswer: string;
  };
  /** On the result page, at a gap. */
  readonly planThis: string;
  readonly dueBy: Say<string>;
}
