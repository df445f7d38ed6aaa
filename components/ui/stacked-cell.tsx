import type { ReactNode } from 'react';

interface StackedCellProps {
  /** The heading of the column, said again where the columns stand one below the other. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A cell of a table that becomes blocks on a phone. */
export const StackedCell = ({ label, children }: StackedCellProps) => (
  <td role="cell">
    <span aria-hidden className="cell-label">
      {label}
    </span>
    {children}
  </td>
);
