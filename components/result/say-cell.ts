import type { Words } from '@/content';
import type { MatrixCell } from '@/report';

/** A cell of the matrix on one line. */
export const sayCell = ({ says, totals, ready }: MatrixCell, { planning }: Words): string =>
  [
    says,
    ...(totals.unmet > 0 ? [planning.matrix.gaps(totals.unmet)] : []),
    ...(totals.toBeConfirmed > 0 ? [planning.matrix.open(totals.toBeConfirmed)] : []),
    ready.label,
  ].join(' · ');
