import type { Target } from '@/rules';
import { add, assess, journey, months, verdictOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { fullAnswers } from './full-answers';

const asOf = '2026-06-30';
const nothing = { case: {}, category: {} };
const rounds = 400;

const targets: readonly Target[] = ccrc.categories.flatMap((category) =>
  ccrc.levels.map((level) => ({ scheme: ccrc.id, category, level, occasion: 'initial' })),
);
const [target] = targets;

const one = measure(() => assess(ccrc, target ? [target] : [], fullAnswers, asOf));
const all = measure(() => assess(ccrc, targets, fullAnswers, asOf));
const judged = measure(() =>
  assess(ccrc, targets, fullAnswers, asOf).map((result) => verdictOf(result, 'cautious')),
);
const onOtherDays = measure((round) => assess(ccrc, targets, fullAnswers, dayOf(round)));
const untouched = measure(() => assess(ccrc, targets, nothing, asOf));
const way = measure(() => journey(ccrc, targets, fullAnswers, asOf));

process.stdout.write(`Assess 24 targets, 30 projects, 10 certificates: ${shown(all)}
  with a verdict each       ${shown(judged)}
  on another day each time  ${shown(onOtherDays)}
  nothing answered          ${shown(untouched)}
  one target                ${shown(one)}; 24 cost ${(all / one).toFixed(1)} times as much
Journey for 24 targets: ${shown(way)}
`);

/** The median time of one call, once the engine has warmed up. */
function measure(work: (round: number) => unknown): number {
  const times = Array.from({ length: 2 * rounds }, (_, round) => {
    const since = performance.now();
    work(round);
    return performance.now() - since;
  });
  return times.slice(rounds).sort((a, b) => a - b)[rounds / 2] ?? Number.NaN;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(3)} ms`;
}

/** A day that few rounds share, so that no date sum is remembered from the round before. */
function dayOf(round: number): string {
  return add(`2026-07-${String((round % 28) + 1).padStart(2, '0')}`, months(round % 25));
}
