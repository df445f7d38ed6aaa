/** The words of what a consultant keeps beside the client's answers. */
export interface JudgementWords {
  readonly heading: string;
  /** Heads everything that is the consultant's own, on screen and on paper. */
  readonly internal: string;
  readonly explains: string;
  readonly print: string;
  /** Folded away where an applicant may be alone. */
  readonly forConsultants: string;
  readonly toPage: string;
  readonly view: { readonly label: string; readonly says: string };
  readonly decides: {
    readonly label: string;
    readonly says: string;
    /** Which of the two is the case, for those who do not see the switch. */
    readonly now: Readonly<Record<'client' | 'consultant', string>>;
  };
  readonly verdicts: {
    readonly heading: string;
    readonly target: string;
    readonly byClient: string;
    readonly byConsultant: string;
    readonly differs: string;
  };
  readonly client: string;
  readonly consultant: string;
  readonly note: string;
  /** In place of what one side says of a list, where only the other one has more in it. */
  readonly nothingElse: string;
  readonly disagreements: (count: number) => string;
  readonly noDisagreements: string;
  readonly agreed: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly toQuestion: string;
  readonly toQuestionWhat: (question: string) => string;
  readonly notAsked: string;
  /** Below the questions of the wizard. */
  readonly panel: {
    readonly heading: string;
    readonly own: string;
    readonly none: string;
    readonly same: string;
    readonly differs: string;
    readonly take: string;
    readonly clear: string;
    readonly listWhole: string;
    readonly noteHint: (most: number) => string;
    readonly noteTooLong: (length: { readonly have: number; readonly most: number }) => string;
  };
  readonly report: { readonly choice: string; readonly says: string };
}
