'use client';

import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { CellMove, MatrixCell, MatrixRow } from '@/report';
import { fragmentText, moveTo, useFragment } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';

const CellBefore = lazy(async () => ({ default: (await import('./cell-before')).CellBefore }));

interface MatrixProps {
  readonly scheme: string;
  readonly name: string;
  readonly levels: readonly string[];
  /** The rows that are known so far. */
  readonly rows: readonly MatrixRow[];
  /** More rows are on their way. */
  readonly isIncomplete?: boolean;
  /** The target whose findings are shown; on paper no cell opens anything. */
  readonly shown?: string;
  /** The cells that say something else than by the stored answers. */
  readonly moves?: readonly CellMove[];
}

/** Every category at every level from one set of answers: a word, a shape, two numbers and a day. */
export function Matrix({ scheme, name, levels, rows, isIncomplete, shown, moves }: MatrixProps) {
  const { words } = useOpenCase().workplace;
  const { matrix: say } = words.planning;
  return (
    <section className="space-y-2" data-matrix={scheme}>
      {/* A grid on a narrow screen is no table to assistive technology, so every role is said. */}
      <table role="table" className="matrix">
        <caption className="mb-2 text-left">
          <span className="font-semibold">{name}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {[say.category, ...levels].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
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
                  shown={shown}
                  move={moves?.find(({ id }) => id === cell.id)}
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
  readonly shown: string | undefined;
  readonly move: CellMove | undefined;
}

function Cell({ cell, shown, move }: CellProps) {
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
    <td role="cell" data-target={id} className={id === shown ? 'bg-wash' : ''}>
      {shown === undefined ? (
        <p className="flex items-start gap-1 font-semibold">{named}</p>
      ) : (
        <Opening target={id} isShown={id === shown}>
          {named}
        </Opening>
      )}
      {totals.unmet > 0 ? <p>{say.gaps(totals.unmet)}</p> : null}
      {totals.toBeConfirmed > 0 ? <p>{say.open(totals.toBeConfirmed)}</p> : null}
      <p data-ready-state={ready.state}>{ready.label}</p>
      {move ? (
        <Suspense>
          <CellBefore cell={move.from} />
        </Suspense>
      ) : null}
      {file.targets.includes(id) ? <p className="text-muted">{`★ ${say.chosen}`}</p> : null}
    </td>
  );
}

interface OpeningProps {
  readonly target: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** Opens the findings of a target. */
function Opening({ target, isShown, children }: OpeningProps) {
  const { file } = useOpenCase();
  const place = { ...useFragment(), case: file.id, target };
  return (
    <a
      href={fragmentText(place)}
      aria-current={isShown ? 'true' : undefined}
      className="flex items-start gap-1 font-semibold"
      onClick={(event) => {
        event.preventDefault();
        moveTo(place);
        document.getElementById('target-result')?.focus();
      }}
    >
      {children}
    </a>
  );
}
