'use client';

import type { ReactNode } from 'react';
import { useOpenCase } from '../session/with-case';

interface CellProps {
  /** The heading of the column, said again where the columns stand one below the other. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A cell of a table that becomes blocks on a phone. */
export function Cell({ label, children }: CellProps) {
  const { colon } = useOpenCase().workplace.words.ui.product;
  return (
    <td role="cell">
      <span aria-hidden className="cell-label">{`${label}${colon}`}</span>
      {children}
    </td>
  );
}
