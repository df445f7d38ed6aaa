import type { ActionStatus } from '@/cases';

/** What stands together where two copies of a case differ. */
export type DifferenceGroup = 'case' | 'answers' | 'evidence' | 'actions' | 'consultant';

/** The words for a file of a case that is on this device already, and for a questionnaire. */
export interface ReturnedWords {
  readonly heading: string;
  readonly explains: string;
  /** Which copy was changed last. */
  readonly newer: Readonly<Record<'here' | 'there' | 'neither', string>>;
  readonly lastChanged: (moments: { readonly here: string; readonly there: string }) => string;
  readonly noMoment: string;
  readonly counts: (counts: {
    readonly differs: number;
    readonly proposed: number;
    readonly same: number;
  }) => string;
  readonly nothingNew: string;
  readonly consultantStays: string;
  readonly whole: string;
  readonly keep: string;
  readonly take: string;
  readonly takeSays: string;
  readonly apart: string;
  readonly apartSays: string;
  readonly oneByOne: string;
  readonly allHere: string;
  readonly allThere: string;
  readonly groups: Readonly<Record<DifferenceGroup, string>>;
  readonly here: string;
  readonly there: string;
  /** When one copy last changed what it says. */
  readonly changed: (moment: string) => string;
  /** What a copy says where it has nothing. */
  readonly nothing: string;
  readonly list: string;
  readonly action: Readonly<Record<'owner' | 'due' | 'status' | 'note', string>>;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly judgement: string;
  readonly note: string;
  readonly decides: string;
  readonly merge: (count: number) => string;
  readonly notKept: string;
  readonly goOn: string;
  readonly stop: string;
  readonly notOpened: string;
  /** In the panel of a case that is open. */
  readonly open: { readonly heading: string; readonly explains: string };
  readonly questionnaire: { readonly notHere: string; readonly noTargets: string };
}
