/** The words of the report as a workbook that stand nowhere else in it. */
export interface WorkbookWords {
  /** The names of the sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly sheets: {
    readonly cover: string;
    readonly register: string;
    /** Of the entries of lists that a finding was judged by, where they are many. */
    readonly entries: string;
    readonly actions: string;
    readonly evidence: string;
    readonly matrix: string;
  };
  /** What the workbook is, and what becomes of changes in it. */
  readonly says: string;
  readonly number: string;
  /** Heads what sort of finding a row is. */
  readonly kind: string;
  readonly kinds: {
    readonly gap: string;
    readonly 'to-confirm': string;
    readonly reported: string;
  };
  readonly title: string;
  readonly asks: string;
  readonly standing: string;
  readonly knockOut: string;
  /** Stands for the names of all targets, where there are several. */
  readonly allTargets: (count: number) => string;
  /** Stands for entries that are told on that sheet. */
  readonly moreOn: (told: { readonly all: number; readonly where: string }) => string;
  readonly entry: string;
  readonly met: string;
  readonly unmet: string;
  readonly toConfirm: string;
  /** Heads the words about when a target is ready, and the day itself. */
  readonly ready: string;
  readonly readyOn: string;
  /** Heads what is said of a target besides its verdict. */
  readonly remark: string;
  readonly origin: string;
  /** Heads a sum that is given in yuan. */
  readonly inYuan: (label: string) => string;
}
