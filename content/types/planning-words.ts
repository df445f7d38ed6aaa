import type { Verdict } from '@/rules';

/** The words for when a target is ready and how to get there. */
export interface PlanningWords {
  readonly readiness: {
    readonly heading: string;
    /** A few words, for a cell of a table; the day is that of readiness. */
    readonly label: {
      readonly now: string;
      readonly on: (day: string) => string;
      /** Of gaps that can be closed today, and the day from which the rest is met. */
      readonly once: (day: string | undefined) => string;
      readonly never: string;
      readonly 'cannot-be-said': string;
    };
    /** A sentence. */
    readonly says: {
      readonly now: string;
      readonly on: (day: string) => string;
      readonly once: (day: string) => string;
      readonly never: string;
      readonly tooLate: (day: string) => string;
      readonly 'cannot-be-said': string;
    };
    /** Each is followed by a colon and a list. */
    readonly because: string;
    readonly closing: string;
    readonly once: string;
    readonly questions: string;
    readonly heldBackBy: string;
    /** What is no longer met from a day on. */
    readonly lapse: (day: string) => string;
    readonly toConfirm: (count: number) => string;
    /** Ends a list that is cut short. */
    readonly andMore: (count: number) => string;
  };
  readonly plannedDate: {
    readonly label: string;
    readonly hint: string;
    readonly beforeToday: string;
    readonly judged: (day: string) => string;
    readonly ready: (day: string) => string;
    readonly today: string;
  };
  readonly summary: {
    readonly copy: string;
    readonly copied: string;
    readonly byHand: string;
  };
  readonly calendar: {
    readonly download: (count: number) => string;
    readonly explains: string;
    readonly surveillance: string;
    readonly surveillanceSays: string;
  };
  readonly matrix: {
    readonly heading: string;
    readonly explains: string;
    readonly category: string;
    readonly chosen: string;
    /** Said above the findings of a target that is not applied for. */
    readonly notChosen: string;
    /** The verdict in a cell. */
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly gaps: (count: number) => string;
    readonly open: (count: number) => string;
    readonly waiting: string;
  };
  readonly plan: {
    readonly heading: string;
    readonly explains: string;
    readonly nothing: string;
    readonly step: string;
    readonly ways: string;
    readonly way: (number: number) => string;
    readonly recommended: string;
    readonly lacks: string;
    readonly open: string;
    readonly toConfirm: string;
    readonly byWaiting: (day: string) => string;
    readonly notByWaiting: string;
    readonly onceDone: (day: string) => string;
    readonly onceDoneToday: string;
    readonly gapIn: string;
    readonly onlyGapIn: string;
    readonly questionsHeading: string;
    readonly settles: (count: number) => string;
    readonly touches: (count: number) => string;
    readonly route: string;
    readonly leg: (leg: { readonly name: string; readonly when: string }) => string;
    readonly nearest: string;
    readonly issued: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly explains: string;
    readonly asOf: string;
    readonly ready: string;
    readonly lapse: string;
    readonly requirement: string;
    readonly facts: string;
    readonly course: string;
    readonly from: (day: string) => string;
    readonly between: (days: { readonly from: string; readonly to: string }) => string;
    readonly stretch: {
      readonly none: string;
      readonly 'until-done': string;
      readonly open: string;
      readonly gap: string;
    };
    /** Names a period in the picture, before its dates. */
    readonly periodName: Readonly<Record<'counted' | 'held' | 'lease', string>>;
    /** What is counted from a date to the day on which it is enough; a certificate; a lease. */
    readonly period: Readonly<
      Record<
        'counted' | 'held' | 'lease',
        (dates: { readonly since: string; readonly until: string }) => string
      >
    >;
    readonly row: (row: { readonly name: string; readonly days: string }) => string;
    readonly asTable: string;
  };
}
