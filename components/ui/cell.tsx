'use client';

import type { ReactNode } from 'react';
import { useOpenWorkplace } from '../session/with-case';
import { StackedCell } from './stacked-cell';

interface CellProps {
  /** What the column is called. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A cell of a table that becomes blocks on a phone, in the language of the open case. */
export function Cell({ label, children }: CellProps) {
  const { colon } = useOpenWorkplace().words.ui.product;
  return <StackedCell label={`${label}${colon}`}>{children}</StackedCell>;
}
