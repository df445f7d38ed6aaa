import { categoryClauses } from './category-clauses';
import { ccrcLedger } from './ccrc-ledger';
import { ccrcStatements } from './ccrc-statements';
import type { CoveredBy } from './covered-by';
import type { Line } from './line';
import { secrecyLedger } from './secrecy-ledger';
import { secrecyStatements } from './secrecy-statements';
import type { Statement } from './statement';

export const statements: readonly Statement[] = [...ccrcStatements, ...secrecyStatements];
export const lines: readonly Line[] = [...ccrcLedger, ...secrecyLedger, ...categoryClauses];

/** Everything that must be covered, under a name to find it by. */
export const points: readonly { readonly name: string; readonly by: readonly CoveredBy[] }[] = [
  ...statements.map(({ ids, label, by }) => ({ name: `${ids.join(', ')} ${label}`, by })),
  ...lines.map(({ ids, by }) => ({ name: ids.join(), by })),
];
