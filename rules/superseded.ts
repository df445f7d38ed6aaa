/** What an older edition asked; shown beside today's requirement, never checked. */
export interface Superseded<Id extends string = string, SourceId extends string = string> {
  readonly id: Id;
  /** The source that carries, or restates, the older edition. */
  readonly source: SourceId;
}
