/** How the cases on the desk are ordered. */
export type DeskOrder = 'changed' | 'name' | 'ready' | 'due';

/** Which cases are shown: those that are worked on, or those that were put away. */
export type DeskShelf = 'open' | 'archived' | 'all';

/** What is asked of the cases that are shown. */
export type DeskStanding = 'any' | 'qualifies' | 'not-yet' | 'more-information' | 'overdue';

/** The words of the desk, on which all cases of the device lie. */
export interface DeskWords {
  readonly heading: string;
  readonly explains: string;
  readonly search: string;
  readonly searchHint: string;
  readonly order: string;
  readonly orders: Readonly<Record<DeskOrder, string>>;
  readonly count: (counts: { readonly shown: number; readonly all: number }) => string;
  readonly none: string;
  readonly noneFound: string;
  readonly client: string;
  readonly targets: string;
  readonly noTargets: string;
  /** Under verdicts that follow the consultant's answers. */
  readonly byConsultant: string;
  readonly progress: string;
  readonly answered: (counts: { readonly answered: number; readonly asked: number }) => string;
  readonly shelf: string;
  readonly shelves: Readonly<Record<DeskShelf, string>>;
  readonly standing: string;
  readonly standings: Readonly<Record<DeskStanding, string>>;
  /** Whatever is worked out later may still fit. */
  readonly stillWorking: string;
  readonly next: string;
  readonly readyOn: (day: string) => string;
  readonly overdue: (count: number) => string;
  readonly dueOn: (day: string) => string;
  readonly toHistory: string;
  readonly toHistoryOf: (name: string) => string;
  readonly toActions: string;
  readonly toActionsOf: (name: string) => string;
  readonly archive: string;
  readonly archiveWhat: (name: string) => string;
  readonly archived: (name: string) => string;
  readonly unarchive: string;
  readonly unarchiveWhat: (name: string) => string;
  readonly unarchived: (name: string) => string;
  readonly isArchived: string;
  /** Why a copy of the case should be saved to a file. */
  readonly copies: Readonly<Record<'no-copy' | 'old-copy', string>>;
  readonly changed: string;
  readonly actions: string;
  readonly working: string;
  readonly more: (count: number) => string;
  readonly duplicate: string;
  readonly duplicateWhat: (name: string) => string;
  readonly duplicated: (name: string) => string;
  readonly remove: string;
  readonly removeWhat: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly restored: (name: string) => string;
  readonly unreadable: string;
  readonly persistent: Readonly<Record<'yes' | 'no', string>>;
}
