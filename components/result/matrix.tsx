'use client';

import type { ReactNode } from 'react';
import { lazy, memo, Suspense } from 'react';
import type { CellMove, MatrixCell, MatrixRow } from '@/report';
import type { Fragment } from '../session/fragment';
import { fragmentText, moveTo } from '../session/fragment';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';
import { TableHead } from '../ui/table-head';

const CellBefore = lazy(async () => ({ default: (await import('./cell-before')).CellBefore }));

interface MatrixProps {
  readonly scheme: string;
  readonly name: string;
  readonly levels: readonly string[];
  /** The rows that are known so far. */
  readonly rows: readonly MatrixRow[];
  /** More rows are on their way. */
  readonly isIncomplete?: boolean;
  /** The target whose findings are shown, and where; on paper no cell opens anything. */
  readonly opening?: { readonly shown: string; readonly place: Fragment };
  /** The cells that say something else than by the stored answers. */
  readonly moves?: readonly CellMove[];
}

/** Every category at every level from one set of answers: a word, a shape, two numbers and a day. */
export function Matrix({ scheme, name, levels, rows, isIncomplete, opening, moves }: MatrixProps) {
  const { words } = useOpenWorkplace();
  const { matrix: say } = words.planning;
  return (
    <section className="space-y-2" data-matrix={scheme}>
      {/* A grid on a narrow screen is no table to assistive technology, so every role is said. */}
      <table role="table" className="matrix ruled">
        <caption className="mb-2 text-left">
          <span className="font-semibold">{name}</span>
        </caption>
        <TableHead headings={[say.category, ...levels]} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.category} role="row">
              <th role="rowheader" scope="row">
                {row.name}
              </th>
              {row.cells.map((cell) => (
                <Cell
                  key={cell.id}
                  cell={cell}
                  isShown={opening?.shown === cell.id}
                  place={opening?.place}
                  before={moves?.find(({ id }) => id === cell.id)?.from}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isIncomplete ? <p className="text-muted">{say.waiting}</p> : null}
    </section>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly isShown: boolean;
  /** None on paper. */
  readonly place: Fragment | undefined;
  /** By the stored answers, where it says something else. */
  readonly before: MatrixCell | undefined;
}

/** Rows come one after the other; what is there already is not rendered anew for each. */
const Cell = memo(function Cell({ cell, isShown, place, before }: CellProps) {
  const { workplace, file } = useOpenCase();
  const { matrix: say } = workplace.words.planning;
  const { id, verdict, says, totals, ready } = cell;
  const named = (
    <>
      <StatusMark of={verdict} />
      {says}
    </>
  );
  return (
    <td role="cell" data-target={id}>
      {place ? (
        <Opening target={id} isShown={isShown} place={place}>
          {named}
        </Opening>
      ) : (
        <p className="flex items-start gap-1 font-semibold">{named}</p>
      )}
      {totals.unmet > 0 ? <p>{say.gaps(totals.unmet)}</p> : null}
      {totals.toBeConfirmed > 0 ? <p>{say.open(totals.toBeConfirmed)}</p> : null}
      <p data-ready-state={ready.state}>{ready.label}</p>
      {before ? (
        <Suspense>
          <CellBefore cell={before} />
        </Suspense>
      ) : null}
      {file.targets.includes(id) ? <p className="text-muted">{`★ ${say.chosen}`}</p> : null}
    </td>
  );
});

interface OpeningProps {
  readonly target: string;
  readonly isShown: boolean;
  readonly place: Fragment;
  readonly children: ReactNode;
}

/** Opens the findings of a target. */
function Opening({ target, isShown, place, children }: OpeningProps) {
  const { file } = useOpenCase();
  const there = { ...place, case: file.id, target };
  return (
    <a
      href={fragmentText(there)}
      aria-current={isShown ? 'true' : undefined}
      className="flex items-start gap-1 font-semibold"
      onClick={(event) => {
        event.preventDefault();
        moveTo(there);
        document.getElementById('target-result')?.focus();
      }}
    >
      {children}
    </a>
  );
}
