'use client';

import type { FindingMove, TargetMove, TargetStand } from '@/report';
import { cellMoves, targetMoves } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';
import { StatusMark } from '../ui/status-mark';
import { sayCell } from './say-cell';
import type { Planning } from './use-planning';

interface MovesProps {
  readonly stands: readonly TargetStand[];
  readonly planning: Planning;
  readonly before: Planning;
}

/** What moves by the tried answers: verdicts, ready dates and findings, then other cells of the matrix. */
export function Moves({ stands, planning, before }: MovesProps) {
  const { locale } = useOpenWorkplace();
  const say = useWhatIfWords(locale);
  const moves = targetMoves(standsIn(before), standsIn(planning));
  const isKnown = before.state === 'new' && planning.state === 'new';
  return (
    <section className="grid gap-3" data-moves>
      <h3 id="what-moves" tabIndex={-1} className="text-lg outline-none">
        {say.moves}
      </h3>
      <p role="status">
        {!isKnown ? say.working : moves.length > 0 ? say.moved(moves.length) : say.noMoves}
      </p>
      {moves.map((move) => (
        <TargetMoves key={move.id} move={move} isOpen={moves.length <= mostOpen} />
      ))}
      <OtherCells stands={stands} planning={planning} before={before} />
    </section>
  );
}

/** With more targets than this each folds its findings away. */
const mostOpen = 3;

const standsIn = ({ reports, targets }: Planning) =>
  [...reports.values()].map((target) => ({
    target,
    ready: targets.get(target.id)?.readiness.label,
  }));

interface TargetMovesProps {
  readonly move: TargetMove;
  readonly isOpen: boolean;
}

function TargetMoves({ move, isOpen }: TargetMovesProps) {
  const { words, locale } = useOpenWorkplace();
  const { colon } = words.ui.product;
  const say = useWhatIfWords(locale);
  const { name, verdict, ready, findings } = move;
  return (
    <div className="grid gap-1" data-moved-target={move.id}>
      <h4 className="font-semibold">{name}</h4>
      {verdict ? (
        <p className="flex items-start gap-2">
          <StatusMark of={verdict.to.verdict} />
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
  const { words, locale } = useOpenWorkplace();
  const say = useWhatIfWords(locale);
  const named = (standing: FindingMove['from']) => standing?.standingName ?? say.notAsked;
  return `${title}${words.ui.product.colon}${say.move({ from: named(from), to: named(to) })}`;
}

/** The cells that move although nobody applies for them. */
function OtherCells({ stands, planning, before }: MovesProps) {
  const { words, locale } = useOpenWorkplace();
  const { colon } = words.ui.product;
  const say = useWhatIfWords(locale);
  const chosen = new Set(stands.map(({ id }) => id));
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
