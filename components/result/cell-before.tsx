'use client';

import type { MatrixCell } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';
import { sayCell } from './say-cell';

/** What stands in a cell by the stored answers, while others are tried. */
export function CellBefore({ cell }: { readonly cell: MatrixCell }) {
  const { locale, words } = useOpenWorkplace();
  return (
    <p className="border-l-2 border-accent pl-2 text-muted" data-moved>
      {useWhatIfWords(locale).was(sayCell(cell, words))}
    </p>
  );
}
