import type { Answers } from './answer';
import type { Day } from './calendar';

/** Something worth knowing about answers that fit together oddly; it changes no answer and no outcome. */
export type Remark =
  | {
      readonly code: 'project-before-service';
      readonly question: string;
      readonly rowId: string;
      readonly signed: string;
    }
  | { readonly code: 'expected-has-passed'; readonly question: string; readonly rowId: string }
  | {
      readonly code: 'service-before-founding';
      readonly question: string;
      readonly category: string;
    }
  | { readonly code: 'one-person-two-roles'; readonly question: string; readonly name: string };

export type Remarking = (answers: Answers, asOf: Day) => readonly Remark[];
