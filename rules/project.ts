import type { RowFields, RowOf } from './row-field';
import type { RowsQuestion } from './question';

/** The four papers of a project that together make a full evidence set. */
export const papers = ['contract', 'acceptance', 'invoice', 'receipt'] as const;
export type Paper = (typeof papers)[number];

/** The fields of a project that counting reads; a scheme adds its categories. */
export const projectFields = {
  name: { kind: 'text', longest: 200 },
  customer: { kind: 'text', longest: 200 },
  state: { kind: 'choice', options: ['completed', 'under-way', 'stopped', 'not-known'] },
  signed: { kind: 'date', mayLieAhead: false },
  completed: {
    kind: 'date',
    mayLieAhead: false,
    onlyIf: { field: 'state', says: ['completed', 'not-known', ''] },
  },
  expected: {
    kind: 'date',
    mayLieAhead: true,
    onlyIf: { field: 'state', says: ['under-way'] },
  },
  contract: { kind: 'flag' },
  acceptance: { kind: 'flag' },
  invoice: { kind: 'flag' },
  receipt: { kind: 'flag' },
} as const satisfies RowFields;

/**
 * A project as the checks see it: one row, one category where the scheme tells projects apart by
 * category, and what it is worth in yuan where the scheme asks for it.
 */
export type Project = RowOf<typeof projectFields> & {
  readonly category?: string;
  readonly amount?: number;
};

/** Any scheme's list of projects: a state and a completion at least. */
export type ProjectList = RowsQuestion<
  string,
  Pick<typeof projectFields, 'state' | 'completed' | 'expected'> & RowFields
>;
