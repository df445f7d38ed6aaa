/** What a version of our rules changed; never what a source says. */
export interface RulesChange<Id extends string = string> {
  readonly id: Id;
  /** The version that brought the change. */
  readonly version: string;
  /** The requirements that it touched; an id that ends in `/` stands for all below it. */
  readonly requirements: readonly string[];
}

/** Whether the change touched the requirement. */
export const touches = ({ requirements }: RulesChange, requirementId: string): boolean =>
  requirements.some((id) =>
    id.endsWith('/') ? requirementId.startsWith(id) : requirementId === id,
  );
