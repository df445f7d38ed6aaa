/** How far a source can be trusted; `domain` grade D never becomes a source. */
export type Trust = 'A' | 'B' | 'C';

/** A document that a requirement rests on. How it is named to a reader is written in `content/`. */
export interface Source<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'norm-text' | 'official-form' | 'regulation' | 'guide' | 'consultancy';
  /** The edition as the document names itself, or the edition that it was found to restate. */
  readonly edition: string;
  /** When the page is dated, as far as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly trust: Trust;
}

/** Where a requirement stands: a source and the label of the clause in it, in the source's own words. */
export interface Citation<SourceId extends string = string> {
  readonly source: SourceId;
  /** Official clause label, always Chinese; shown with `lang="zh-CN"`. */
  readonly clause?: string;
}

/** Sources of some standing that do not say the same, and what each of them says. */
export interface Disagreement<Id extends string = string, SourceId extends string = string> {
  readonly id: Id;
  readonly versions: readonly {
    readonly id: string;
    readonly sources: readonly SourceId[];
  }[];
}
