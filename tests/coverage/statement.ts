import type { CoveredBy } from './covered-by';

/**
 * 000 is the article on what a CCRC application takes, 001 and 003 the two level-3 texts, 002 the
 * introduction to its scheme, and 004 the one to the secrecy qualification.
 */
export type Text = '000' | '001' | '002' | '003' | '004';
export type StatementId = `${Text}.${number}`;

export interface Statement {
  readonly ids: readonly StatementId[];
  /** Our own words for it, short. */
  readonly label: string;
  readonly by: readonly CoveredBy[];
}

export const said = (
  ids: readonly StatementId[],
  label: string,
  by: readonly CoveredBy[],
): Statement => ({ ids, label, by });
