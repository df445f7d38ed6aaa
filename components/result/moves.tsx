'use client';

import { useMemo } from 'react';
import type { FindingMove, ReportModel, TargetMove } from '@/report';
import { cellMoves, reportModel, targetMoves } from '@/report';
import { useTrial } from '../session/trial';
import { useOpenCase } from '../session/with-case';
import { useWhatIfWords } from '../session/words-part';
import { StatusMark } from '../ui/status-mark';
import { sayCell } from './say-cell';
import { useBasisOf } from './use-basis';
import type { Planning } from './use-planning';

interface MovesProps {
  readonly model: ReportModel;
  readonly planning: Planning;
  readonly before: Planning;
}

/** What moves by the tried answers: verdicts, ready dates and findings, then other cells of the matrix. */
export function Moves({ model, planning, before }: MovesProps) {
  const { locale } = useOpenCase().workplace;
  const say = useWhatIfWords(locale);
  const storedBasis = useBasisOf(useTrial().stored);
  const stored = useMemo(() => reportModel(storedBasis), [storedBasis]);
  const moves = targetMoves(standsIn(stored, before), standsIn(model, planning));
  const isKnown = model.targets.every(
    ({ id }) => before.targets.has(id) && planning.targets.has(id),
  );
  return (
    <section className="grid gap-3" data-moves>
      <h3 id="what-moves" tabIndex={-1} className="text-lg outline-none">
        {say.moves}
      </h3>
      <p role="status">
        {moves.length > 0 ? say.moved(moves.length) : isKnown ? say.noMoves : say.working}
      </p>
      {moves.map((move) => (
        <TargetMoves key={move.id} move={move} isOpen={moves.length <= mostOpen} />
      ))}
      <OtherCells model={model} planning={planning} before={before} />
    </section>
  );
}

/** With more targets than this each folds its findings away. */
const mostOpen = 3;

const standsIn = ({ targets }: ReportModel, planning: Planning) =>
  targets.map((target) => ({
    target,
    ready: planning.targets.get(target.id)?.readiness.label,
  }));

interface TargetMovesProps {
  readonly move: TargetMove;
  readonly isOpen: boolean;
}

function TargetMoves({ move, isOpen }: TargetMovesProps) {
  const { words, locale } = useOpenCase().workplace;
  const { colon } = words.ui.product;
  const say = useWhatIfWords(locale);
  const { name, verdict, ready, findings } = move;
  return (
    <div className="grid gap-1" data-moved-target={move.id}>
      <h4 className="font-semibold">{name}</h4>
      {verdict ? (
        <p className="flex items-start gap-2">
          <span className="mt-1 inline-flex">
            <StatusMark of={verdict.to.verdict} />
          </span>
          <span>{`${say.verdict}${colon}${say.move({ from: verdict.from.says, to: verdict.to.says })}`}</span>
        </p>
      ) : null}
      {ready ? <p>{`${say.ready}${colon}${say.move(ready)}`}</p> : null}
      {findings.length > 0 ? (
        <details open={isOpen}>
          <summary>{say.findings(findings.length)}</summary>
          <ul className="list-disc pl-6">
            {findings.map((finding) => (
              <li key={finding.id} data-moved-finding={finding.id}>
                <FindingMoveLine move={finding} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function FindingMoveLine({ move: { title, from, to } }: { readonly move: FindingMove }) {
  const { words, locale } = useOpenCase().workplace;
  const say = useWhatIfWords(locale);
  const named = (standing: FindingMove['from']) => standing?.standingName ?? say.notAsked;
  return `${title}${words.ui.product.colon}${say.move({ from: named(from), to: named(to) })}`;
}

/** The cells that move although nobody applies for them. */
function OtherCells({ model, planning, before }: MovesProps) {
  const { words, locale } = useOpenCase().workplace;
  const { colon } = words.ui.product;
  const say = useWhatIfWords(locale);
  const chosen = new Set(model.targets.map(({ id }) => id));
  const cells = [...planning.rows]
    .flatMap(([of, rows]) => cellMoves(before.rows.get(of) ?? [], rows))
    .filter(({ id }) => !chosen.has(id));
  if (cells.length === 0) return null;
  return (
    <details data-moved-cells>
      <summary>{say.cells(cells.length)}</summary>
      <ul className="list-disc pl-6">
        {cells.map(({ id, name, from, to }) => (
          <li key={id}>
            {`${name}${colon}${say.move({ from: sayCell(from, words), to: sayCell(to, words) })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
