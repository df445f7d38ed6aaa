import { newCase } from '@/cases';
import { words } from '@/content/en';
import { ccrcWords } from '@/content/en/ccrc';
import { deskLine } from '@/report';
import type { Target } from '@/rules';
import { add, assess, journey, months, planFor, readiness, targetId, verdictOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { fullAnswers } from './full-answers';
import { generatedAnswers } from './generated-answers';

const asOf = '2026-06-30';
const nothing = { case: {}, category: {} };
const madeUp = Array.from({ length: 10_000 }, (_, nth) => generatedAnswers(ccrc, nth));
const rounds = 400;
/** Something is planned about every gap of the company itself. */
const planOfAll = Object.fromEntries(
  ccrc.requirements.map(({ id }) => [id, { owner: 'A', due: '2026-06-01' }]),
);

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
const ready = measure((round) => readyAll(dayOf(round)));
const planned = measure((round) => planAll(dayOf(round)));
const matrix = measure((round) => {
  assess(ccrc, targets, fullAnswers, dayOf(round));
  readyAll(dayOf(round));
  planAll(dayOf(round));
});
const companies = Array.from({ length: 10_000 }, (_, nth) => nth);
const rate = perSecond(companies, (nth) => assess(ccrc, targets.slice(0, 1), casesOf(nth), asOf));
const rateOfAll = perSecond(companies.slice(0, 1000), (nth) =>
  assess(ccrc, targets, casesOf(nth), asOf),
);

const lineRate = perSecond(companies.slice(0, 1000), (nth) => lineOf(nth, {}));
const plannedLineRate = perSecond(companies.slice(0, 1000), (nth) => lineOf(nth, planOfAll));

process.stdout.write(`Assess 24 targets, 30 projects, 10 certificates: ${shown(all)}
  with a verdict each       ${shown(judged)}
  on another day each time  ${shown(onOtherDays)}
  nothing answered          ${shown(untouched)}
  one target                ${shown(one)}; 24 cost ${(all / one).toFixed(1)} times as much
Journey for 24 targets: ${shown(way)}
Matrix with readiness and plan: ${shown(matrix)}, ${(matrix / all).toFixed(1)} times its assessment
  readiness of 24 targets   ${shown(ready)}
  plan for 24 targets       ${shown(planned)}
Generated cases: 10,000 assessed at one target, ${rate} a second; 1,000 at 24 targets, ${rateOfAll} a second
Desk of 1,000 generated cases, 3 targets each: ${lineRate} lines a second; with actions, ${plannedLineRate}
`);

function readyAll(day: string): unknown {
  return targets.map((one) =>
    readiness(ccrc, one, fullAnswers, { asOf: day, reading: 'published' }),
  );
}

function planAll(day: string): unknown {
  return planFor(ccrc, targets, fullAnswers, { asOf: day, reading: 'published' });
}

/** What the desk tells of one case; with actions the gaps are looked for, too. */
function lineOf(nth: number, actions: typeof planOfAll | Record<string, never>): unknown {
  const file = { ...newCase('a'), targets: targets.slice(0, 3).map(targetId) };
  return deskLine({
    ...{ asOf, words, schemes: [{ scheme: ccrc, schemeWords: ccrcWords }] },
    file: { ...file, answers: casesOf(nth), actions },
  });
}

/** Made up before, so that making them takes no part in the time. */
function casesOf(nth: number) {
  return madeUp[nth] ?? nothing;
}

function perSecond(items: readonly number[], work: (nth: number) => unknown): string {
  const since = performance.now();
  for (const nth of items) work(nth);
  const seconds = (performance.now() - since) / 1000;
  return Math.round(items.length / seconds).toLocaleString('en');
}

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
