import type { TargetId, Verdict } from '@/rules';
import type { FindingReport } from './finding-report';
import type { MatrixCell, MatrixRow } from './matrix';
import type { TargetReport } from './target-report';

/** What was said before, and what is said now. */
export interface Move<Said = string> {
  readonly from: Said;
  readonly to: Said;
}

type Standing = Pick<FindingReport, 'standing' | 'standingName'>;

/** A requirement that stands differently; one that was or is not asked of the target stands nowhere. */
export interface FindingMove extends Move<Standing | undefined> {
  readonly id: string;
  readonly title: string;
}

export interface TargetMove {
  readonly id: TargetId;
  readonly name: string;
  readonly verdict?: Move<{ readonly verdict: Verdict; readonly says: string }>;
  /** The label of the day from which it is ready. */
  readonly ready?: Move;
  readonly findings: readonly FindingMove[];
}

/** A cell of the matrix that says something else. */
export interface CellMove extends Move<MatrixCell> {
  readonly id: TargetId;
  readonly name: string;
}

/** A target as it stands under one set of answers, with its ready date once that is known. */
export interface Stand {
  readonly target: TargetReport;
  readonly ready: string | undefined;
}

/** What moves between two stands of the same targets; a target that stands as before is left out. */
export const targetMoves = (
  before: readonly Stand[],
  after: readonly Stand[],
): readonly TargetMove[] =>
  after.flatMap((now) => {
    const then = before.find(({ target }) => target.id === now.target.id);
    const move = then && moveOf(then, now);
    return move && (move.verdict || move.ready || move.findings.length > 0) ? [move] : [];
  });

function moveOf(then: Stand, now: Stand): TargetMove {
  const { id, name } = now.target;
  const [from, to] = [then.target.verdicts[0], now.target.verdicts[0]];
  const dates =
    then.ready !== undefined && now.ready !== undefined && then.ready !== now.ready
      ? { ready: { from: then.ready, to: now.ready } }
      : {};
  return {
    ...{ id, name },
    ...(from.verdict === to.verdict ? {} : { verdict: { from, to } }),
    ...dates,
    findings: findingMoves(then.target, now.target),
  };
}

function findingMoves(then: TargetReport, now: TargetReport): readonly FindingMove[] {
  const [before, after] = [then, now].map(
    (target) => new Map(countedIn(target).map((finding) => [finding.id, finding])),
  );
  const ids = new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])]);
  return [...ids].flatMap((id) => {
    const [from, to] = [before?.get(id), after?.get(id)];
    const title = (to ?? from)?.title ?? id;
    return from?.standing === to?.standing ? [] : [{ id, title, from, to }];
  });
}

/** What counts towards the verdict; what is only reported moves nothing. */
const countedIn = ({ gaps, toConfirm, met }: TargetReport): readonly FindingReport[] => [
  ...gaps,
  ...toConfirm,
  ...met,
];

/** The cells of a matrix that say something else, among those that are known on both sides. */
export const cellMoves = (
  before: readonly MatrixRow[],
  after: readonly MatrixRow[],
): readonly CellMove[] => {
  const known = new Map(before.flatMap(({ cells }) => cells.map((cell) => [cell.id, cell])));
  return after.flatMap(({ name, cells }) =>
    cells.flatMap((to) => {
      const from = known.get(to.id);
      return from && !saysSame(from, to)
        ? [{ id: to.id, name: `${name} · ${to.level}`, from, to }]
        : [];
    }),
  );
};

const saysSame = (one: MatrixCell, other: MatrixCell): boolean =>
  one.verdict === other.verdict &&
  one.totals.unmet === other.totals.unmet &&
  one.totals.toBeConfirmed === other.totals.toBeConfirmed &&
  one.ready.label === other.ready.label;
