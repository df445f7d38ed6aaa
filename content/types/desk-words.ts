/** How the cases on the desk are ordered. */
export type DeskOrder = 'changed' | 'name' | 'ready';

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
