'use client';

import type { MatrixCell, MatrixRow, SpokenScheme } from '@/report';
import { wordFor } from '@/content';
import { fragmentText, moveTo, useFragment } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';

interface MatrixProps {
  readonly of: SpokenScheme;
  /** The rows that are known so far. */
  readonly rows: readonly MatrixRow[];
  /** The target whose findings are shown. */
  readonly shown: string;
}

/** Every category at every level from one set of answers; a cell opens its findings. */
export function Matrix({ of: { scheme, schemeWords }, rows, shown }: MatrixProps) {
  const { words } = useOpenCase().workplace;
  const { matrix: say } = words.planning;
  const missing = scheme.categories.length - rows.length;
  return (
    <section className="grid gap-2" data-matrix={scheme.id}>
      {/* A grid on a narrow screen is no table to assistive technology, so every role is said. */}
      <table role="table" className="matrix">
        <caption className="mb-2 text-left">
          <span className="font-semibold">{schemeWords.name}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {say.category}
            </th>
            {scheme.levels.map((level) => (
              <th key={level} role="columnheader" scope="col">
                {wordFor(schemeWords.levels, level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ category, name, cells }) => (
            <tr key={category} role="row">
              <th role="rowheader" scope="row">
                {name}
              </th>
              {cells.map((cell) => (
                <Cell key={cell.id} cell={cell} isShown={cell.id === shown} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {missing > 0 ? <p className="text-muted">{say.waiting}</p> : null}
    </section>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly isShown: boolean;
}

function Cell({ cell, isShown }: CellProps) {
  const { workplace, file } = useOpenCase();
  const { matrix: say } = workplace.words.planning;
  const fragment = useFragment();
  const { id, verdict, says, totals, ready } = cell;
  const place = { ...fragment, case: file.id, target: id };
  const isChosen = file.targets.includes(id);
  return (
    <td role="cell" data-target={id} className={isShown ? 'bg-wash' : ''}>
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
        <StatusMark of={verdict} />
        {says}
      </a>
      {totals.unmet > 0 ? <p>{say.gaps(totals.unmet)}</p> : null}
      {totals.toBeConfirmed > 0 ? <p>{say.open(totals.toBeConfirmed)}</p> : null}
      <p data-ready-state={ready.state}>{ready.label}</p>
      {isChosen ? <p className="text-muted">{`★ ${say.chosen}`}</p> : null}
    </td>
  );
}
