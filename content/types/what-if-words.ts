/** The words for trying other answers without touching the stored case. */
export interface WhatIfWords {
  readonly heading: string;
  readonly explains: string;
  /** Where the consultant's answers decide. */
  readonly triesConsultants: string;
  /** On a finding: opens the questions that it reads. */
  readonly tryHere: string;
  /** The same, said of one finding, for those who hear it out of its place. */
  readonly tryWhat: (title: string) => string;
  readonly choose: string;
  readonly nothingChosen: string;
  readonly open: string;
  readonly close: string;
  /** Always in sight while trying. */
  readonly trying: (count: number) => string;
  readonly toTrial: string;
  readonly keep: (count: number) => string;
  readonly discard: string;
  readonly kept: (count: number) => string;
  readonly discarded: string;
  /** What is left out on the page meanwhile. */
  readonly leftOut: string;
  readonly changes: (count: number) => string;
  readonly noChanges: string;
  readonly stored: string;
  readonly tried: string;
  readonly again: string;
  readonly againWhat: (question: string) => string;
  readonly putBack: string;
  readonly putBackWhat: (question: string) => string;
  readonly moves: string;
  readonly noMoves: string;
  readonly moved: (targets: number) => string;
  readonly working: string;
  readonly verdict: string;
  readonly ready: string;
  readonly findings: (count: number) => string;
  readonly cells: (count: number) => string;
  /** One thing said before and now. */
  readonly move: (move: { readonly from: string; readonly to: string }) => string;
  readonly notAsked: string;
  /** In a cell of the matrix: what stands there by the stored answers. */
  readonly was: (says: string) => string;
}
